import type { Caller } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { isSecretariat } from './callers.ts';

export const institutionStates = ['ACTIVE', 'SUSPENDED', 'EXITED'] as const;
export type InstitutionState = (typeof institutionStates)[number];
export type InstitutionAction = 'suspend' | 'reinstate' | 'exit';

type Row = Move<
  InstitutionState,
  InstitutionAction,
  Caller,
  { readonly state: InstitutionState },
  { readonly reason: string | null }
>;

/** The standing of a member: suspended and back; an exit from either is final. */
export const institutionMoves: readonly Row[] = [
  { from: 'ACTIVE', action: 'suspend', to: 'SUSPENDED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'reinstate', to: 'ACTIVE', who: isSecretariat },
  { from: 'ACTIVE', action: 'exit', to: 'EXITED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'exit', to: 'EXITED', who: isSecretariat, guard: reasonGiven },
];
