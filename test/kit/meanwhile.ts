import { setTimeout as later } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/**
 * Does something while a transaction of somebody else has written but not committed: commits as soon as what is done
 * waits for it, which is what happens when two requests come at the same moment.
 *
 * @returns what was done has answered
 */
export async function meanwhile<Answer>(
  database: DataSource,
  [statement, values]: readonly [string, readonly unknown[]],
  act: () => Promise<Answer>,
): Promise<Answer> {
  const runner = database.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(statement, [...values]);
    const answer = act();
    await untilItWaits(database, answer);
    await runner.commitTransaction();
    return await answer;
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

/** Until a statement waits for a row or a table of another transaction. Throws when what was done did not have to wait. */
export async function untilItWaits(database: DataSource, answer: Promise<unknown>): Promise<void> {
  let over = false;
  const ended = () => {
    over = true;
  };
  answer.then(ended, ended);
  while (!over) {
    const [row] = await database.query<{ held: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event IN ('transactionid', 'relation')) AS held`,
    );
    if (row?.held) return;
    await later(20);
  }
  throw new Error('Nothing waited for the other transaction');
}

/** Enters a member as another request does, with the number and the registration given. */
export function enteringMember(
  memberNumber: string,
  registrationNumber: string,
): readonly [string, readonly unknown[]] {
  return [
    `INSERT INTO institution (id, member_number, names, kind, jurisdiction_code, register, registration_number, state,
       joined_on, provenance)
     VALUES (gen_random_uuid(), $1, '{"zhHans": "同时入会（虚构）"}', 'EMPLOYER', 'CN_ZHUHAI', 'UNIFIED_SOCIAL_CREDIT_CODE',
       $2, 'ACTIVE', '2026-11-20', 'RECORDED')`,
    [memberNumber, registrationNumber],
  ];
}
