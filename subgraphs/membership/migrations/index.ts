import { Membership1767225700000 } from './1767225700000-Membership.ts';
import { Directory1767225800001 } from './1767225800001-Directory.ts';
import { MembershipReview1767225800002 } from './1767225800002-MembershipReview.ts';
import { Governance1767225800003 } from './1767225800003-Governance.ts';
import { Conduct1767225800004 } from './1767225800004-Conduct.ts';
import { WorkPlan1767225800005 } from './1767225800005-WorkPlan.ts';
import { ExchangeEvent1767225800006 } from './1767225800006-ExchangeEvent.ts';
import { ResolutionFunding1767225800050 } from './1767225800050-ResolutionFunding.ts';
import { CertifiedOn1767225800080 } from './1767225800080-CertifiedOn.ts';
import { SearchWhileImporting1767225800092 } from './1767225800092-SearchWhileImporting.ts';
import { AccountTold1767225800100 } from './1767225800100-AccountTold.ts';
import { ApiClient1767225800101 } from './1767225800101-ApiClient.ts';
import { SealedContact1767225800102 } from './1767225800102-SealedContact.ts';

/** Oldest first. */
export const migrations = [
  Membership1767225700000,
  Directory1767225800001,
  MembershipReview1767225800002,
  Governance1767225800003,
  Conduct1767225800004,
  WorkPlan1767225800005,
  ExchangeEvent1767225800006,
  ResolutionFunding1767225800050,
  CertifiedOn1767225800080,
  SearchWhileImporting1767225800092,
  AccountTold1767225800100,
  ApiClient1767225800101,
  SealedContact1767225800102,
];
