import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, type FragmentDefinitionNode, GraphQLError, getIntrospectionQuery, Kind, parse } from 'graphql';
import { readEnvironment } from '../../gateway/env.ts';
import { countedAddress } from '../../gateway/limits/address.ts';
import { estimateCost } from '../../gateway/limits/cost.ts';
import { readCostRules } from '../../gateway/limits/costRules.ts';
import { createDocumentCheck } from '../../gateway/limits/document.ts';
import { type DocumentLimits, documentLimits } from '../../gateway/limits/limits.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { exampleOperations } from '../kit/operations.ts';

const file = (name: string) => readFileSync(join(packageRoot, 'schema', name), 'utf8');

/** The code and the limit of a refusal, null when there is none. */
function refusalOf(work: () => unknown) {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { code: error.extensions['code'], limit: error.extensions['limit'] };
  }
}
const check = (text: unknown, variables: unknown = {}, limits: DocumentLimits = documentLimits) =>
  refusalOf(() => createDocumentCheck(limits)(text, variables))?.code ?? null;

/** Fragments that each spread the next one twice. */
const bomb = (fragments: number) =>
  `{ ...F0 } ${Array.from({ length: fragments }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')}
   fragment F${fragments} on Query { __typename }`;

describe('a document is refused', () => {
  test.each<[string, string, string]>([
    ['with more tokens than allowed', `{ ${'a '.repeat(5_001)} }`, 'TOO_MANY_TOKENS'],
    ['with brackets that would use up the stack', `{ a(b: ${'['.repeat(2_400)}`, 'DEPTH_TOO_HIGH'],
    ['with fields too deep', `${'{ a '.repeat(26)} ${'}'.repeat(26)}`, 'DEPTH_TOO_HIGH'],
    [
      'with fields too deep by fragments',
      `{ ...A } fragment A on Q ${'{ a '.repeat(20)} ...B ${'}'.repeat(20)} fragment B on Q ${'{ a '.repeat(7)} ${'}'.repeat(7)}`,
      'DEPTH_TOO_HIGH',
    ],
    [
      'with too many aliases',
      `{ x { ${Array.from({ length: 101 }, (_, at) => `a${at}: a`).join(' ')} } }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'with too many root fields',
      `{ ${Array.from({ length: 61 }, (_, at) => `f${at}`).join(' ')} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'with a flood of __typename in a fragment that nobody spreads',
      `{ a } fragment A on Q { ${'__typename '.repeat(1_001)} }`,
      'TOO_MANY_FIELDS',
    ],
    ['with a flood of __typename', `{ x { ${'__typename '.repeat(1_000)} } }`, 'TOO_MANY_FIELDS'],
    ['with fragments that double forty times', bomb(40), 'TOO_MANY_FIELDS'],
    ['with fragments that double three hundred times', bomb(300), 'TOO_MANY_FIELDS'],
    ['with a fragment that spreads itself', '{ ...A } fragment A on Query { ...A }', 'CIRCULAR_FRAGMENTS'],
    [
      'with fragments in a circle that nobody spreads',
      '{ a } fragment A on Q { b { ...B } } fragment B on Q { ... on Q { ...A } }',
      'CIRCULAR_FRAGMENTS',
    ],
    ['with a heap of directives at one place', `{ a ${'@skip(if: false) '.repeat(9)} }`, 'TOO_MANY_DIRECTIVES'],
    ['with a heap of directives at the operation', `query Q ${'@x '.repeat(9)} { a }`, 'TOO_MANY_DIRECTIVES'],
  ])('%s', (_, text, code) => {
    const started = performance.now();
    expect(check(text)).toBe(code);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('with too much in its variables, however it is arranged', () => {
    const deep = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`) as unknown;
    expect(check('{ a }', { deep })).toBe('VARIABLES_TOO_DEEP');
    expect(check('{ a }', { list: Array.from({ length: 10_001 }, () => 1) })).toBe('VARIABLES_TOO_LARGE');
    expect(check('{ a }', { text: 'x'.repeat(900_001) })).toBe('VARIABLES_TOO_LARGE');
    expect(check('{ a }', { ['k'.repeat(900_001)]: 1 })).toBe('VARIABLES_TOO_LARGE');
  });

  test('with the limit in the answer', () => {
    expect(refusalOf(() => createDocumentCheck(documentLimits)(`{ ${'a '.repeat(61)} }`, null))).toEqual({
      code: 'TOO_MANY_ROOT_FIELDS',
      limit: 60,
    });
  });

  test('again when it is sent again', () => {
    const again = createDocumentCheck(documentLimits);
    for (let times = 0; times < 3; times += 1)
      expect(refusalOf(() => again('{ ...A } fragment A on Query { ...A }', {}))?.code).toBe('CIRCULAR_FRAGMENTS');
    expect(refusalOf(() => again('{ a }', {}))).toBeNull();
    expect(refusalOf(() => again('{ a }', { text: 'x'.repeat(900_001) }))?.code).toBe('VARIABLES_TOO_LARGE');
  });
});

describe('a document passes', () => {
  const half: DocumentLimits = {
    ...documentLimits,
    tokens: documentLimits.tokens / 2,
    depth: documentLimits.depth / 2,
    aliases: documentLimits.aliases / 2,
    rootFields: documentLimits.rootFields / 2,
    fields: documentLimits.fields / 2,
  };

  test('when it is one of the examples, each with room to grow to twice its size', async () => {
    for (const { name, query, variables } of await exampleOperations())
      expect({ name, refused: check(query, variables, half) }).toEqual({ name, refused: null });
  });

  test('when it is what tools ask a schema for', () => {
    expect(check(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toBeNull();
  });

  test('at the limit itself', () => {
    expect(check(`${'{ a '.repeat(25)} ${'}'.repeat(25)}`)).toBeNull();
    expect(check(`{ ${'a '.repeat(60)} }`)).toBeNull();
  });

  test('when it is no GraphQL, since the parser says what is wrong', () => {
    for (const text of ['', '{', '{ a(b: "', '\u0000', '}}}}', 'query { ä }', undefined, null, 7, {}])
      expect(check(text)).toBeNull();
  });
});

const schema = buildSchema(file('api.graphql'), { assumeValid: true });
const rules = readCostRules(file('supergraph.graphql'));
const budget = readEnvironment({}).COST_BUDGET;
const costOf = (query: string, variables: Readonly<Record<string, unknown>> = {}, own = { schema, rules }) => {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const { definitions } = parse(query);
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('There is no operation');
  return estimateCost({ ...own, operation, fragments, variables });
};

describe('the cost of an operation', () => {
  test('of a hundred in each of a hundred in each of a hundred is above everybody’s budget', () => {
    const query = `query ($n: Int = 100) { institutions(first: $n) { edges { node { experts(first: $n) { edges { node {
      authoredItems(first: $n) { edges { node { id } } } } } } } } } }`;
    expect(costOf(query)).toBeGreaterThan(budget);
    expect(costOf(query, { n: 10 })).toBeLessThan(budget);
  });

  test('of each example leaves room to ask for four times as much', async () => {
    for (const { name, query, variables } of await exampleOperations())
      expect({ name, fits: 4 * costOf(query, variables) <= budget }).toEqual({ name, fits: true });
  });

  const small = {
    schema: buildSchema(
      `type Query { things(first: Int = 20, page: Page): Things list: [Thing!] dear: Thing assumed: [Thing] text(q: String): String many: [Text] }
       input Page { size: Int } scalar Text type Things { edges: [Edge!]! total: Int } type Edge { node: Thing! }
       type Thing { name: String own: [Thing] } type Mutation { act: Thing }`,
    ),
    rules: readCostRules(
      `schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@cost", as: "@price" }, "@listSize"]) { query: Query }
       type Query {
         things(first: Int = 20, page: Page): Things @listSize(slicingArguments: ["first", "page.size"], sizedFields: ["edges"])
         dear: Thing @price(weight: 50)
         assumed: [Thing] @listSize(assumedSize: 3)
         text(q: String @price(weight: 7)): String
       } scalar Text @price(weight: 2)`,
    ),
  };
  const smallCost = (query: string, variables = {}) => costOf(query, variables, small);

  test.each<[string, number]>([
    // One for Things, and two (Edge and Thing) for each of twenty.
    ['{ things { edges { node { name } } } }', 41],
    ['{ things(first: 3) { edges { node { name } } } }', 7],
    ['{ things(first: 3, page: { size: 5 }) { edges { node { name } } } }', 11],
    ['{ things(first: 100000) { total } }', 1],
    ['{ things(first: -5) { edges { node { name } } } }', 1],
    ['{ list { name } }', 10],
    ['{ list { own { name } } }', 110],
    ['{ dear { name } }', 50],
    ['{ assumed { name } }', 3],
    ['{ text }', 0],
    ['{ text(q: "x") }', 7],
    ['{ many }', 20],
    ['mutation { act { name } }', 11],
    ['{ things(first: 3) { ...T } } fragment T on Things { edges { node { name } } }', 7],
    ['{ a: dear { name } b: dear { name } }', 100],
    ['{ dear @skip(if: true) { name } }', 0],
    ['{ __schema { types { name } } }', 0],
  ])('is as the specification says: %s', (query, cost) => {
    expect(smallCost(query)).toBe(cost);
  });

  test('counts with the caller’s variables, and with defaults where none is sent', () => {
    const query =
      'query ($n: Int = 4, $on: Boolean = true) { things(first: $n) @include(if: $on) { edges { node { name } } } }';
    expect(smallCost(query)).toBe(9);
    expect(smallCost(query, { n: 50 })).toBe(101);
    expect(smallCost(query, { on: false })).toBe(0);
  });

  test('is found in bounded time, however often fragments double', () => {
    const doubled = `{ ...F0 } ${Array.from({ length: 400 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')}
      fragment F400 on Query { dear { name } }`;
    const started = performance.now();
    expect(smallCost(doubled)).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

test('an address of IPv6 counts as its household, one of IPv4 as itself', () => {
  expect(countedAddress('192.0.2.7')).toBe('192.0.2.7');
  expect(countedAddress('::ffff:192.0.2.7')).toBe('192.0.2.7');
  expect(countedAddress('2001:db8:0:12::1')).toBe(countedAddress('2001:0db8:0000:0012:aaaa::7'));
  expect(countedAddress('2001:db8:0:12::1')).not.toBe(countedAddress('2001:db8:0:13::1'));
  expect(countedAddress('::1')).toBe('0:0:0:0::/64');
});
