import { type Caller, holds, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';
import { isHost } from './callers.ts';

export const appealStates = ['LODGED', 'UNDER_REVIEW', 'GRANTED', 'DISMISSED', 'WITHDRAWN'] as const;
export type AppealState = (typeof appealStates)[number];
export type AppealAction = 'review' | 'grant' | 'dismiss' | 'withdraw';

export interface AppealSubject {
  readonly state: AppealState;
  readonly hostId: string;
  readonly candidateId: string;
  /** The account that lodged it. */
  readonly lodgedBy: string;
}
export interface AppealFacts {
  readonly reason: string | null;
  /** Whether the caller entered a score of the person. */
  readonly scoredIt: boolean;
}

type Row = Move<AppealState, AppealAction, Caller, AppealSubject, AppealFacts>;

/** The life of an appeal: lodged, looked into, and granted or dismissed by somebody who did not score. */
export const appealMoves: readonly Row[] = [
  { from: 'LODGED', action: 'review', to: 'UNDER_REVIEW', who: isSecretariat, guard: byAnother },
  { from: 'UNDER_REVIEW', action: 'grant', to: 'GRANTED', who: isSecretariat, guard: decision },
  { from: 'UNDER_REVIEW', action: 'dismiss', to: 'DISMISSED', who: isSecretariat, guard: decision },
  { from: 'LODGED', action: 'withdraw', to: 'WITHDRAWN', who: isAppellant, guard: reasonGiven },
  { from: 'UNDER_REVIEW', action: 'withdraw', to: 'WITHDRAWN', who: isAppellant, guard: reasonGiven },
];

/** The candidate, or whoever lodged it for the host: an appeal goes against the host, which must not take it back. */
function isAppellant(caller: Caller, appeal: AppealSubject): boolean {
  const lodgedIt = caller.account === appeal.lodgedBy && isHost(caller, appeal);
  return lodgedIt || holds(caller, 'CANDIDATE', { candidateId: appeal.candidateId });
}

function byAnother(_appeal: AppealSubject, { scoredIt }: AppealFacts): Refusal | null {
  return scoredIt ? conflict('OWN_WORK', 'An appeal is decided by somebody who did not score the person.', 'id') : null;
}

function decision(appeal: AppealSubject, facts: AppealFacts): Refusal | null {
  return byAnother(appeal, facts) ?? reasonGiven(appeal, facts);
}

/** Whether a result can be appealed against now: while results are public. */
export function checkAppealPeriod(
  plan: { readonly state: string; readonly publicityEndsAt: Date | null },
  now: Date,
): Refusal | null {
  if (plan.state === 'PUBLICITY' && plan.publicityEndsAt && now < plan.publicityEndsAt) return null;
  return conflict('APPEAL_PERIOD_OVER', 'Results are appealed against while they are public.', 'registrationId');
}
