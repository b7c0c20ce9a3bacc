import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { createHoldings } from '../../../gateway/security/grants.ts';
import { createIdentitySigner } from '../../../gateway/security/identity.ts';
import { seedId } from '../../../subgraphs/kit/ids.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { deskOf, type Result } from './desk.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const desk = deskOf(() => federation);
const institutionId = seedId('institution', 'demo-assessment-zhuhai');
const LOCAL = 'urn:alliance:local';
const FIELDS = 'id state scopes safelistOnly budget rate validUntil safelist';
const QUERY = 'query Members { institutions(first: 1) { totalCount } }';

let made = 0;
const asked = (change: object = {}) => {
  made += 1;
  return {
    institutionId,
    names: { zhHans: `示范看板${made}（虚构）` },
    issuer: LOCAL,
    subject: `dashboard-${made}`,
    scopes: ['STATISTICS_READ'],
    safelistOnly: false,
    budget: 1_000,
    rate: 60,
    contact: 'team@example.invalid',
    validUntil: '2027-11-20',
    ...change,
  };
};
const request = (change: object = {}, as = 'host'): Promise<Result> =>
  desk.act('requestApiClient', asked(change), as, FIELDS);
const approve = (id: string, change: object = {}): Promise<Result> =>
  desk.act('approveApiClient', { id, ...change }, 'secretariat', FIELDS);
const moveBy = (
  mutation: string,
  id: string,
  as = 'secretariat',
  reason: string | null = 'A reason.',
): Promise<Result> => desk.act(mutation, { id, reason }, as, FIELDS);
const viewer = async (as: string): Promise<Result> =>
  (await desk.read('{ viewer { grants { role } client { id name scopes safelistOnly budget rate } } }', {}, as)).viewer;

describe('a request for an API client is refused', () => {
  test.each<[string, object, string, string]>([
    [
      'by staff of another institution',
      { institutionId: seedId('institution', 'demo-school-zhuhai') },
      'NOT_ALLOWED',
      '',
    ],
    ['with a scope twice', { scopes: ['STATISTICS_READ', 'STATISTICS_READ'] }, 'TOO_MANY', 'scopes'],
    ['with a negative budget', { budget: -1 }, 'OUT_OF_RANGE', 'budget'],
    ['with a rate of nothing', { rate: 0 }, 'OUT_OF_RANGE', 'rate'],
    ['with a last day that has passed', { validUntil: '2026-11-19' }, 'OUT_OF_RANGE', 'validUntil'],
    ['for ever', { validUntil: '2099-01-01' }, 'OUT_OF_RANGE', 'validUntil'],
    ['without a name', { names: {} }, 'OUT_OF_RANGE', 'names'],
    ['with a contact that is none', { contact: 'call me' }, 'MALFORMED_CODE', 'contact'],
    ['with an issuer that is no address', { issuer: 'two words' }, 'OUT_OF_RANGE', 'subject'],
    ['for the account of another client', { subject: 'partner' }, 'ACCOUNT_IN_USE', 'subject'],
    [
      'with more than fifty operations',
      { operations: Array.from({ length: 51 }, (_, n) => `query N${n} { x }`) },
      'TOO_MANY',
      'operations',
    ],
    ['with an operation that is none', { operations: ['query {'] }, 'OPERATION_MALFORMED', 'operations'],
    [
      'with an operation that has no name',
      { operations: ['{ institutions { totalCount } }'] },
      'OPERATION_MALFORMED',
      'operations',
    ],
    [
      'with two operations in one text',
      { operations: ['query A { a } query B { b }'] },
      'OPERATION_MALFORMED',
      'operations',
    ],
    ['with a schema for an operation', { operations: ['type Query { a: Int }'] }, 'OPERATION_MALFORMED', 'operations'],
    [
      'with an operation without end',
      { operations: [`query A { ${'a '.repeat(10_001)} }`] },
      'OUT_OF_RANGE',
      'operations',
    ],
  ])('%s', async (_, change, code, field) => {
    const refused = await request(change);
    expect(refused.code).toBe(code);
    if (field) expect(refused.path[0]).toBe(field);
  });

  test('with a scope that does not exist, before anything is done', async () => {
    const query = 'mutation ($input: RequestApiClientInput!) { requestApiClient(input: $input) { __typename } }';
    const input = { idempotencyKey: 'unknown-scope', ...asked({ scopes: ['SECRETARIAT'] }) };
    const { data, errors } = await federation.ask(query, { as: 'host', variables: { input } });
    expect([data, errors[0]?.extensions['code']]).toEqual([null, 'BAD_USER_INPUT']);
  });

  test('by nobody, and of an institution that does not exist', async () => {
    expect(await request({}, 'candidate')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await request({ institutionId: 'nothing' }, 'secretariat')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an API client', () => {
  test('is let in by the office, with no more than it asked for', async () => {
    const subject = 'let-in';
    const { id, state } = await request({ subject, safelistOnly: true });
    expect(state).toBe('REQUESTED');
    expect((await viewer(subject)).client).toBeNull();
    expect(await desk.act('approveApiClient', { id }, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const change of [{ budget: 1_001 }, { rate: 61 }, { safelistOnly: false }, { validUntil: '2027-11-21' }]) {
      expect(await approve(id, change)).toMatchObject({ code: 'MORE_THAN_ASKED', path: Object.keys(change) });
    }
    const allowed = { scopes: ['STATISTICS_READ'], budget: 500, rate: 30, validUntil: '2027-01-01' };
    expect(await approve(id, allowed)).toMatchObject({ ...allowed, state: 'APPROVED', safelistOnly: true });
    // Held to its safelist, it may not even ask who it is.
    await expect(viewer(subject)).rejects.toThrow('OPERATION_NOT_SAFELISTED');
  });

  test('reads statistics where the office let it, and not where nobody asked for that', async () => {
    const [reader, plain] = ['statistics-reader', 'plain-reader'];
    await approve((await request({ subject: reader })).id);
    const { id } = await request({ subject: plain, scopes: [] });
    expect(await approve(id, { scopes: ['STATISTICS_READ'] })).toMatchObject({ code: 'MORE_THAN_ASKED' });
    await approve(id);
    const query = '{ subsidyTotals(jurisdiction: "MO", year: 2026) { claims } }';
    const [read, refused] = [await federation.ask(query, { as: reader }), await federation.ask(query, { as: plain })];
    expect(read.errors).toEqual([]);
    expect(read.data.subsidyTotals).not.toBeNull();
    expect([refused.data.subsidyTotals, refused.errors[0]?.extensions['code']]).toEqual([
      null,
      'UNAUTHORIZED_FIELD_OR_TYPE',
    ]);
  });

  test('whose account is that of a person is not let in: suspending it would take the roles of a person away', async () => {
    const { id } = await request({ subject: 'item-writer' });
    expect(await approve(id)).toMatchObject({ code: 'ACCOUNT_IN_USE' });
    expect(await moveBy('rejectApiClient', id)).toMatchObject({ state: 'REJECTED' });
  });

  test('that is suspended holds nothing until it is let in again, and nothing ever once it is revoked', async () => {
    const subject = 'suspended';
    const { id } = await request({ subject });
    await approve(id);
    await desk.grant(subject, 'PARTNER');
    expect(await viewer(subject)).toMatchObject({ grants: [{ role: 'PARTNER' }], client: { id } });
    expect(await moveBy('suspendApiClient', id, 'secretariat', null)).toMatchObject({ code: 'REASON_MISSING' });
    expect(await moveBy('suspendApiClient', id)).toMatchObject({ state: 'SUSPENDED' });
    expect(await viewer(subject)).toMatchObject({ grants: [], client: null });
    expect(await moveBy('resumeApiClient', id)).toMatchObject({ state: 'APPROVED' });
    expect(await viewer(subject)).toMatchObject({ grants: [{ role: 'PARTNER' }], client: { id } });
    expect(await moveBy('revokeApiClient', id, 'host')).toMatchObject({ state: 'REVOKED' });
    expect(await viewer(subject)).toMatchObject({ grants: [], client: null });
    expect(await moveBy('resumeApiClient', id)).toMatchObject({ code: 'ILLEGAL_MOVE', currentState: 'REVOKED' });
  });

  test('is kept out after its last day', async () => {
    const subject = 'for-a-day';
    const { id } = await request({ subject, validUntil: '2026-11-20' });
    await approve(id);
    expect((await viewer(subject)).client).toMatchObject({ id });
    const before = federation.clock.now;
    federation.clock.now = new Date(before.getTime() + 86_400_000);
    expect((await viewer(subject)).client).toBeNull();
    federation.clock.now = before;
  });

  test('ends with the membership of its institution', async () => {
    const member = await desk.admit('owner-of-client');
    const { id } = await request({ institutionId: member, subject: 'of-leaving-member' }, 'owner-of-client');
    await approve(id);
    await desk.act('exitInstitution', { id: member, reason: 'It closes.' }, 'secretariat', 'id');
    const { apiClient } = await desk.read('query ($id: ID!) { apiClient(id: $id) { state } }', { id });
    expect(apiClient.state).toBe('REVOKED');
  });

  test('is seen by those who run it, by itself and by the office', async () => {
    const subject = 'seen';
    const { id } = await request({ subject });
    const seen = async (as: string) =>
      (await desk.read('query ($id: ID!) { apiClient(id: $id) { id } }', { id }, as)).apiClient;
    expect([await seen('host'), await seen(subject), await seen('secretariat')]).toEqual([{ id }, { id }, { id }]);
    expect([await seen('applicant'), await seen('nobody'), await seen('partner')]).toEqual([null, null, null]);
    const count = async (as: string) =>
      (await desk.read('{ apiClients { totalCount } }', {}, as)).apiClients.totalCount;
    expect([await count('nobody'), await count('candidate')]).toEqual([0, 0]);
    expect(await count('host')).toBeGreaterThan(0);
  });
});

describe('the safelist of a client', () => {
  const hash = createHash('sha256')
    .update(print(parse(QUERY)))
    .digest('hex');

  test('holds what was registered and approved, under the hash of the text as GraphQL prints it', async () => {
    const { id, safelist } = await request({ operations: [`${QUERY.replaceAll(' ', '  ')} # a note`] });
    expect(safelist).toEqual([]);
    expect((await approve(id)).safelist).toEqual([hash]);
  });

  test('takes later operations once the office has approved them, and each once', async () => {
    const { id } = await request({ operations: [QUERY] });
    await approve(id);
    const more = 'query More { institutions(first: 2) { totalCount } }';
    const register = (operations: string[], as = 'host') =>
      desk.act('registerApiClientOperations', { id, operations }, as, FIELDS);
    expect(await register([more], 'candidate')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await register([more, QUERY])).safelist).toEqual([hash]);
    expect(await moveBy('approveApiClientOperations', id, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await moveBy('approveApiClientOperations', id)).safelist).toHaveLength(2);
  });

  test('has at most two hundred operations', async () => {
    const { id } = await request();
    const batch = (of: number) => Array.from({ length: 50 }, (_, n) => `query Q${of}x${n} { viewer { issuer } }`);
    for (const of of [1, 2, 3, 4]) await desk.act('registerApiClientOperations', { id, operations: batch(of) }, 'host');
    expect(await desk.act('registerApiClientOperations', { id, operations: batch(5) }, 'host')).toMatchObject({
      code: 'TOO_MANY',
    });
  });
});

test('the gateway knows a client, hears of its suspension, and asks nothing meanwhile', async () => {
  const signer = await createIdentitySigner();
  const url = federation.subgraphs.get('membership')?.url ?? '';
  const subject = 'known-to-gateway';
  const { id } = await request({ subject, operations: [QUERY] });
  await approve(id);
  const relayed = await relay(subject);
  const feed = { url, secret: process.env['TEST_RELAY_SECRET'] ?? '' };
  const holdings = createHoldings(
    { url: relayed.url, subgraph: 'membership', feed, remembered: 5_000 },
    signer,
    () => undefined,
  );
  const of = () => holdings.of({ issuer: LOCAL, subject }, false);
  try {
    await until(async () => (await of()).client !== null && relayed.asked > 0);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await of();
    const before = relayed.asked;
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect((await of()).client).toMatchObject({
      id,
      scopes: ['statistics:read'],
      safelistOnly: false,
      budget: 1_000,
      rate: 60,
    });
    expect([...((await of()).client?.safelist ?? [])]).toHaveLength(1);
    expect(relayed.asked).toBe(before);
    await moveBy('suspendApiClient', id);
    await until(async () => (await of()).client === null);
  } finally {
    await holdings.stop();
    await relayed.stop();
  }
});

/** Stands for membership towards a gateway: asks the whole graph in the client's name, and counts how often. */
async function relay(subject: string) {
  const state = { asked: 0 };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    state.asked += 1;
    const { data } = await federation.ask(JSON.parse(body).query, { as: subject });
    response.end(JSON.stringify({ data }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    get asked() {
      return state.asked;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Waits until something is so. Throws after five seconds, within which every change takes effect. */
async function until(check: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (await check()) return;
  }
  throw new Error('It was not so within five seconds');
}
