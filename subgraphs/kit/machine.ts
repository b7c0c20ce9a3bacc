import { type Refusal, RefusalError } from './refusal.ts';

/**
 * One legal move of a state machine. The table of moves is the machine: every other move is illegal.
 *
 * - `who` may make it: receives the caller and the thing; false refuses with NOT_ALLOWED.
 * - `guard` returns a refusal when the facts do not allow the move, else null.
 */
export interface Move<State extends string, Action extends string, Caller, Thing, Facts> {
  readonly from: State;
  readonly action: Action;
  readonly to: State;
  readonly who: (caller: Caller, thing: Thing) => boolean;
  readonly guard?: (thing: Thing, facts: Facts) => Refusal | null;
}

/**
 * The state after the action.
 *
 * @throws RefusalError NotAllowed when the caller may never make this move (asked first, so that a stranger
 *   does not learn the state), IllegalMove when the state does not allow it, or the guard's refusal
 */
export function nextState<
  State extends string,
  Action extends string,
  Caller,
  Thing extends { readonly state: State },
  Facts,
>(
  table: readonly Move<State, Action, Caller, Thing, Facts>[],
  thing: Thing,
  action: Action,
  caller: Caller,
  facts: Facts,
): State {
  const moves = table.filter((move) => move.action === action);
  if (!moves.some((move) => move.who(caller, thing))) {
    throw new RefusalError({ kind: 'NotAllowed', code: 'NOT_ALLOWED', message: `You may not ${action} this.` });
  }
  const move = moves.find(({ from, who }) => from === thing.state && who(caller, thing));
  if (!move) throw new RefusalError(illegal(table, thing.state, action));
  const refusal = move.guard?.(thing, facts);
  if (refusal) throw new RefusalError(refusal);
  return move.to;
}

/** A guard for moves that somebody will ask about later: requires a reason. */
export function reasonGiven(_thing: unknown, facts: { readonly reason: string | null }): Refusal | null {
  if (facts.reason?.trim()) return null;
  return { kind: 'InvalidInput', code: 'REASON_MISSING', message: 'Please say why.', path: ['reason'] };
}

function illegal<State extends string, Action extends string>(
  table: readonly { readonly from: State; readonly action: Action }[],
  state: State,
  action: Action,
): Refusal {
  const allowedActions = [...new Set(table.filter(({ from }) => from === state).map((move) => move.action))];
  const hint = allowedActions.length > 0 ? `allowed now: ${allowedActions.join(', ')}` : 'this state is final';
  return {
    kind: 'IllegalMove',
    code: 'ILLEGAL_MOVE',
    message: `Cannot ${action} in state ${state}; ${hint}.`,
    currentState: state,
    allowedActions,
  };
}
