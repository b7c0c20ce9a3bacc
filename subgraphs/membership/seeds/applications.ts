import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { checkNames, type LocalizedText, localized } from '../../kit/language.ts';
import { insist } from '../../kit/refusal.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import { LOCAL_ISSUER, live, OFFICE, type Step } from '../../kit/seedHistory.ts';
import {
  type MembershipApplicationAction,
  type MembershipApplicationState,
  membershipApplicationMoves,
} from '../domain/membershipApplication.ts';
import { checkRegistration } from '../domain/registration.ts';
import type { Institution, MembershipApplication } from '../entities/index.ts';
import type { InstitutionKind } from '../resolvers.types.ts';
import { inventRegistration } from './institutions.ts';

interface Approved {
  readonly key: string;
  readonly approvedAs: string;
  readonly daysOfReview: number;
}
interface Undecided {
  readonly key: string;
  readonly state: MembershipApplicationState;
  readonly daysAgo: number;
  readonly kind: InstitutionKind;
  readonly jurisdiction: string;
  readonly names: LocalizedText;
  readonly acceptsCodeOfConduct?: boolean;
  readonly reason?: string;
  /** Whether it was handed in and returned a second time. */
  readonly again?: boolean;
}

interface Told {
  readonly application: MembershipApplication;
  readonly transitions: readonly Transition[];
}

const DAY = 86_400_000;
/** Registrations of applicants are numbered apart from those of members. */
const FIRST_ORDINAL = 900_001;

/** Applications in every state: those of some members, and undecided or declined ones of invented bodies. */
export function seedApplications(
  institutions: readonly Institution[],
  today: Date,
): { applications: MembershipApplication[]; transitions: Transition[] } {
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));
  const told = readSeed<(Approved | Undecided)[]>('membership', 'applications.json').map((row, at) => {
    if (!('approvedAs' in row)) return tellUndecided(row, FIRST_ORDINAL + at, today);
    const institution = byId.get(seedId('institution', row.approvedAs));
    if (!institution) throw new Error(`${row.key} was approved as an unknown member`);
    return tellApproved(row, institution);
  });
  return {
    applications: told.map(({ application }) => application),
    transitions: told.flatMap((row) => row.transitions),
  };
}

/** The subject of the account that applies for a body, and acts for it once it is a member. */
function applicantOf(key: string): string {
  return `${key}-office`;
}

function tellApproved({ key, approvedAs, daysOfReview }: Approved, institution: Institution): Told {
  const decided = Date.parse(`${institution.joinedOn}T02:30:00Z`);
  const at = (days: number) => new Date(decided - days * DAY);
  const { names, kind, jurisdictionCode, register, registrationNumber, website } = institution;
  return tell(
    key,
    'APPROVED',
    { names, kind, jurisdictionCode, register, registrationNumber, website, acceptsCodeOfConduct: true },
    {
      account: `${LOCAL_ISSUER} ${applicantOf(approvedAs)}`,
      institutionId: institution.id,
      createdAt: at(daysOfReview),
    },
    [
      { action: 'submit', at: at(daysOfReview - 3) },
      { action: 'review', at: at(daysOfReview - 9) },
      { action: 'approve', at: at(0) },
    ],
  );
}

function tellUndecided(row: Undecided, ordinal: number, today: Date): Told {
  const midnight = Date.parse(today.toISOString().slice(0, 10));
  const createdAt = new Date(midnight - row.daysAgo * DAY);
  const registration = inventRegistration(row.kind, row.jurisdiction, ordinal);
  const names = localized(row.names);
  insist(checkNames(names, 200), checkRegistration(registration, row.jurisdiction));
  const steps = actionsTo(row).map((action, at) => ({
    action,
    at: new Date(createdAt.getTime() + (row.daysAgo * DAY * (at + 1)) / 8),
    reason: action === 'return' || action === 'reject' ? row.reason : undefined,
  }));
  return tell(
    row.key,
    row.state,
    {
      names,
      kind: row.kind,
      jurisdictionCode: row.jurisdiction,
      register: registration.register,
      registrationNumber: registration.number,
      website: null,
      acceptsCodeOfConduct: row.acceptsCodeOfConduct ?? true,
    },
    { account: `${LOCAL_ISSUER} ${applicantOf(row.key)}`, institutionId: null, createdAt },
    steps,
  );
}

function actionsTo({ state, again }: Undecided): readonly MembershipApplicationAction[] {
  const reviewed = ['submit', 'review'] as const;
  const returned = [...reviewed, 'return'] as const;
  switch (state) {
    case 'SUBMITTED':
      return ['submit'];
    case 'WITHDRAWN':
      return ['submit', 'withdraw'];
    case 'UNDER_REVIEW':
      return reviewed;
    case 'REJECTED':
      return [...reviewed, 'reject'];
    case 'RETURNED':
      return again ? [...returned, ...returned] : returned;
    default:
      return [];
  }
}

type Content = Omit<
  MembershipApplication,
  'id' | 'state' | 'applicantAccount' | 'institutionId' | 'reviewRound' | 'createdAt'
>;
const ofOffice: readonly MembershipApplicationAction[] = ['review', 'return', 'approve', 'reject'];

function tell(
  key: string,
  expected: MembershipApplicationState,
  content: Content,
  applied: { readonly account: string; readonly institutionId: string | null; readonly createdAt: Date },
  steps: readonly Omit<Step<MembershipApplicationAction>, 'account'>[],
): Told {
  const id = seedId('membershipApplication', key);
  const { account: applicantAccount, institutionId, createdAt } = applied;
  const { state, transitions } = live(
    membershipApplicationMoves,
    { type: 'MembershipApplication', id },
    'DRAFT',
    steps.map((step) => ({ ...step, account: ofOffice.includes(step.action) ? OFFICE : applicantAccount })),
  );
  if (state !== expected) throw new Error(`${key} should be ${expected} and is ${state}`);
  const reviewRound = steps.filter(({ action }) => action === 'review').length;
  return {
    application: { ...content, id, state, applicantAccount, institutionId, reviewRound, createdAt },
    transitions,
  };
}
