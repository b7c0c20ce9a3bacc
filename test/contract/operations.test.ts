import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { STORY_GROUP } from '../../gateway/sandbox/types.ts';
import { personas } from '../../gateway/security/localIssuer.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { type Federation, startFederation } from '../kit/federation.ts';
import { exampleOperations, Visitor } from '../kit/operations.ts';

const operations = await exampleOperations();
const known = [...personas.map(({ name }) => String(name)), 'nobody'];

describe('the example operations', () => {
  const schema: GraphQLSchema = buildSchema(readFileSync(join(packageRoot, 'schema/api.graphql'), 'utf8'), {
    assumeValid: true,
  });

  test.each(operations)('$name fits the schema, and its persona exists', ({ query, persona }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
    expect(known).toContain(persona);
  });

  test('an operation that does not fit is noticed', () => {
    expect(validate(schema, parse('{ institutions { nothing } }'))).not.toEqual([]);
  });

  test('exactly one opens at the first visit', () => {
    expect(operations.filter(({ first }) => first)).toHaveLength(1);
  });
});

describe('each example outside the story', () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.stop());

  test.each(operations.filter(({ group }) => group !== STORY_GROUP))(
    '$name is answered from the demonstration data',
    async (operation) => {
      const answer = await new Visitor(federation, '123456').run(operation);
      expect(answer.errors).toEqual([]);
      expect(emptyParts(answer.data)).toEqual([]);
    },
  );
});

/** The root fields whose answer shows nothing: null, or a list without entries. */
function emptyParts(data: Record<string, unknown>): readonly string[] {
  return Object.entries(data)
    .filter(([, value]) => value === null || (isConnection(value) && value.edges.length === 0))
    .map(([field]) => field);
}

function isConnection(value: unknown): value is { edges: unknown[] } {
  return typeof value === 'object' && value !== null && 'edges' in value && Array.isArray(value.edges);
}
