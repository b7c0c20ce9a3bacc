import type { ObjectLiteral } from 'typeorm';
import type { Caller } from './caller.ts';
import { Transition } from './entities/Transition.ts';
import { isId, newId } from './ids.ts';
import { type Move, nextState } from './machine.ts';
import type { Work } from './mutation.ts';
import { found, type Refusal, RefusalError } from './refusal.ts';
import type { EntityClass } from './rows.ts';

const REASON_LONGEST = 2_000;
const reasonTooLong: Refusal = {
  kind: 'InvalidInput',
  code: 'OUT_OF_RANGE',
  message: `A reason has at most ${REASON_LONGEST} characters.`,
  path: ['reason'],
};

/** A thing with a state, as a table row. */
export interface Stateful extends ObjectLiteral {
  id: string;
  state: string;
}

/**
 * Reads a row and holds it until the transaction ends, so that of two moves at once the second sees the first.
 * Refuses with NOT_FOUND, naming `what` and the input's `id`.
 */
export async function hold<Row extends { id: string } & ObjectLiteral>(
  work: Work,
  entity: EntityClass<Row>,
  id: string,
  what: string,
  path: readonly string[] = ['id'],
): Promise<Row> {
  const options = { where: { id } as Row, lock: { mode: 'pessimistic_write' as const } };
  return found(isId(id) ? await work.manager.findOne(entity, options) : null, what, path);
}

/**
 * Moves a held row to its next state, saves it and writes down who did what and why.
 *
 * @throws RefusalError as `nextState` does
 */
export async function move<Row extends Stateful, Action extends string, Facts>(
  work: Work,
  table: readonly Move<Row['state'], Action, Caller, Row, Facts>[],
  row: Row,
  action: Action,
  facts: Facts,
  reason?: string | null,
): Promise<Row> {
  if ((reason?.length ?? 0) > REASON_LONGEST) throw new RefusalError(reasonTooLong);
  const fromState = row.state;
  const toState = nextState(table, row, action, work.caller, facts);
  row.state = toState;
  await work.manager.save(row);
  await work.manager.insert(Transition, {
    id: newId(),
    entityType: row.constructor.name,
    entityId: row.id,
    action,
    fromState,
    toState,
    reason: reason?.trim() || null,
    account: work.caller.account ?? '',
    at: work.now,
  });
  return row;
}
