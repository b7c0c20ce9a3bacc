import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { deskOf, type Result } from './desk.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const desk = deskOf(() => federation);
const USAGE = `query ($filter: UsageFilter) { usage(first: 100, filter: $filter) {
  totalCount edges { node { caller client { name(lang: EN) } day kind name sha256 count } } } }`;
const usage = async (filter: object): Promise<Result[]> =>
  (await desk.read(USAGE, { filter })).usage.edges.map(({ node }: { node: Result }) => node);
const counted = (filter: object) =>
  eventually(
    async () => (await usage(filter)).length > 0,
    () => usage(filter),
  );

/** Waits until something is so, and gives what is then. Throws after ten seconds. */
async function eventually<Found>(check: () => Promise<boolean>, find: () => Promise<Found>): Promise<Found> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) {
    if (await check()) return find();
  }
  throw new Error('It was not so within ten seconds');
}

const post = async (body: unknown, secret = process.env['TEST_RELAY_SECRET'] ?? '') => {
  const response = await fetch(`${federation.subgraphs.get('membership')?.url}/usage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-relay-secret': secret },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const count = (change: object = {}) => ({
  ...{
    day: '2026-11-01',
    caller: 'NOBODY',
    clientId: '',
    kind: 'FIELD',
    name: 'Institution.website',
    sha256: '',
    count: 3,
  },
  ...change,
});

describe('a report of use is refused', () => {
  test('from whoever does not know the secret', async () => {
    expect((await post({ id: randomUUID(), counts: [count()] }, 'a guess')).status).toBe(403);
  });

  test.each<[string, unknown]>([
    ['that is none', 'nothing'],
    ['without an id', { counts: [count()] }],
    ['of a negative count', { id: randomUUID(), counts: [count({ count: -1 })] }],
    ['of an unknown caller', { id: randomUUID(), counts: [count({ caller: 'ADMIN' })] }],
    [
      'of a name that says more than a name',
      { id: randomUUID(), counts: [count({ name: "x'; DROP TABLE usage_by_day" })] },
    ],
    ['that says more than counts', { id: randomUUID(), counts: [count({ variables: { id: 1 } })] }],
    ['of a day that is none', { id: randomUUID(), counts: [count({ day: '2026-02-31' })] }],
    ['of too many counts', { id: randomUUID(), counts: Array.from({ length: 5_001 }, () => count()) }],
  ])('%s', async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });
});

test('a batch that is delivered twice, or ten times at once, counts once', async () => {
  const batch = {
    id: randomUUID(),
    counts: [count(), count({ kind: 'OPERATION', name: 'Twice', sha256: 'a'.repeat(64) })],
  };
  expect(await post(batch)).toEqual({ status: 200, body: { added: true } });
  const again = await Promise.all(Array.from({ length: 10 }, () => post(batch)));
  expect(new Set(again.map(({ body }) => body['added']))).toEqual(new Set([false]));
  expect(await usage({ name: 'Institution.website', until: '2026-11-01' })).toMatchObject([
    { count: 3, caller: 'NOBODY' },
  ]);
  await post({ ...batch, id: randomUUID() });
  expect(await usage({ name: 'Institution.website', until: '2026-11-01' })).toMatchObject([{ count: 6 }]);
});

test('batches that come at once are all added', async () => {
  const name = 'Institution.kind';
  const counts = [count({ name }), count({ name: 'Institution.id' })];
  const all = Array.from({ length: 20 }, (_, n) =>
    post({ id: randomUUID(), counts: n % 2 ? counts : counts.toReversed() }),
  );
  expect((await Promise.all(all)).every(({ status }) => status === 200)).toBe(true);
  expect(await usage({ name, until: '2026-11-01' })).toMatchObject([{ count: 60 }]);
});

test('what a partner, people and nobody asked is counted by operation, field and enum value, without variables', async () => {
  const marker = 'Nowhere-to-be-recorded-4711';
  const query = `query HowManySchools($search: String, $kinds: [InstitutionKind!]) {
    institutions(first: 1, filter: { search: $search, kinds: $kinds }, orderBy: NAME) { totalCount } }`;
  const variables = { search: marker, kinds: ['EMPLOYER'] };
  for (const as of ['partner', 'partner', 'candidate'])
    expect((await federation.ask(query, { as, variables })).errors).toEqual([]);
  expect((await federation.ask(query, { variables })).errors).toEqual([]);

  await counted({ name: 'HowManySchools', callers: ['CLIENT'] });
  const operations = await eventually(
    async () => (await usage({ name: 'HowManySchools' })).reduce((sum, one) => sum + one.count, 0) === 4,
    () => usage({ name: 'HowManySchools' }),
  );
  const byCaller = Object.fromEntries(operations.map((one) => [one.caller, one]));
  expect(byCaller['CLIENT']).toMatchObject({
    kind: 'OPERATION',
    count: 2,
    client: { name: 'Partner dashboard (invented)' },
  });
  expect(byCaller['PEOPLE']).toMatchObject({ count: 1, client: null });
  expect(byCaller['NOBODY']).toMatchObject({ count: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await usage({ name: 'InstitutionKind.EMPLOYER', callers: ['CLIENT'] })).toMatchObject([{ count: 2 }]);
  expect(await usage({ name: 'Query.institutions', callers: ['CLIENT'] })).toMatchObject([{ kind: 'FIELD', count: 2 }]);
  const rows = await desk.database().query('SELECT * FROM usage_by_day');
  expect(JSON.stringify(rows)).not.toContain(marker);
});

test('the last day on which something was used is told to the office, and use to nobody else', async () => {
  const lastUse = async (name: string, as = 'secretariat') =>
    (await desk.read('query ($name: String!) { lastUse(kind: FIELD, name: $name) }', { name }, as)).lastUse;
  expect(await lastUse('Institution.memberNumber')).toBeNull();
  await post({ id: randomUUID(), counts: [count({ name: 'Institution.memberNumber' })] });
  await post({ id: randomUUID(), counts: [count({ name: 'Institution.memberNumber', day: '2026-10-01' })] });
  expect(await lastUse('Institution.memberNumber')).toBe('2026-11-01');
  expect(await lastUse('Institution.memberNumber', 'partner')).toBeNull();
  expect((await desk.read('{ usage { totalCount } }', {}, 'partner')).usage).toBeNull();
});

test('an operation that was refused as invalid uses nothing', async () => {
  await federation.ask('query Invalid { nothing }');
  await federation.ask('query ValidOne { viewer { issuer } }');
  await counted({ name: 'ValidOne' });
  expect(await usage({ name: 'Invalid' })).toEqual([]);
});
