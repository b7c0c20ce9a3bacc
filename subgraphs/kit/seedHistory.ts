import type { Transition } from './entities/Transition.ts';
import { seedId } from './ids.ts';

/** The issuer of the accounts that sign in on one's own computer. */
export const LOCAL_ISSUER = 'urn:alliance:local';
/** The account of the alliance's office, as the kit names accounts. */
export const OFFICE = `${LOCAL_ISSUER} secretariat`;

/** A step in the life of a seeded thing: what was done, when, by whom and why. */
export interface Step<Action extends string> {
  readonly action: Action;
  readonly at: Date;
  readonly account: string;
  readonly reason?: string | undefined;
}

/** A seeded id that sorts by a moment as those made in use do (UUIDv7). */
export function timedSeedId(type: string, key: string, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${seedId(type, key).slice(15)}`;
}

/**
 * What is written down of the steps, and the state in which they end.
 *
 * @throws Error when the table of moves does not allow a step
 */
export function live<State extends string, Action extends string>(
  table: readonly { readonly from: State; readonly action: Action; readonly to: State }[],
  entity: { readonly type: string; readonly id: string },
  begin: State,
  steps: readonly Step<Action>[],
): { readonly state: State; readonly transitions: readonly Transition[] } {
  let state = begin;
  const transitions = steps.map(({ action, at, account, reason }): Transition => {
    const move = table.find((row) => row.from === state && row.action === action);
    if (!move) throw new Error(`A seeded ${entity.type} cannot ${action} in state ${state}`);
    const fromState = state;
    state = move.to;
    return {
      id: timedSeedId('transition', `${entity.id} ${action} ${at.toISOString()}`, at),
      entityType: entity.type,
      entityId: entity.id,
      action,
      fromState,
      toState: state,
      reason: reason ?? null,
      account,
      at,
    };
  });
  return { state, transitions };
}
