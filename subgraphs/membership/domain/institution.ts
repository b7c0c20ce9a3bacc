import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';

export const institutionStates = ['ACTIVE', 'SUSPENDED', 'EXITED'] as const;
export type InstitutionState = (typeof institutionStates)[number];
export type InstitutionAction = 'suspend' | 'reinstate' | 'exit' | 'merge';

/** What the moves of a member look at. */
export interface InstitutionSubject {
  readonly state: InstitutionState;
  readonly joinedOn: string;
  readonly standingSince: string | null;
}
export interface InstitutionFacts {
  readonly reason: string | null;
  /** The day from which the new standing shall hold. */
  readonly on: string;
  readonly today: string;
}

type Row = Move<InstitutionState, InstitutionAction, Caller, InstitutionSubject, InstitutionFacts>;

const reasonAndDay = (member: InstitutionSubject, facts: InstitutionFacts) =>
  reasonGiven(member, facts) ?? checkEffect(member, facts);

/** The standing of a member: suspended and back; an exit from either, by leaving or by merging, is final. */
export const institutionMoves: readonly Row[] = [
  { from: 'ACTIVE', action: 'suspend', to: 'SUSPENDED', who: isSecretariat, guard: reasonAndDay },
  { from: 'SUSPENDED', action: 'reinstate', to: 'ACTIVE', who: isSecretariat, guard: checkEffect },
  { from: 'ACTIVE', action: 'exit', to: 'EXITED', who: isSecretariat, guard: reasonAndDay },
  { from: 'SUSPENDED', action: 'exit', to: 'EXITED', who: isSecretariat, guard: reasonAndDay },
  { from: 'ACTIVE', action: 'merge', to: 'EXITED', who: isSecretariat, guard: reasonAndDay },
  { from: 'SUSPENDED', action: 'merge', to: 'EXITED', who: isSecretariat, guard: reasonAndDay },
];

/** Whether the day of a new standing has come, and lies not before the present standing. */
function checkEffect(member: InstitutionSubject, { on, today }: InstitutionFacts): Refusal | null {
  const since = member.standingSince ?? member.joinedOn;
  if (since <= on && on <= today) return null;
  return invalid('OUT_OF_RANGE', `The new standing holds from a day between ${since} and today.`, 'effectiveOn');
}
