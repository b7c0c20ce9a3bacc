import type { DataSource } from 'typeorm';
import { dayOf } from './kit/day.ts';
import { newId } from './kit/ids.ts';

/** Why nobody was named. */
export class FirstSecretaryError extends Error {
  override readonly name = 'FirstSecretaryError';
}

/**
 * Gives an account the role SECRETARIAT where nobody else holds it. The demonstration's own accounts do not count: no
 * gateway in production accepts their tokens.
 *
 * @throws FirstSecretaryError when somebody holds it: who runs the office gives roles through the graph
 */
export async function nameFirstSecretary(
  database: DataSource,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
  now: Date,
): Promise<void> {
  if (!/^\S{1,300}$/.test(issuer)) throw new FirstSecretaryError('An issuer is an address without spaces.');
  await database.transaction(async (manager) => {
    // Two who try at once take turns.
    await manager.query('LOCK TABLE role_grant IN SHARE ROW EXCLUSIVE MODE');
    const [held] = await manager.query<{ subject: string }[]>(
      `SELECT a.subject FROM role_grant g JOIN account a ON a.id = g.account_id
       WHERE g.role = 'SECRETARIAT' AND g.revoked_at IS NULL AND a.issuer NOT LIKE 'urn:alliance:%'
         AND (g.valid_until IS NULL OR g.valid_until >= $1)`,
      [dayOf(now)],
    );
    if (held) {
      throw new FirstSecretaryError(`${held.subject} runs the office already: roles are given through the graph.`);
    }
    await manager.query(
      'INSERT INTO account (id, issuer, subject) VALUES ($1, $2, $3) ON CONFLICT (issuer, subject) DO NOTHING',
      [newId(), issuer, subject],
    );
    await manager.query(
      `INSERT INTO role_grant (id, account_id, role)
       SELECT $1, id, 'SECRETARIAT' FROM account WHERE issuer = $2 AND subject = $3`,
      [newId(), issuer, subject],
    );
  });
}
