import type { Caller } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { actsFor, isSecretariat } from './callers.ts';

export const standardVersionStates = ['DRAFT', 'REVIEW', 'CONSULTATION', 'IN_FORCE', 'SUPERSEDED'] as const;
export type StandardVersionState = (typeof standardVersionStates)[number];
export type StandardVersionAction = 'submit' | 'consult' | 'return' | 'bringIntoForce' | 'supersede';

/** What the moves of a version look at; a national standard has no developer among the members. */
export interface StandardVersionSubject {
  readonly state: StandardVersionState;
  readonly developedById: string | null;
}

type Row = Move<
  StandardVersionState,
  StandardVersionAction,
  Caller,
  StandardVersionSubject,
  { readonly reason: string | null }
>;

/** The life of a version of a standard: drafted, reviewed, consulted on, in force, superseded. */
export const standardVersionMoves: readonly Row[] = [
  { from: 'DRAFT', action: 'submit', to: 'REVIEW', who: isDeveloper },
  { from: 'REVIEW', action: 'consult', to: 'CONSULTATION', who: isSecretariat },
  { from: 'REVIEW', action: 'return', to: 'DRAFT', who: isSecretariat, guard: reasonGiven },
  { from: 'CONSULTATION', action: 'return', to: 'DRAFT', who: isSecretariat, guard: reasonGiven },
  { from: 'CONSULTATION', action: 'bringIntoForce', to: 'IN_FORCE', who: isSecretariat },
  { from: 'IN_FORCE', action: 'supersede', to: 'SUPERSEDED', who: isSecretariat, guard: reasonGiven },
];

function isDeveloper(caller: Caller, { developedById }: StandardVersionSubject): boolean {
  return developedById === null ? isSecretariat(caller) : actsFor(caller, developedById);
}
