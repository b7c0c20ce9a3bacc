import type { FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { dayOf } from './day.ts';
import { hold } from './moves.ts';
import type { Work } from './mutation.ts';
import { insist } from './refusal.ts';
import type { EntityClass } from './rows.ts';
import { checkRuleEnd, type Rule, succession } from './rule.ts';

/** A rule as a table row. */
interface RuleRow extends Rule, ObjectLiteral {
  readonly id: string;
}

/**
 * Adds a rule to those of its kind, and ends the one before it. Who else changes rules of the table waits, so that
 * two rules that are added at once never overlap.
 *
 * @param kind by what the rules are found of which at most one holds on a day
 * @throws RefusalError as `succession` says
 */
export async function addRule<Row extends RuleRow>(
  work: Work,
  entity: EntityClass<Row>,
  kind: FindOptionsWhere<Row>,
  next: Row,
): Promise<Row> {
  const { tableName } = work.manager.connection.getMetadata(entity);
  await work.manager.query(`LOCK TABLE "${tableName}" IN SHARE ROW EXCLUSIVE MODE`);
  const { refusal, ended } = succession(await work.manager.findBy(entity, kind), next, dayOf(work.now));
  insist(refusal);
  if (ended) await work.manager.save(entity, ended);
  return work.manager.save(Object.assign(work.manager.create(entity), next));
}

/**
 * Gives a rule its last day.
 *
 * @param what the word for it in a refusal
 * @throws RefusalError NOT_FOUND, or as `checkRuleEnd` says
 */
export async function endRule<Row extends RuleRow & { validUntil: string | null }>(
  work: Work,
  entity: EntityClass<Row>,
  { id, validUntil }: { readonly id: string; readonly validUntil: string },
  what: string,
): Promise<Row> {
  const rule = await hold(work, entity, id, what);
  insist(checkRuleEnd(rule, validUntil, dayOf(work.now)));
  rule.validUntil = validUntil;
  return work.manager.save(rule);
}
