import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { Account, RoleGrant } from '../../entities/index.ts';

/** Gives the account the role of staff of an institution that was just made, so that nobody can hold it yet. */
export async function grantOnce(
  work: Work,
  subject: { readonly issuer: string; readonly subject: string },
  grant: { readonly role: 'INSTITUTION_STAFF'; readonly institutionId: string },
): Promise<void> {
  const account = await accountOf(work, subject);
  await work.manager.insert(RoleGrant, { ...grant, id: newId(), accountId: account.id });
}

/** The account of an issuer's subject, made at first use. */
export async function accountOf(
  work: Work,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<Account> {
  await work.manager.query(
    'INSERT INTO account (id, issuer, subject) VALUES ($1, $2, $3) ON CONFLICT (issuer, subject) DO NOTHING',
    [newId(), issuer, subject],
  );
  return work.manager.findOneByOrFail(Account, { issuer, subject });
}

/** Takes back the roles whose last day has passed: they are held no more, and must not keep the account from getting them again. */
export async function revokeExpired(work: Work, accountId: string): Promise<void> {
  await work.manager.query(
    'UPDATE role_grant SET revoked_at = $2 WHERE account_id = $1 AND revoked_at IS NULL AND valid_until < $3',
    [accountId, work.now, dayOf(work.now)],
  );
}

/** The roles that an account holds, or will hold. */
export async function rolesOf(work: Work, subject: { issuer: string; subject: string }): Promise<readonly string[]> {
  const rows = await work.manager.query<{ role: string }[]>(
    `SELECT g.role FROM role_grant g JOIN account a ON a.id = g.account_id
     WHERE a.issuer = $1 AND a.subject = $2 AND g.revoked_at IS NULL
       AND (g.valid_until IS NULL OR g.valid_until >= $3)`,
    [subject.issuer, subject.subject, dayOf(work.now)],
  );
  return rows.map(({ role }) => role);
}

/** Takes back all roles of an account. */
export async function revokeAllOf(work: Work, subject: { issuer: string; subject: string }): Promise<void> {
  await work.manager.query(
    `UPDATE role_grant SET revoked_at = $3 WHERE revoked_at IS NULL
       AND account_id = (SELECT id FROM account WHERE issuer = $1 AND subject = $2)`,
    [subject.issuer, subject.subject, work.now],
  );
}
