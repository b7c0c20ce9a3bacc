import {
  buildClientSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { ask, type Reply } from './ask.ts';
import { type Attempt, type Case, type Target, told } from './case.ts';

const INJECTIONS: readonly (readonly [string, string])[] = [
  ['SQL that is always true', "' OR '1'='1"],
  ['SQL that drops a table', `'; DROP TABLE institution; --`],
  ['SQL that waits', `') OR pg_sleep(5) IS NOT NULL --`],
  ['a line of log of its own', '\r\n{"level":60,"msg":"all is well"}\r\n'],
  ['a template of a log or a shell', `\${jndi:ldap://127.0.0.1:9/x} $(id) \`id\` %s%n {{7*7}}`],
  ['signs that stand for nothing', '\u202e\ufeff\u0007%00'],
];
const SLOW = 4_500;
const AT_ONCE = 4;

/** Sends a text in every string argument of the schema, nested ones included: no answer may be a failure of the server's. */
const everywhere: readonly Case[] = INJECTIONS.map(([name, text]) => ({
  ...{ level: 'MUST', rule: 'OWASP injection', name: `${name}, in every string argument` },
  expected: 'data or a refusal with a code',
  attempt: async ({ url }: Target): Promise<Attempt> => {
    const schema = await schemaOf(url);
    if (!schema) return { safe: false, happened: 'the schema could not be read' };
    const questions = [
      ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => questionOf('query', field, text)),
      ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => questionOf('mutation', field, text)),
    ].flatMap((question) => question ?? []);
    const bad: string[] = [];
    for (let at = 0; at < questions.length; at += AT_ONCE) {
      await Promise.all(
        questions.slice(at, at + AT_ONCE).map(async ({ query, variables, field }) => {
          const started = Date.now();
          const reply = await ask(url, query, { variables });
          if (failed(reply) || Date.now() - started > SLOW) bad.push(`${field}: ${told(reply)}`);
        }),
      );
    }
    const safe = bad.length === 0 && questions.length > 0;
    return { safe, happened: safe ? `${questions.length} fields answered or refused` : bad.slice(0, 3).join('; ') };
  },
}));

/** Cases of texts that reach for what is not theirs: data by injection, rows by guessing, pages by changed cursors. */
export const injectionCases: readonly Case[] = [
  ...everywhere,
  {
    ...{ level: 'MUST', rule: 'OWASP injection', name: 'a number that is always true', expected: 'no certificate' },
    attempt: async ({ url }) => {
      const reply = await ask(url, 'query ($number: String!) { certificate(number: $number) { number } }', {
        variables: { number: "' OR '1'='1" },
      });
      return { safe: reply.status === 200 && reply.body?.data?.certificate === null, happened: told(reply) };
    },
  },
  {
    ...{
      level: 'MUST',
      rule: 'OWASP log injection',
      name: 'the name of an operation with line breaks',
      expected: 'a refusal with a code',
    },
    attempt: async ({ url }) => {
      const reply = await ask(url, '{ __typename }', { headers: { 'x-request-id': 'a b\t{"level":60}' } });
      const named = await import('./ask.ts').then(({ send }) =>
        send(url, {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ __typename }', operationName: 'x\r\n{"level":60}' }),
        }),
      );
      return { safe: reply.status === 200 && named.status === 400 && named.codes.length > 0, happened: told(named) };
    },
  },
  {
    ...{ level: 'MUST', rule: 'Bad input', name: 'cursors that were changed', expected: 'CURSOR_INVALID' },
    attempt: async ({ url }) => {
      const query =
        'query ($after: String) { institutions(first: 1, after: $after) { pageInfo { endCursor } edges { node { id } } } }';
      const page = await ask(url, query);
      const good = String(page.body?.data?.institutions?.pageInfo?.endCursor ?? '');
      const changed = [
        'nonsense',
        good.slice(2),
        Buffer.from('["\' OR 1=1"]').toString('base64url'),
        `${good}${good}`,
        '\u0000',
      ];
      const replies = await Promise.all(changed.map((after) => ask(url, query, { variables: { after } })));
      const safe =
        good !== '' &&
        replies.every(
          ({ body, codes }) =>
            !body?.data?.institutions && codes.length > 0 && !codes.includes('INTERNAL_SERVER_ERROR'),
        );
      return { safe, happened: [...new Set(replies.map(told))].join(', ') };
    },
  },
  {
    ...{ level: 'MUST', rule: 'OWASP access control', name: 'ids of another institution’s drafts', needs: 'key' },
    expected: 'the same answer as for an id that is nobody’s',
    attempt: async ({ url, forge }) => {
      const office = await forge?.signed();
      const list = await ask(url, '{ examPlans(first: 20, filter: { states: [DRAFT] }) { edges { node { id } } } }', {
        token: office,
      });
      const ids: string[] = (list.body?.data?.examPlans?.edges ?? []).map(
        ({ node }: { node: { id: string } }) => node.id,
      );
      const one = async (id: string, token?: string) =>
        (await ask(url, 'query ($id: ID!) { examPlan(id: $id) { id state } }', { token, variables: { id } })).text;
      const strangers = [
        undefined,
        await forge?.signed({ sub: 'candidate' }),
        await forge?.signed({ sub: 'nobody-at-all' }),
      ];
      const nothing = await one('01890000-0000-7000-8000-000000000000');
      const answers = await Promise.all(ids.flatMap((id) => strangers.map((token) => one(id, token))));
      const safe = ids.length > 0 && answers.every((answer) => answer === nothing);
      return { safe, happened: `${answers.filter((answer) => answer !== nothing).length} of ${answers.length} differ` };
    },
  },
];

function failed({ status, codes }: Reply): boolean {
  return (
    status === 0 ||
    status >= 500 ||
    codes.includes('INTERNAL_SERVER_ERROR') ||
    codes.includes('DATABASE_UNAVAILABLE') ||
    (status !== 200 && codes.length === 0)
  );
}

async function schemaOf(url: string): Promise<GraphQLSchema | undefined> {
  const { body } = await ask(url, getIntrospectionQuery({ descriptions: false }));
  try {
    return buildClientSchema(body.data);
  } catch {
    return undefined;
  }
}

/** A field asked with the text in all of its string arguments; undefined where it has none. */
function questionOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, text: string) {
  const given = field.args.filter((argument) => isNonNullType(argument.type) || holdsText(argument.type, 3));
  if (!given.some(({ type }) => holdsText(type, 3))) return undefined;
  const head = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const call = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  const variables = Object.fromEntries(
    given.map((argument: GraphQLArgument) => [argument.name, filled(argument.type, text, 4)]),
  );
  return { field: field.name, query: `${kind} (${head}) { ${field.name}(${call}) ${selection} }`, variables };
}

const isText = (type: GraphQLInputType) => ['String', 'ID'].includes(getNamedType(type).name);

function holdsText(type: GraphQLInputType, depth: number): boolean {
  const named = getNamedType(type);
  if (isText(type)) return true;
  return (
    depth > 0 &&
    isInputObjectType(named) &&
    Object.values(named.getFields()).some((field) => holdsText(field.type, depth - 1))
  );
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  ...{ Int: 1, Float: 1, Boolean: true, NonNegativeInt: 1, PositiveInt: 1 },
  ...{ Date: '2026-11-22', DateTime: '2026-11-22T09:00:00Z' },
};

/** A value with the text wherever a text may stand; what is required is there. */
function filled(type: GraphQLInputType, text: string, depth: number): unknown {
  if (isNonNullType(type)) return filled(type.ofType, text, depth);
  if (isListType(type)) return [filled(type.ofType, text, depth)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth > 0 && holdsText(field.type, 1)),
    );
    return Object.fromEntries(fields.map((field) => [field.name, filled(field.type, text, depth - 1)]));
  }
  return SAMPLES[named.name] ?? text;
}
