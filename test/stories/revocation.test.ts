import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Federation, startFederation } from '../kit/federation.ts';
import { deskOf } from './membership/desk.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const desk = deskOf(() => federation);
const rolesOf = async (as: string): Promise<readonly string[]> => {
  const { data } = await federation.ask('{ viewer { grants { role } } roleGrants(first: 1) { totalCount } }', { as });
  return data.viewer.grants.map(({ role }: { role: string }) => role);
};
/** What the office alone may read, as the gateway's word on who asks lets it. */
const mayReadRoles = async (as: string): Promise<boolean> =>
  (await federation.ask('{ roleGrants(first: 1) { totalCount } }', { as })).data.roleGrants !== null;

/** The milliseconds until something is so. Throws after ten seconds. */
async function timeUntil(check: () => Promise<boolean>): Promise<number> {
  const began = Date.now();
  while (Date.now() - began < 10_000) {
    if (await check()) return Date.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It was not so within ten seconds');
}

test('a role that is taken back is gone within five seconds, with the same token and no change in between', async () => {
  const { id } = await desk.grant('deputy', 'SECRETARIAT');
  expect(await timeUntil(() => mayReadRoles('deputy'))).toBeLessThan(5_000);
  await desk.act('revokeRole', { id });
  expect(await timeUntil(async () => !(await mayReadRoles('deputy')))).toBeLessThan(5_000);
});

test('a change is refused at once to whoever has just lost the role', async () => {
  const { id } = await desk.grant('clerk', 'SECRETARIAT');
  const grant = { issuer: 'urn:alliance:local', subject: 'friend', role: 'PARTNER' };
  expect(await desk.act('grantRole', grant, 'clerk', 'role')).toMatchObject({ role: 'PARTNER' });
  await desk.act('revokeRole', { id });
  expect(await desk.act('grantRole', { ...grant, subject: 'another' }, 'clerk')).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('whoever got a role is let in without waiting for what was remembered to grow old', async () => {
  expect(await mayReadRoles('newcomer')).toBe(false);
  await desk.grant('newcomer', 'SECRETARIAT');
  expect(await timeUntil(() => mayReadRoles('newcomer'))).toBeLessThan(2_000);
});

test('roles are told of by hand too: whatever changes the table is heard', async () => {
  await desk.grant('by-hand', 'SECRETARIAT');
  await timeUntil(() => mayReadRoles('by-hand'));
  await desk
    .database()
    .query(
      `UPDATE role_grant SET revoked_at = now() WHERE account_id = (SELECT id FROM account WHERE subject = 'by-hand')`,
    );
  expect(await timeUntil(async () => !(await mayReadRoles('by-hand')))).toBeLessThan(5_000);
});

test('the staff of a member that leaves lose their roles with it', async () => {
  const id = await desk.admit('leaving-staff');
  expect(await rolesOf('leaving-staff')).toEqual(['INSTITUTION_STAFF']);
  await desk.act('exitInstitution', { id, reason: 'It closes.' }, 'secretariat', 'id standing');
  expect(await timeUntil(async () => (await rolesOf('leaving-staff')).length === 0)).toBeLessThan(5_000);
});

test('who has changed is told to nobody without the secret', async () => {
  const url = `${federation.subgraphs.get('membership')?.url}/events?after=0&topics=account&wait=0`;
  expect((await fetch(url)).status).toBe(403);
  expect((await fetch(url, { headers: { 'x-relay-secret': 'a guess' } })).status).toBe(403);
});

test('with the keeper of roles away nothing opens', async () => {
  expect(await mayReadRoles('partner')).toBe(false);
  await federation.stopSubgraph('membership');
  const answer = await federation.ask('{ roleGrants(first: 1) { totalCount } }', { as: 'secretariat' });
  expect(answer.data?.roleGrants ?? null).toBeNull();
});
