import type { Caller } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import type { Refusal } from '../../kit/refusal.ts';
import { isApplicant, isSecretariat } from './callers.ts';

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
}

type Row = Move<MembershipApplicationState, MembershipApplicationAction, Caller, ApplicationSubject, ApplicationFacts>;

/**
 * The life of a membership application: the applicant writes and hands in, the secretariat reviews and decides;
 * until the decision the applicant may withdraw.
 */
export const membershipApplicationMoves: readonly Row[] = [
  { from: 'DRAFT', action: 'submit', to: 'SUBMITTED', who: isApplicant, guard: codeOfConductAccepted },
  { from: 'RETURNED', action: 'submit', to: 'SUBMITTED', who: isApplicant, guard: codeOfConductAccepted },
  { from: 'SUBMITTED', action: 'review', to: 'UNDER_REVIEW', who: isSecretariat },
  { from: 'UNDER_REVIEW', action: 'return', to: 'RETURNED', who: isSecretariat, guard: reasonGiven },
  { from: 'UNDER_REVIEW', action: 'approve', to: 'APPROVED', who: isSecretariat },
  { from: 'UNDER_REVIEW', action: 'reject', to: 'REJECTED', who: isSecretariat, guard: reasonGiven },
  { from: 'DRAFT', action: 'withdraw', to: 'WITHDRAWN', who: isApplicant },
  { from: 'SUBMITTED', action: 'withdraw', to: 'WITHDRAWN', who: isApplicant },
  { from: 'UNDER_REVIEW', action: 'withdraw', to: 'WITHDRAWN', who: isApplicant },
  { from: 'RETURNED', action: 'withdraw', to: 'WITHDRAWN', who: isApplicant },
];

function codeOfConductAccepted(application: ApplicationSubject): Refusal | null {
  if (application.acceptsCodeOfConduct) return null;
  return {
    kind: 'InvalidInput',
    code: 'CODE_OF_CONDUCT_NOT_ACCEPTED',
    message: 'Members accept the code of conduct and the self-discipline pact; please accept them first.',
    path: ['acceptsCodeOfConduct'],
  };
}
