import { type Caller, holds } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';
import { isHostOrSecretariat } from './callers.ts';
import type { ExamPlanState } from './examPlan.ts';

export const registrationStates = ['REGISTERED', 'WITHDRAWN', 'ABSENT', 'EXCLUDED'] as const;
export type RegistrationState = (typeof registrationStates)[number];
export type RegistrationAction = 'withdraw' | 'miss' | 'exclude';

export interface RegistrationSubject {
  readonly state: RegistrationState;
  readonly hostId: string;
  readonly candidateId: string;
}
export interface RegistrationFacts {
  readonly reason: string | null;
  readonly planState: ExamPlanState;
  /** Whether an examiner has entered a score. */
  readonly scored: boolean;
}

type Row = Move<RegistrationState, RegistrationAction, Caller, RegistrationSubject, RegistrationFacts>;

/** The life of a registration: somebody takes part unless they withdraw, do not come, or are taken out. */
export const registrationMoves: readonly Row[] = [
  { from: 'REGISTERED', action: 'withdraw', to: 'WITHDRAWN', who: isHostOrCandidate, guard: notScheduled },
  { from: 'REGISTERED', action: 'miss', to: 'ABSENT', who: isHostOrSecretariat, guard: notScored },
  { from: 'REGISTERED', action: 'exclude', to: 'EXCLUDED', who: isHostOrSecretariat, guard: notCertified },
];

/** Whether the caller acts for the host, is the candidate, or runs the office. */
export function isHostOrCandidate(
  caller: Caller,
  thing: { readonly hostId: string; readonly candidateId: string },
): boolean {
  return isHostOrSecretariat(caller, thing) || holds(caller, 'CANDIDATE', { candidateId: thing.candidateId });
}

function notScheduled(registration: RegistrationSubject, facts: RegistrationFacts): Refusal | null {
  if (facts.planState !== 'ENROLLING') {
    return conflict('ENROLMENT_CLOSED', 'One withdraws while registrations are open.', 'id');
  }
  return reasonGiven(registration, facts);
}

function notScored(_registration: RegistrationSubject, { planState, scored }: RegistrationFacts): Refusal | null {
  if (planState !== 'IN_PROGRESS' && planState !== 'SCORING') {
    return conflict('TOO_EARLY', 'Who did not come is recorded when the examination is held or scored.', 'id');
  }
  return scored ? conflict('SCORE_ENTERED_ALREADY', 'Somebody with a score was there.', 'id') : null;
}

function notCertified(registration: RegistrationSubject, facts: RegistrationFacts): Refusal | null {
  if (facts.planState === 'CERTIFIED' || facts.planState === 'CANCELLED') {
    return conflict('ENROLMENT_CLOSED', `The examination is ${facts.planState}.`, 'id');
  }
  return reasonGiven(registration, facts);
}
