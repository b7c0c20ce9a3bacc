import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isUnionType } from 'graphql';
import type { DataSource } from 'typeorm';
import { packageRoot } from '../../../subgraphs/kit/packageRoot.ts';
import { application, moveOf, RECOMMEND, START, SUBMIT } from '../../kit/application.ts';
import { failuresOf } from '../../kit/failures.ts';
import type { Federation } from '../../kit/federation.ts';

const schema = buildSchema(readFileSync(join(packageRoot, 'schema/api.graphql'), 'utf8'), { assumeValid: true });
const LOCAL = 'urn:alliance:local';

/** What a mutation answered: the asked fields, or a problem. */
// biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is what it asserts
export type Result = any;

/** A desk in the office: short words for what tests of membership do again and again. */
export interface Desk {
  /** Carries out a mutation by name with a fresh idempotency key unless one is given; `fields` are asked of its thing. */
  readonly act: (mutation: string, input: object, as?: string, fields?: string) => Promise<Result>;
  /** The data of a query. Throws when it came with an error. */
  readonly read: (query: string, variables?: object, as?: string) => Promise<Result>;
  readonly database: () => DataSource;
  /** Ids of active invented members, in a stable order. */
  readonly members: (count: number) => Promise<readonly string[]>;
  /** A newly admitted member, whose staff signs in as the returned name. */
  readonly admit: (staff: string, change?: object) => Promise<string>;
  /** Gives somebody a role. */
  readonly grant: (subject: string, role: string, forWhom?: object) => Promise<Result>;
}

let keys = 0;

export function deskOf(federation: () => Federation): Desk {
  const act: Desk['act'] = async (mutation, input, as = 'secretariat', fields = 'id') => {
    const { data, errors } = await federation().ask(mutationText(mutation, fields), {
      as,
      variables: { input: { idempotencyKey: `desk-${++keys}`, ...input } },
    });
    if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return data.result;
  };
  const read: Desk['read'] = async (query, variables = {}, as = 'secretariat') => {
    const { data, errors } = await federation().ask(query, {
      variables: { ...variables },
      ...(as === 'nobody' ? {} : { as }),
    });
    const failures = failuresOf({ errors });
    if (failures.length > 0) throw new Error(JSON.stringify(failures));
    return data;
  };
  const database = () => {
    const found = federation().subgraphs.get('membership')?.database;
    if (!found) throw new Error('Membership does not run');
    return found;
  };
  const admit: Desk['admit'] = async (staff, change = {}) => {
    const variables = (input: object) => ({ input: { idempotencyKey: `desk-${++keys}`, ...input } });
    const started = await federation().ask(START, { as: staff, variables: { input: application({ ...change }) } });
    const { id } = started.data.result;
    await federation().ask(SUBMIT, { as: staff, variables: variables({ id }) });
    await federation().ask(moveOf('beginMembershipReview'), { as: 'secretariat', variables: variables({ id }) });
    const recommended = variables({ applicationId: id, advice: 'APPROVE', note: 'Complete.' });
    await federation().ask(RECOMMEND, { as: 'secretariat-second', variables: recommended });
    const approve = moveOf('approveMembershipApplication');
    const answer = await federation().ask(approve, { as: 'secretariat', variables: variables({ id }) });
    // A change makes the gateway read the new role, which it would else remember as missing for five seconds.
    await act('editInstitution', { id: answer.data.result.institution.id, website: '' }, staff);
    return answer.data.result.institution.id;
  };
  return {
    act,
    read,
    database,
    members: async (count) => {
      const rows = await database().query<{ id: string }[]>(
        `SELECT id FROM institution WHERE provenance = 'INVENTED' AND state = 'ACTIVE' ORDER BY member_number LIMIT $1`,
        [count],
      );
      return rows.map(({ id }) => id);
    },
    admit,
    grant: (subject, role, forWhom = {}) =>
      act('grantRole', { issuer: LOCAL, subject, role, ...forWhom }, 'secretariat', 'id role'),
  };
}

function mutationText(name: string, fields: string): string {
  const field = schema.getMutationType()?.getFields()[name];
  const [input] = field?.args ?? [];
  if (!field || !input || !isUnionType(field.type)) throw new Error(`There is no mutation ${name}`);
  const types = field.type.getTypes();
  const illegal = types.some(({ name }) => name === 'IllegalMove')
    ? '... on IllegalMove { currentState allowedActions }'
    : '';
  return `mutation ($input: ${input.type}) { result: ${name}(input: $input) {
    __typename ... on Problem { code message path } ${illegal}
    ... on ${types[0]?.name} { ${fields} } } }`;
}
