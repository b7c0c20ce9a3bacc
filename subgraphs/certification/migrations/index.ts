import { Certification1767225700000 } from './1767225700000-Certification.ts';
import { Scheme1767225800001 } from './1767225800001-Scheme.ts';
import { ExamSession1767225800002 } from './1767225800002-ExamSession.ts';
import { Registration1767225800003 } from './1767225800003-Registration.ts';
import { Scoring1767225800004 } from './1767225800004-Scoring.ts';
import { Certificate1767225800005 } from './1767225800005-Certificate.ts';
import { Recognition1767225800006 } from './1767225800006-Recognition.ts';
import { Subsidy1767225800007 } from './1767225800007-Subsidy.ts';
import { Supervision1767225800008 } from './1767225800008-Supervision.ts';
import { CrossBorderBasis1767225800009 } from './1767225800009-CrossBorderBasis.ts';
import { Statistics1767225800010 } from './1767225800010-Statistics.ts';
import { KnownForm1767225800020 } from './1767225800020-KnownForm.ts';
import { MemberNumbers1767225800030 } from './1767225800030-MemberNumbers.ts';
import { KnownRecusal1767225800040 } from './1767225800040-KnownRecusal.ts';
import { CertifiedOn1767225800041 } from './1767225800041-CertifiedOn.ts';
import { NumberPrefix1767225800060 } from './1767225800060-NumberPrefix.ts';
import { RecognitionPanel1767225800061 } from './1767225800061-RecognitionPanel.ts';
import { KnownAgain1767225800062 } from './1767225800062-KnownAgain.ts';
import { RegistrationEmployer1767225800063 } from './1767225800063-RegistrationEmployer.ts';
import { KnownOccupationMapping1767225800082 } from './1767225800082-KnownOccupationMapping.ts';
import { PlanTolerance1767225800083 } from './1767225800083-PlanTolerance.ts';
import { PlansOfHosts1767225800090 } from './1767225800090-PlansOfHosts.ts';
import { SealedIdentity1767225800100 } from './1767225800100-SealedIdentity.ts';

/** Oldest first. */
export const migrations = [
  Certification1767225700000,
  Scheme1767225800001,
  ExamSession1767225800002,
  Registration1767225800003,
  Scoring1767225800004,
  Certificate1767225800005,
  Recognition1767225800006,
  Subsidy1767225800007,
  Supervision1767225800008,
  CrossBorderBasis1767225800009,
  Statistics1767225800010,
  KnownForm1767225800020,
  MemberNumbers1767225800030,
  KnownRecusal1767225800040,
  CertifiedOn1767225800041,
  NumberPrefix1767225800060,
  RecognitionPanel1767225800061,
  KnownAgain1767225800062,
  RegistrationEmployer1767225800063,
  KnownOccupationMapping1767225800082,
  PlanTolerance1767225800083,
  PlansOfHosts1767225800090,
  SealedIdentity1767225800100,
];
