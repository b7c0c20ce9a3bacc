import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isUnionType } from 'graphql';
import { packageRoot } from '../../../subgraphs/kit/packageRoot.ts';
import { failuresOf } from '../../kit/failures.ts';
import type { Federation } from '../../kit/federation.ts';

const schema = buildSchema(readFileSync(join(packageRoot, 'schema/api.graphql'), 'utf8'), { assumeValid: true });
const problems = ['InvalidInput', 'NotFound', 'NotAllowed', 'Conflict', 'IllegalMove', 'FactNotYetKnown'];
let keys = 0;

/** The text of a mutation by its name, with the fields wanted of what it answers. */
function mutationText(mutation: string, fields: string): string {
  const field = schema.getMutationType()?.getFields()[mutation];
  if (!field || !isUnionType(field.type)) throw new Error(`There is no mutation ${mutation}`);
  const answer = field.type.getTypes().find(({ name }) => !problems.includes(name));
  const illegal = field.type.getTypes().some(({ name }) => name === 'IllegalMove');
  return `mutation ($input: ${String(field.args[0]?.type)}) { result: ${mutation}(input: $input) {
    __typename ... on Problem { code message path } ${illegal ? '... on IllegalMove { currentState }' : ''}
    ... on ${answer?.name} { ${fields} } } }`;
}

/** Somebody who does something: the mutation's answer, whatever it is. A key of its own is made unless one is given. */
export function acting(federation: () => Federation) {
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is what it asserts
  type Result = any;
  const act = async (mutation: string, as: string, input: object, fields = 'id state'): Promise<Result> => {
    keys += 1;
    const variables = { input: { idempotencyKey: `test-${keys}`, ...input } };
    const { data, errors } = await federation().ask(mutationText(mutation, fields), { as, variables });
    if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return data.result;
  };
  const ask = async (query: string, as?: string, variables: Record<string, unknown> = {}): Promise<Result> => {
    const { data, errors } = await federation().ask(query, { variables, ...(as ? { as } : {}) });
    const failures = failuresOf({ errors });
    if (failures.length > 0) throw new Error(JSON.stringify(failures));
    return data;
  };
  const codeOf = async (query: string, as?: string): Promise<unknown> =>
    (await federation().ask(query, as ? { as } : {})).errors[0]?.extensions['code'] ?? null;
  const sql = async (statement: string, values: readonly unknown[] = []): Promise<Result[]> => {
    const database = federation().subgraphs.get('curriculum')?.database;
    if (!database) throw new Error('Curriculum is not running');
    return database.query(statement, [...values]);
  };
  return { act, ask, codeOf, sql };
}
