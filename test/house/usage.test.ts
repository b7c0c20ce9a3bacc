import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { Caller } from '../../gateway/security/caller.ts';
import { reportUsage } from '../../gateway/usage/report.ts';
import { type Count, createTally } from '../../gateway/usage/tally.ts';
import { createUsesOf, enumValuesIn, type Uses } from '../../gateway/usage/uses.ts';

const schema = buildSchema(`
  interface Named { name: String }
  enum Kind { SCHOOL EMPLOYER }
  enum Order { NEWEST OLDEST }
  input Filter { kinds: [Kind!], not: Filter, text: String }
  type Member implements Named { name: String, kind: Kind, friend: Named }
  type Query { members(filter: Filter, order: Order = NEWEST): [Member!]!, member(name: String): Member }
`);
const usesOf = createUsesOf();
const uses = (text: string, name: string | null = null): Uses => {
  const found = usesOf(schema, parse(text), name);
  if (!found) throw new Error('There is no such operation');
  return found;
};
const partsOf = (text: string, name: string | null = null) =>
  uses(text, name)
    .parts.map((part) => part.name)
    .sort();

const client = { id: 'c1', name: 'Dashboard', scopes: [], safelistOnly: false, budget: null, rate: null };
const account = { issuer: 'urn:alliance:local', subject: 'somebody' };
const nobody: Caller = { account: null, grants: [], client: null };

describe('what an operation uses', () => {
  test('are its fields by type, through fragments, aliases and interfaces, each once; introspection is not counted', () => {
    const text = `query Q { __typename __schema { types { name } } a: members { ...M } b: members { ...M }
      member { friend { name ... on Member { kind } } } } fragment M on Member { name }`;
    expect(partsOf(text)).toEqual([
      ...['Member.friend', 'Member.kind', 'Member.name', 'Named.name'],
      ...['Query.member', 'Query.members'],
    ]);
  });

  test('are those of the operation that was asked for only', () => {
    const text = 'query One { member { name } } query Two { members { kind } }';
    expect(partsOf(text, 'Two')).toEqual(['Member.kind', 'Query.members']);
    expect(usesOf(schema, parse(text), 'Three')).toBeNull();
  });

  test('are enum values in the text and in variables', () => {
    const query = uses('query Q($f: Filter, $o: Order) { members(filter: $f, order: $o) { name } }');
    const given = { f: { kinds: ['SCHOOL'], not: { kinds: 'EMPLOYER' } }, o: 'OLDEST' };
    expect([...enumValuesIn(query, given)].sort()).toEqual(['Kind.EMPLOYER', 'Kind.SCHOOL', 'Order.OLDEST']);
    expect(partsOf('{ members(filter: { kinds: [SCHOOL] }, order: OLDEST) { name } }')).toEqual([
      ...['Kind.SCHOOL', 'Member.name', 'Order.OLDEST', 'Query.members'],
    ]);
  });

  test('are never what else is in variables: no text, no value that the schema does not have', () => {
    const query = uses('query Q($f: Filter, $n: String) { members(filter: $f) { name } member(name: $n) { name } }');
    const tally = createTally();
    const secret = '440402199001011234';
    tally.add(nobody, query, { f: { text: secret, kinds: [secret, 7, null, { a: secret }] }, n: secret, more: secret });
    expect(JSON.stringify(tally.take())).not.toContain(secret);
  });

  test('are found in bounded time, also where variables hold one another without end', () => {
    const query = uses('query Q($f: Filter) { members(filter: $f) { name } }');
    let deep: object = { kinds: ['SCHOOL'] };
    for (let level = 0; level < 50_000; level += 1) deep = { not: deep };
    expect([...enumValuesIn(query, { f: deep })]).toEqual([]);
  });
});

describe('the counts', () => {
  const query = uses('query Q { member { name } }');

  test('tell clients, people and nobody apart', () => {
    const tally = createTally();
    for (const caller of [nobody, nobody, { ...nobody, account }, { ...nobody, account, client }])
      tally.add(caller, query, {});
    const operations = tally.take().filter(({ kind }) => kind === 'OPERATION');
    expect(operations.map(({ caller, clientId, name, count }) => [caller, clientId, name, count])).toEqual([
      ['NOBODY', '', 'Q', 2],
      ['PEOPLE', '', 'Q', 1],
      ['CLIENT', 'c1', 'Q', 1],
    ]);
    expect(tally.take()).toEqual([]);
  });

  test('stay bounded in a flood of operations, and lose none: what is too much is counted as other', () => {
    const tally = createTally();
    let sum = 0;
    let most = 0;
    for (let batch = 0; batch < 3; batch += 1) {
      for (let n = 0; n < 2_000; n += 1) tally.add(nobody, uses(`query Q${batch}x${n} { member { name } }`), {});
      const taken = tally.take();
      most = Math.max(most, taken.length);
      sum += taken.filter(({ kind }) => kind === 'OPERATION').reduce((total, { count }) => total + count, 0);
    }
    expect(sum).toBe(6_000);
    expect(most).toBeLessThanOrEqual(510);
  });

  test('of one who floods do not keep a client from being told apart', () => {
    const tally = createTally();
    for (let n = 0; n < 2_000; n += 1) tally.add(nobody, uses(`query Q${n} { member { name } }`), {});
    tally.add({ ...nobody, account, client }, query, {});
    expect(tally.take()).toContainEqual(expect.objectContaining({ clientId: 'c1', name: 'Q', count: 1 }));
  });
});

test('a batch whose answer got lost comes again under the same id, and nothing counted meanwhile is lost', async () => {
  const batches: { id: string; counts: Count[] }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    batches.push(JSON.parse(body));
    response.statusCode = batches.length === 1 ? 500 : 200;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tally = createTally();
  const warned: unknown[] = [];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  tally.add(nobody, uses('query First { member { name } }'), {});
  const report = reportUsage(tally, url, 's', (error) => warned.push(error), 30);
  while (batches.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  tally.add(nobody, uses('query Last { member { name } }'), {});
  await report.stop();
  await new Promise((resolve) => server.close(resolve));
  expect(warned).toHaveLength(1);
  expect(batches).toHaveLength(3);
  expect(batches[1]).toEqual(batches[0]);
  expect(batches[2]?.id).not.toBe(batches[0]?.id);
  expect(batches[2]?.counts).toContainEqual(expect.objectContaining({ name: 'Last', count: 1 }));
});
