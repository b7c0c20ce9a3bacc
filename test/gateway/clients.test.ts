import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import type { GatewayContext } from '../../gateway/context.ts';
import { createAgreedRates } from '../../gateway/limits/agreedRates.ts';
import { costLimit } from '../../gateway/limits/costLimit.ts';
import { readCostRules } from '../../gateway/limits/costRules.ts';
import { createTextCache } from '../../gateway/persisted/cache.ts';
import { readKnownOperations, safelistHash } from '../../gateway/persisted/operations.ts';
import { holdToSafelist } from '../../gateway/persisted/safelist.ts';
import type { ApiClient } from '../../gateway/security/caller.ts';
import { exampleOperations, operationsFolder } from '../kit/operations.ts';

const account = { issuer: 'https://issuer.example', subject: 'dashboard' };
const KNOWN = 'query Known { dear }';
const REGISTERED = 'query Registered { cheap }';
const dashboard: ApiClient = {
  ...{ id: 'c1', name: 'Dashboard (fictitious)', scopes: [] },
  ...{ safelistOnly: true, safelist: new Set([safelistHash(REGISTERED)]), budget: 5, rate: 7 },
};
const agreed = createAgreedRates();

const apollo = new ApolloServer<GatewayContext>({
  schema: buildSchema('type Query { dear: Int cheap: Int } type Mutation { act: Int }'),
  plugins: [
    holdToSafelist(new Set([safelistHash(KNOWN)])),
    costLimit(readCostRules('type Query { dear: Int @cost(weight: 10) }'), 100),
    agreed.plugin,
  ],
});
beforeAll(() => apollo.start());
afterAll(() => apollo.stop());

/** The codes of the errors that a client gets. */
async function codesFor(client: ApiClient | null, query: string): Promise<readonly unknown[]> {
  const contextValue: GatewayContext = {
    ...{
      requestId: 'test-0001',
      address: '192.0.2.1',
      account,
      acceptLanguage: undefined,
      log: pino({ level: 'silent' }),
    },
    callerFor: async () => ({ account, grants: [], client }),
    identityFor: async () => '',
  };
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  return body.kind === 'single' ? (body.singleResult.errors ?? []).map(({ extensions }) => extensions?.['code']) : [];
}

describe('a client that is held to its safelist', () => {
  const rich = { ...dashboard, budget: null };

  test('runs what is known or what it has registered, however that is laid out', async () => {
    expect(await codesFor(rich, KNOWN)).toEqual([]);
    expect(await codesFor(rich, REGISTERED)).toEqual([]);
    expect(await codesFor(rich, 'query Registered\n{\n  # a remark\n  cheap,\n}')).toEqual([]);
  });

  test('runs nothing else, not even what differs by an alias, and nothing that another has registered', async () => {
    for (const query of [
      '{ cheap }',
      'query Registered { a: cheap }',
      `${REGISTERED} fragment F on Query { cheap }`,
      'mutation { act }',
    ])
      expect((await codesFor(rich, query)).length).toBeGreaterThan(0);
    expect(await codesFor(rich, '{ cheap }')).toEqual(['OPERATION_NOT_SAFELISTED']);
    expect(await codesFor({ ...rich, safelist: new Set() }, REGISTERED)).toEqual(['OPERATION_NOT_SAFELISTED']);
  });

  test('is one that was marked so: others run what they like', async () => {
    expect(await codesFor({ ...rich, safelistOnly: false }, '{ cheap }')).toEqual([]);
    expect(await codesFor(null, '{ cheap }')).toEqual([]);
  });
});

test('a client spends its own budget, everybody else the usual one', async () => {
  const free = { ...dashboard, safelistOnly: false };
  expect(await codesFor(free, '{ dear }')).toEqual(['COST_TOO_HIGH']);
  expect(await codesFor({ ...free, budget: 10 }, '{ dear }')).toEqual([]);
  expect(await codesFor(null, `{ ${Array.from({ length: 10 }, (_, at) => `a${at}: dear`).join(' ')} }`)).toEqual([]);
  expect(await codesFor(null, `{ ${Array.from({ length: 11 }, (_, at) => `a${at}: dear`).join(' ')} }`)).toEqual([
    'COST_TOO_HIGH',
  ]);
});

test('a client’s rate is known from its first operation on, and forgotten when it is withdrawn', async () => {
  const free = { ...dashboard, safelistOnly: false };
  await codesFor(null, '{ cheap }');
  expect(agreed.of(account)).toBeUndefined();
  await codesFor(free, '{ cheap }');
  expect(agreed.of(account)).toBe(7);
  await codesFor({ ...free, rate: null }, '{ cheap }');
  expect(agreed.of(account)).toBeUndefined();
});

describe('texts that are known by hash', () => {
  test('are those of all examples, each on every safelist', async () => {
    const known = await readKnownOperations(operationsFolder);
    for (const { name, query } of await exampleOperations())
      expect({ name, listed: known.safelist.has(safelistHash(query)) }).toEqual({ name, listed: true });
    expect(known.safelist.has(safelistHash('{ viewer { subject } }'))).toBe(false);
  });

  test('take bounded memory: the oldest go first, and long ones are not kept', async () => {
    const cache = createTextCache(
      { textOf: (hash) => (hash === 'example' ? 'text' : undefined), safelist: new Set() },
      2,
      10,
    );
    await cache.set('apq:1', 'one');
    await cache.set('apq:2', 'two');
    expect(await cache.get('apq:1')).toBe('one');
    await cache.set('apq:3', 'three');
    await cache.set('apq:4', 'x'.repeat(11));
    expect(await Promise.all(['1', '2', '3', '4', 'example'].map((key) => cache.get(`apq:${key}`)))).toEqual([
      'one',
      undefined,
      'three',
      undefined,
      'text',
    ]);
  });
});
