import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { STORY_GROUP } from '../../gateway/sandbox/types.ts';
import { outcomeOf, Permissions } from '../../gateway/security/authorisation/permissions.ts';
import { readRules } from '../../gateway/security/authorisation/rules.ts';
import type { Caller } from '../../gateway/security/caller.ts';
import { personas } from '../../gateway/security/localIssuer.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { type Answer, type Federation, startFederation } from '../kit/federation.ts';
import { exampleOperations, Visitor } from '../kit/operations.ts';
import { table } from '../kit/table.ts';

/**
 * Committed: who may see and do what, so that a change of rights shows in review. `WRITE_RIGHTS=1` writes it anew from
 * the running graph.
 */
const file = join(packageRoot, 'test/contract/rights.md');
const NOBODY = 'nobody';
const people = [NOBODY, ...personas.map(({ name }) => name)];
const text = (path: string) => readFileSync(join(packageRoot, path), 'utf8');
const operations = (await exampleOperations()).filter(({ group }) => group !== STORY_GROUP);

let federation: Federation;
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = buildSchema(text('schema/api.graphql'), { assumeValid: true });
  federation = await startFederation({ grantsRemembered: 60_000 });
});
afterAll(() => federation.stop());

test('who may see and do what is the committed table', async () => {
  const made = [
    '# Who may see and do what',
    'Made from the running graph by `rights.test.ts`; `WRITE_RIGHTS=1` writes it anew. Do not edit.',
    '## Examples by persona',
    '`data`: every root field is answered with something. `rows`: one is null or empty without an error, since there is nothing or\nits rows are not for the caller. `part`: a declared rule refuses something. `refused`: all of it is.',
    table(['operation', ...people], await examplesByPersona()),
    '## Declared rules by persona',
    'What identity alone decides, at the gateway; rows are the subgraphs’ to decide. `yes`: may be asked.',
    table(['place', ...people], await placesByPersona()),
    '',
  ].join('\n\n');
  if (process.env['WRITE_RIGHTS']) writeFileSync(file, made);
  else expect(made).toBe(readFileSync(file, 'utf8'));
});

async function examplesByPersona(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const operation of operations) {
    const row = [operation.name];
    for (const persona of people) row.push(cellOf(await new Visitor(federation, '123456').run(operation, persona)));
    rows.push(row);
  }
  return rows;
}

/** What an answer says of the right to ask for it. Throws when it fails for another reason. */
function cellOf({ data, errors }: Answer): string {
  const other = errors.find(({ extensions }) => extensions['code'] !== 'UNAUTHORIZED_FIELD_OR_TYPE');
  if (other) throw new Error(`${other.extensions['code']}: ${other.message}`);
  const roots = data === null ? [] : Object.values(data);
  if (errors.length === 0) return roots.some(isNothing) ? 'rows' : 'data';
  return roots.every((root) => root === null) ? 'refused' : 'part';
}

function isNothing(root: unknown): boolean {
  const rows = typeof root === 'object' && root !== null && 'edges' in root ? root.edges : root;
  return rows === null || (Array.isArray(rows) && rows.length === 0);
}

async function placesByPersona(): Promise<string[][]> {
  const rules = readRules(text('schema/supergraph.graphql'));
  const permissions = await Promise.all(
    people.map(async (name) => new Permissions(schema, rules, outcomeOf(rules, await callerNamed(name)))),
  );
  const roots = Object.keys(schema.getQueryType()?.getFields() ?? {}).map((field) => `Query.${field}`);
  const places = [...new Set([...rules.types.keys(), ...rules.fields.keys(), ...roots])]
    // What is not part of the API is nobody's to ask for.
    .filter((place) => schema.getType(place.split('.')[0] ?? '') !== undefined)
    .sort();
  return places.map((place) => {
    const [type = '', field] = place.split('.');
    const named = schema.getType(type);
    const may = (one: Permissions) => (field ? one.mayField(type, field) : named !== undefined && one.mayType(named));
    return [place, ...permissions.map((one) => (may(one) ? 'yes' : '–'))];
  });
}

/** The persona with the roles that the running graph says they hold. */
async function callerNamed(name: string): Promise<Caller> {
  if (name === NOBODY) return { account: null, grants: [], client: null };
  const { data } = await federation.ask('{ viewer { issuer subject grants { role } } }', { as: name });
  const { issuer, subject, grants } = data.viewer as { issuer: string; subject: string; grants: { role: string }[] };
  const none = { institutionId: null, expertId: null, candidateId: null };
  return { account: { issuer, subject }, grants: grants.map(({ role }) => ({ role, ...none })), client: null };
}
