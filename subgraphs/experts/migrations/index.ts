import { Experts1767225700000 } from './1767225700000-Experts.ts';
import { Roles1767225800001 } from './1767225800001-Roles.ts';
import { Qualifications1767225800002 } from './1767225800002-Qualifications.ts';
import { AppointmentTerms1767225800003 } from './1767225800003-AppointmentTerms.ts';
import { Relationships1767225800004 } from './1767225800004-Relationships.ts';
import { Availability1767225800005 } from './1767225800005-Availability.ts';
import { Panels1767225800006 } from './1767225800006-Panels.ts';
import { Services1767225800007 } from './1767225800007-Services.ts';
import { AssignmentSubjects1767225800008 } from './1767225800008-AssignmentSubjects.ts';
import { PerformanceReviews1767225800009 } from './1767225800009-PerformanceReviews.ts';
import { ExpertSearch1767225800010 } from './1767225800010-ExpertSearch.ts';
import { PoolByRole1767225800011 } from './1767225800011-PoolByRole.ts';
import { MemberNumbers1767225800030 } from './1767225800030-MemberNumbers.ts';
import { Recusals1767225800030 } from './1767225800030-Recusals.ts';
import { KnownAgain1767225800070 } from './1767225800070-KnownAgain.ts';
import { PoolByOccupation1767225800071 } from './1767225800071-PoolByOccupation.ts';
import { RulePeriods1767225800081 } from './1767225800081-RulePeriods.ts';
import { PanelFacts1767225800091 } from './1767225800091-PanelFacts.ts';
import { SearchWhileImporting1767225800092 } from './1767225800092-SearchWhileImporting.ts';

/** Oldest first. */
export const migrations = [
  Experts1767225700000,
  Roles1767225800001,
  Qualifications1767225800002,
  AppointmentTerms1767225800003,
  Relationships1767225800004,
  Availability1767225800005,
  Panels1767225800006,
  Services1767225800007,
  AssignmentSubjects1767225800008,
  PerformanceReviews1767225800009,
  ExpertSearch1767225800010,
  PoolByRole1767225800011,
  MemberNumbers1767225800030,
  Recusals1767225800030,
  KnownAgain1767225800070,
  PoolByOccupation1767225800071,
  RulePeriods1767225800081,
  PanelFacts1767225800091,
  SearchWhileImporting1767225800092,
];
