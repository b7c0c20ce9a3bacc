import { ask, type Reply, send } from './ask.ts';
import { type Case, refusedWith, type Target, told } from './case.ts';

interface Refused {
  readonly rule?: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly query: string;
  readonly variables?: unknown;
}

const OWASP = 'OWASP GraphQL: ';

/** A document that is refused before work is done for it. */
function refusedDocument({ rule = `${OWASP}query limiting`, name, codes, query, variables }: Refused): Case {
  const { expected, judge } = refusedWith([400], codes);
  return {
    ...{ level: 'MUST', rule, name, expected },
    attempt: async ({ url }) => judge(await ask(url, query, { variables })),
  };
}

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const nested = (depth: number, field: string) => `${`{ ${field} `.repeat(depth)}{ id }${' }'.repeat(depth)}`;
const PAGE = 'edges { node {';

/** Documents that are larger, deeper or dearer than any honest one (OWASP GraphQL cheat sheet). */
export const documentCases: readonly Case[] = [
  refusedDocument({
    ...{ name: '10,000 aliases', codes: ['TOO_MANY_TOKENS', 'TOO_MANY_ALIASES'] },
    query: `{ ${times(10_000, (at) => `a${at}: __typename`)} }`,
  }),
  refusedDocument({
    ...{ name: '300 aliases of one lookup', codes: ['TOO_MANY_ALIASES', 'TOO_MANY_ROOT_FIELDS'] },
    query: `{ ${times(300, (at) => `a${at}: certificate(number: "${at}") { id }`)} }`,
  }),
  refusedDocument({
    name: 'a flood of __typename',
    codes: ['TOO_MANY_FIELDS', 'TOO_MANY_ROOT_FIELDS'],
    query: `{ ${times(2_000, () => '__typename')} }`,
  }),
  refusedDocument({
    ...{ rule: `${OWASP}depth limiting`, name: 'sixty fields within each other', codes: ['DEPTH_TOO_HIGH'] },
    query: nested(60, 'viewer'),
  }),
  refusedDocument({
    ...{ rule: `${OWASP}depth limiting`, name: 'brackets within brackets', codes: ['DEPTH_TOO_HIGH'] },
    query: `{ institutions(filter: ${'['.repeat(4_000)}`,
  }),
  refusedDocument({
    ...{ name: 'fragments that double sixty times', codes: ['TOO_MANY_FIELDS'] },
    query: `{ ...F0 } ${times(60, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F60 on Query { __typename }`,
  }),
  refusedDocument({
    ...{ name: 'fragments in a circle', codes: ['CIRCULAR_FRAGMENTS'] },
    query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  }),
  refusedDocument({
    ...{ name: 'a thousand directives at one field', codes: ['TOO_MANY_DIRECTIVES'] },
    query: `{ __typename ${'@skip(if: false) '.repeat(600)} }`,
  }),
  refusedDocument({
    ...{ rule: `${OWASP}amount limiting`, name: 'a hundred of a hundred of a hundred', codes: ['COST_TOO_HIGH'] },
    query: `query ($n: Int) { institutions(first: $n) { ${PAGE} experts(first: $n) { ${PAGE} authoredItems(first: $n) { ${PAGE} id } } } } } } } } } }`,
    variables: { n: 100 },
  }),
  {
    ...{
      level: 'MUST',
      rule: `${OWASP}pagination`,
      name: 'a page of a hundred thousand',
      expected: 'FIRST_OUT_OF_RANGE',
    },
    attempt: async ({ url }) => {
      const reply = await ask(url, '{ institutions(first: 100000) { totalCount } }');
      const safe =
        !reply.body?.data?.institutions &&
        reply.codes.some((code) => ['FIRST_OUT_OF_RANGE', 'COST_TOO_HIGH'].includes(code));
      return { safe, happened: told(reply) };
    },
  },
  refusedDocument({
    ...{ rule: 'Bad input', name: 'variables with 20,000 values', codes: ['VARIABLES_TOO_LARGE'] },
    query: 'query ($ids: [ID!]) { __typename }',
    variables: { ids: Array.from({ length: 20_000 }, (_, at) => at) },
  }),
  {
    ...{ level: 'MUST', rule: 'Bad input', name: 'variables nested 100,000 deep', expected: '400 VARIABLES_TOO_DEEP' },
    attempt: async ({ url }) =>
      refusedWith([400], ['VARIABLES_TOO_DEEP']).judge(
        await send(url, {
          headers: { 'content-type': 'application/json' },
          body: `{"query":"{ __typename }","variables":{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
        }),
      ),
  },
  {
    ...{ level: 'MUST', rule: 'Bad input', name: 'a body of 3 MB', expected: '413 BODY_TOO_LARGE' },
    attempt: async ({ url }) => {
      const reply = await ask(url, '{ __typename }', { variables: { text: 'x'.repeat(3_000_000) } });
      return { safe: reply.status === 413 && reply.codes.includes('BODY_TOO_LARGE'), happened: told(reply) };
    },
  },
  {
    ...{
      level: 'MUST',
      rule: `${OWASP}batching attacks`,
      name: 'a thousand operations in one request',
      expected: '400 BATCHING_NOT_ALLOWED',
    },
    attempt: async ({ url }) =>
      refusedWith([400], ['BATCHING_NOT_ALLOWED']).judge(
        await send(url, {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))),
        }),
      ),
  },
  refusedDocument({
    ...{
      rule: `${OWASP}introspection`,
      name: 'types of fields of types of fields',
      codes: ['GRAPHQL_VALIDATION_FAILED', 'DEPTH_TOO_HIGH'],
    },
    query: `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`,
  }),
  {
    ...{
      level: 'MUST',
      rule: `${OWASP}introspection`,
      name: 'names that are kept inside',
      expected: 'no hidden name in the answer',
    },
    attempt: async (target) => {
      const whole = await ask(
        target.url,
        '{ __schema { types { name fields(includeDeprecated: true) { name type { name } } inputFields { name } enumValues { name } } directives { name } } }',
      );
      const asked = await Promise.all(
        target.hidden.map((name) => ask(target.url, `{ __type(name: "${name}") { name } }`)),
      );
      const types = asked.filter(({ body }) => body?.data?.__type);
      return { safe: holdsNone(whole, target) && types.length === 0, happened: told(whole) };
    },
  },
  {
    ...{
      level: 'MUST',
      rule: `${OWASP}error messages`,
      name: 'suggestions for hidden names',
      expected: 'refused without naming them',
    },
    attempt: async (target) => {
      const wrong = ['panelFact', 'panelFactss', '_entitie', '_servic'];
      const replies = await Promise.all([
        ...wrong.map((name) => ask(target.url, `{ examPlan(id: "1") { ${name} } ${name} }`)),
        ask(target.url, '{ _service { sdl } }'),
        ask(target.url, '{ _entities(representations: []) { __typename } }'),
      ]);
      const safe = replies.every(
        (reply, at) => reply.status === 400 && (at >= wrong.length || holdsNone(reply, target)),
      );
      return { safe, happened: [...new Set(replies.map(told))].join(', ') };
    },
  },
  {
    ...{
      level: 'MUST',
      rule: `${OWASP}error messages`,
      name: 'what errors tell of the machine',
      expected: 'no stack, no path, no address',
    },
    attempt: async ({ url }) => {
      const broken = [
        '{',
        '{ nothing }',
        'query ($id: ID!) { institution(id: $id) { id } }',
        '{ institution(id: {}) { id } }',
        'subscription { x }',
      ];
      const replies = await Promise.all(broken.map((query) => ask(url, query)));
      const telling = replies.filter(({ text }) =>
        /\bat .+:\d+:\d+|node_modules|stacktrace|127\.0\.0\.1|localhost:\d/.test(text),
      );
      const safe = telling.length === 0 && replies.every(({ status, codes }) => status === 400 && codes.length > 0);
      return { safe, happened: [...new Set(replies.map(told))].join(', ') };
    },
  },
];

function holdsNone({ text, status }: Reply, { hidden }: Target): boolean {
  return (
    status !== 0 &&
    hidden.every(
      (name) => !text.includes(`"${name}"`) && !text.includes(`\\"${name}\\"`) && !text.includes(`'${name}'`),
    )
  );
}
