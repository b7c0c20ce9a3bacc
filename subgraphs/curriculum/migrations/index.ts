import { Curriculum1767225700000 } from './1767225700000-Curriculum.ts';
import { Edition1767225800001 } from './1767225800001-Edition.ts';
import { Consultation1767225800002 } from './1767225800002-Consultation.ts';
import { SurveyRevision1767225800003 } from './1767225800003-SurveyRevision.ts';
import { ItemReview1767225800004 } from './1767225800004-ItemReview.ts';
import { Form1767225800005 } from './1767225800005-Form.ts';
import { Textbook1767225800006 } from './1767225800006-Textbook.ts';
import { Course1767225800007 } from './1767225800007-Course.ts';
import { TeachingResource1767225800008 } from './1767225800008-TeachingResource.ts';
import { Funding1767225800009 } from './1767225800009-Funding.ts';
import { ResolutionFunding1767225800050 } from './1767225800050-ResolutionFunding.ts';
import { SchemePeriods1767225800051 } from './1767225800051-SchemePeriods.ts';
import { ReviewerExpert1767225800052 } from './1767225800052-ReviewerExpert.ts';
import { KnownAgain1767225800062 } from './1767225800062-KnownAgain.ts';
import { VersionPlace1767225800072 } from './1767225800072-VersionPlace.ts';
import { MappingsTold1767225800081 } from './1767225800081-MappingsTold.ts';
import { RulePeriods1767225800085 } from './1767225800085-RulePeriods.ts';
import { SearchWhileImporting1767225800092 } from './1767225800092-SearchWhileImporting.ts';

/** Oldest first. */
export const migrations = [
  Curriculum1767225700000,
  Edition1767225800001,
  Consultation1767225800002,
  SurveyRevision1767225800003,
  ItemReview1767225800004,
  Form1767225800005,
  Textbook1767225800006,
  Course1767225800007,
  TeachingResource1767225800008,
  Funding1767225800009,
  ResolutionFunding1767225800050,
  SchemePeriods1767225800051,
  ReviewerExpert1767225800052,
  KnownAgain1767225800062,
  VersionPlace1767225800072,
  MappingsTold1767225800081,
  RulePeriods1767225800085,
  SearchWhileImporting1767225800092,
];
