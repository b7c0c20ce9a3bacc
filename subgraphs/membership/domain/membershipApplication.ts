import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { isApplicant } from './callers.ts';
import { type Advice, checkFourEyes, ownApplication, type Recommended } from './membershipReview.ts';

export const membershipApplicationStates = [
  'DRAFT',
  'SUBMITTED',
  'UNDER_REVIEW',
  'RETURNED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type MembershipApplicationState = (typeof membershipApplicationStates)[number];
export type MembershipApplicationAction = 'submit' | 'review' | 'return' | 'approve' | 'reject' | 'withdraw';

/** What the moves of an application look at. */
export interface ApplicationSubject {
  readonly state: MembershipApplicationState;
  readonly applicantAccount: string;
  readonly acceptsCodeOfConduct: boolean;
}
export interface ApplicationFacts {
  readonly reason: string | null;
  /** Who makes the move. */
  readonly account: string | null;
  /** The recommendations of the present review. */
  readonly recommendations: readonly Recommended[];
  /** The kinds of documents that are required and not there. */
  readonly missingDocuments: readonly string[];
}

type Row = Move<MembershipApplicationState, MembershipApplicationAction, Caller, ApplicationSubject, ApplicationFacts>;

/**
 * The life of a membership application: the applicant writes and hands in, the secretariat reviews and decides;
 * until the decision the applicant may withdraw.
 */
export const membershipApplicationMoves: readonly Row[] = [
  { from: 'DRAFT', action: 'submit', to: 'SUBMITTED', who: isApplicant, guard: complete },
  { from: 'RETURNED', action: 'submit', to: 'SUBMITTED', who: isApplicant, guard: complete },
  { from: 'SUBMITTED', action: 'review', to: 'UNDER_REVIEW', who: isSecretariat, guard: notOwn },
  { from: 'UNDER_REVIEW', action: 'return', to: 'RETURNED', who: isSecretariat, guard: returned },
  { from: 'UNDER_REVIEW', action: 'approve', to: 'APPROVED', who: isSecretariat, guard: fourEyes('APPROVE') },
  { from: 'UNDER_REVIEW', action: 'reject', to: 'REJECTED', who: isSecretariat, guard: declined },
  { from: 'DRAFT', action: 'withdraw', to: 'WITHDRAWN', who: isApplicant },
  { from: 'SUBMITTED', action: 'withdraw', to: 'WITHDRAWN', who: isApplicant },
  { from: 'UNDER_REVIEW', action: 'withdraw', to: 'WITHDRAWN', who: isApplicant },
  { from: 'RETURNED', action: 'withdraw', to: 'WITHDRAWN', who: isApplicant },
];

function complete(application: ApplicationSubject, { missingDocuments }: ApplicationFacts): Refusal | null {
  if (!application.acceptsCodeOfConduct) {
    return invalid(
      'CODE_OF_CONDUCT_NOT_ACCEPTED',
      'Members accept the code of conduct and the self-discipline pact; please accept them first.',
      'acceptsCodeOfConduct',
    );
  }
  if (missingDocuments.length === 0) return null;
  return conflict('DOCUMENTS_MISSING', `These documents are missing: ${missingDocuments.join(', ')}.`, 'documents');
}

/** An applicant may work in the office, but not on the application of their own. */
function notOwn({ applicantAccount }: ApplicationSubject, { account }: ApplicationFacts): Refusal | null {
  return account === applicantAccount ? ownApplication : null;
}

function returned(application: ApplicationSubject, facts: ApplicationFacts): Refusal | null {
  return notOwn(application, facts) ?? reasonGiven(application, facts);
}

function fourEyes(decision: Advice) {
  return (application: ApplicationSubject, facts: ApplicationFacts) =>
    notOwn(application, facts) ?? checkFourEyes(decision, facts.account, facts.recommendations, facts.reason);
}

function declined(application: ApplicationSubject, facts: ApplicationFacts): Refusal | null {
  return notOwn(application, facts) ?? reasonGiven(application, facts) ?? fourEyes('REJECT')(application, facts);
}
