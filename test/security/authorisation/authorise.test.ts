import { describe, expect, test } from '@jest/globals';
import { type DocumentNode, execute, parse, print, validate } from 'graphql';
import { authorise } from '../../../gateway/security/authorisation/authorise.ts';
import { complete } from '../../../gateway/security/authorisation/complete.ts';
import { Permissions } from '../../../gateway/security/authorisation/permissions.ts';
import { zoo } from './zoo.ts';

const rex = { __typename: 'Dog', id: '1', name: 'Rex', tricks: ['sit'], age: 3 };
const tom = { __typename: 'Cat', id: '2', name: 'Tom', lives: 7, age: 4 };
const ann = {
  __typename: 'Person',
  id: '3',
  name: 'Ann（虚构）',
  age: 30,
  pets: [rex, null, tom],
  best: tom,
  word: 'x',
};
const room = { __typename: 'Room', id: '5', size: 9, inside: null };
const home = { __typename: 'House', id: '4', rooms: [room], content: [[rex, room]], owner: ann, word: 'y' };
const world = {
  being: rex,
  beings: [rex, tom, ann],
  pets: [rex, tom],
  thing: rex,
  things: [rex, home],
  person: ann,
  house: home,
  word: 'z',
};
for (const one of [rex, tom, ann])
  Object.assign(one, { home, friend: tom, friends: [rex, ann], owner: ann, mate: one });

/** What becomes of an operation for somebody who may see all but the places given. */
function asked(text: string, forbidden: readonly string[], variables: Record<string, unknown> = {}) {
  const document = parse(text);
  expect(validate(zoo, document)).toEqual([]);
  const rule = (typed: boolean) =>
    new Map(forbidden.filter((place) => place.includes('.') !== typed).map((place) => [place, [0]]));
  const rules = { conditions: [{ kind: 'authenticated' as const }], types: rule(true), fields: rule(false) };
  const authorised = authorise(zoo, new Permissions(zoo, rules, '0'), document, null);
  expect(validate(zoo, authorised.document)).toEqual([]);
  return { document, authorised, ...answerOf(authorised, variables) };
}

function answerOf(
  { document, denials }: { document: DocumentNode; denials: Parameters<typeof complete>[1] | null },
  variables: Record<string, unknown>,
) {
  const { data, errors } = execute({ schema: zoo, document, rootValue: world, variableValues: variables }) as {
    data: Record<string, unknown>;
    errors?: unknown;
  };
  expect(errors).toBeUndefined();
  const answer = denials ? complete(data, denials) : { data, errors: [] };
  return { data: answer.data, paths: answer.errors.map(({ path }) => path?.join('.')) };
}

describe('a forbidden field', () => {
  test('is not asked for, and null in its place with an error', () => {
    const { authorised, data, paths } = asked('{ person { name years: age id } }', ['Person.age']);
    expect(print(authorised.document)).not.toContain('age');
    expect(JSON.stringify(data)).toBe(JSON.stringify({ person: { name: ann.name, years: null, id: '3' } }));
    expect(paths).toEqual(['person.years']);
  });

  test('that cannot be null takes its nearest nullable parent along, with one error', () => {
    const { data, paths } = asked('{ house { id owner { name best { name owner { id } } } } }', [
      'Cat.owner',
      'Cat.name',
    ]);
    expect(data).toEqual({ house: { id: '4', owner: null } });
    expect(paths).toEqual(['house.owner.best.name']);
  });

  test('that cannot be null, nor anything above it, leaves no data', () => {
    const { data, paths } = asked('{ being { id home { id } } }', ['House.id']);
    expect(data).toBeNull();
    expect(paths).toEqual(['being.home.id']);
  });

  test('is null in each row of a list, and takes along the row that can be null', () => {
    const rows = asked('{ beings { id age } }', ['Dog.age', 'Cat.age', 'Person.age']);
    expect(rows.data).toEqual({ beings: [1, 2, 3].map((id) => ({ id: `${id}`, age: null })) });
    expect(rows.paths).toEqual(['beings.0.age', 'beings.1.age', 'beings.2.age']);
    const pets = asked('{ pets { id } }', ['Cat.id']);
    expect(pets.data).toEqual({ pets: [{ id: '1' }, null] });
    expect(pets.paths).toEqual(['pets.1.id']);
  });

  test('is forbidden by the rule of its parent and of what it gives', () => {
    expect(asked('{ house { id owner { id } } }', ['Person']).data).toEqual({ house: { id: '4', owner: null } });
    expect(asked('{ person { name } }', ['Query.person'])).toMatchObject({ data: { person: null }, paths: ['person'] });
  });

  test('tells nothing where there is nothing', () => {
    expect(asked('{ pets { friends { ... on Dog { tricks } } } }', ['Dog.tricks']).paths).toHaveLength(2);
    expect(asked('{ house { rooms { inside { ... on Dog { id } } } } }', ['Dog.id'])).toMatchObject({ paths: [] });
  });
});

describe('through interfaces and unions', () => {
  test('only the implementations that forbid a field have it null', () => {
    const { data, paths } = asked('{ pets { name age } }', ['Cat.age']);
    expect(data).toEqual({
      pets: [
        { name: 'Rex', age: 3 },
        { name: 'Tom', age: null },
      ],
    });
    expect(paths).toEqual(['pets.1.age']);
  });

  test('an object of a forbidden type is null, whatever is asked of it, and the others are not', () => {
    const { authorised, data, paths } = asked('{ pets { __typename } things: pets { ... on Dog { id } } }', ['Cat']);
    expect(print(authorised.document)).toContain('... on Cat');
    expect(data).toEqual({ pets: [{ __typename: 'Dog' }, null], things: [{ id: '1' }, null] });
    expect(paths).toEqual(['pets.1', 'things.1']);
  });

  test('a field is forbidden where every type behind it is', () => {
    expect(asked('{ id: __typename thing { __typename } }', ['Dog', 'House', 'Room'])).toMatchObject({
      data: { thing: null },
      paths: ['thing'],
    });
  });

  test('what one implementation narrows is still asked for, with what is not possible there', () => {
    const { data } = asked('{ pets { mate { ... on Dog { tricks } ... on Cat { lives } } } }', ['Dog.mate']);
    expect(data).toEqual({ pets: [{ mate: null }, { mate: { lives: 7 } }] });
  });
});

describe('wherever it is hidden', () => {
  const forbidden = ['Person.age', 'Person.name'];

  test('fragments used in several places and within each other', () => {
    const { data, paths } = asked(
      `{ house { owner { ...Old } } person { ...Old friends { ...OnBeing } } }
       fragment Old on Person { id ...Age } fragment Age on Person { age } fragment OnBeing on Being { id ...Age }`,
      ['Person.age'],
    );
    expect(data).toEqual({
      house: { owner: { id: '3', age: null } },
      person: { id: '3', age: null, friends: [{ id: '1' }, { id: '3', age: null }] },
    });
    expect(paths).toEqual(['house.owner.age', 'person.age', 'person.friends.1.age']);
  });

  test('conditions are kept: what was not included is not refused', () => {
    const text = 'query ($yes: Boolean!) { person { id age @include(if: $yes) again: age @skip(if: $yes) } }';
    expect(asked(text, forbidden, { yes: true })).toMatchObject({
      data: { person: { id: '3', age: null } },
      paths: ['person.age'],
    });
    expect(asked(text, forbidden, { yes: false }).paths).toEqual(['person.again']);
  });

  test('variables that nothing uses any more are left out', () => {
    const { authorised } = asked(
      'query ($a: Int, $b: Int) { word(length: $a) person { word(length: $b) } }',
      ['Query.word'],
      { b: 1 },
    );
    expect(print(authorised.document)).toContain('query ($b: Int)');
  });

  test('aliases: one that looks like a marker stays what it is', () => {
    const { data, paths } = asked('{ person { __denied_age: id __denied: id age } }', forbidden);
    expect(data).toEqual({ person: { __denied_age: '3', __denied: '3', age: null } });
    expect(paths).toEqual(['person.age']);
  });

  test('an alias __proto__ is a name like any other', () => {
    const { data } = asked('{ person { __proto__: id age } }', forbidden);
    expect(JSON.stringify(data)).toBe('{"person":{"__proto__":"3","age":null}}');
  });

  test('introspection passes', () => {
    const { data, paths } = asked('{ __typename __type(name: "Person") { name } person { __typename } }', [
      ...forbidden,
      'Person.id',
    ]);
    expect(data).toMatchObject({ __typename: 'Query', __type: { name: 'Person' }, person: { __typename: 'Person' } });
    expect(paths).toEqual([]);
  });

  test('a mutation that is forbidden is not in what is executed', () => {
    const document = parse('mutation M($name: String) { first: feed { id } second: rename(name: $name) { id } }');
    const rules = {
      conditions: [{ kind: 'authenticated' as const }],
      types: new Map(),
      fields: new Map([['Mutation.rename', [0]]]),
    };
    const { document: kept } = authorise(zoo, new Permissions(zoo, rules, '0'), document, 'M');
    expect(print(kept)).toBe('mutation M {\n  first: feed {\n    id\n  }\n  __denied_second: __typename\n}');
  });
});

describe('what is allowed', () => {
  test('is the very document that came', () => {
    const { document, authorised } = asked(
      'query ($yes: Boolean!) { person { id @include(if: $yes) } }',
      ['Person.age'],
      { yes: true },
    );
    expect(authorised.document).toBe(document);
    expect(authorised.denials).toBeNull();
  });

  test('a bomb of fragments costs what its text does', () => {
    const levels = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Being { a: friend { ...F${at + 1} } b: friend { ...F${at + 1} } }`,
    );
    const document = parse(`{ nobody: person { friend { ...F0 } } } ${levels.join(' ')} fragment F40 on Being { age }`);
    const rules = {
      conditions: [{ kind: 'authenticated' as const }],
      types: new Map(),
      fields: new Map([['Cat.age', [0]]]),
    };
    const { denials } = authorise(zoo, new Permissions(zoo, rules, '0'), document);
    expect(denials).not.toBeNull();
    expect(complete({ nobody: { friend: null } }, denials as NonNullable<typeof denials>)).toMatchObject({
      data: { nobody: { friend: null } },
      errors: [],
    });
  });
});
