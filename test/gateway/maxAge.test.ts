import { describe, expect, test } from '@jest/globals';
import { buildSchema, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { readCacheHints } from '../../gateway/persisted/cacheHints.ts';
import { maxAgeOf } from '../../gateway/persisted/maxAge.ts';

const text = `
  directive @cacheControl(maxAge: Int, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT
  type Query { word: Word @cacheControl(maxAge: 100) typed: Word unsaid: Other list: Page @cacheControl(maxAge: 50) number: Int any: Any @cacheControl(maxAge: 9) }
  type Word @cacheControl(maxAge: 30) { text: String brief: String @cacheControl(maxAge: 5) next: Word never: String @cacheControl(maxAge: 0) other: Other }
  type Other { text: String }
  type Page @cacheControl(inheritMaxAge: true) { words: [Word] total: Int info: Info }
  type Info @cacheControl(inheritMaxAge: true) { more: Boolean }
  union Any = Word | Other
  type Mutation { word: Word @cacheControl(maxAge: 100) }`;
const schema = buildSchema(text);
const hints = readCacheHints(text);

const maxAge = (query: string) => {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const { definitions } = parse(query);
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('There is no operation');
  return maxAgeOf({ schema, hints, operation, fragments });
};

describe('an answer may be kept', () => {
  test.each<[string, number, string]>([
    ['mutation { word { text } }', 0, 'not when something was done'],
    ['{ unsaid { text } }', 0, 'not when nothing says so'],
    ['{ number }', 0, 'not when a leaf of the root says nothing'],
    ['{ word { other { text } } }', 0, 'not when an object within says nothing'],
    ['{ word { text never } }', 0, 'not when one field forbids it'],
    ['{ word { text } unsaid { text } }', 0, 'not when one of several fields says nothing'],
    ['{ __typename }', 0, 'not when it holds nothing to keep'],
    ['{ __schema { queryType { name } } }', 0, 'not when it tells the schema'],
    ['{ word { text } }', 100, 'as the field says, before its type'],
    ['{ typed { text } }', 30, 'as the type says'],
    ['{ word { text brief } }', 5, 'as its shortest field says'],
    ['{ word { next { text } } }', 30, 'as what is within says'],
    ['{ list { total info { more } } }', 50, 'as what is around it says, where that is taken over'],
    ['{ list { words { text } } }', 30, 'as the shortest of a list says'],
    ['{ word { ...B } } fragment B on Word { brief }', 5, 'as a fragment says'],
    ['{ any { ... on Word { brief } } }', 5, 'as a part for one type says'],
  ])('%s: %i s: %s', (query, seconds) => {
    expect(maxAge(query)).toBe(seconds);
  });
});
