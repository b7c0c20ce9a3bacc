import { describe, expect, test } from '@jest/globals';
import { withoutAuthorisationLinks } from '../../../gateway/security/authorisation/links.ts';
import { outcomeOf } from '../../../gateway/security/authorisation/permissions.ts';
import { readRules } from '../../../gateway/security/authorisation/rules.ts';
import type { Caller } from '../../../gateway/security/caller.ts';
import { supergraphOf } from './supergraphOf.ts';

const caller = (roles: readonly string[], scopes: readonly string[] = []): Caller => ({
  account: roles.length + scopes.length > 0 ? { issuer: 'urn:test', subject: 'somebody' } : null,
  grants: roles.map((role) => ({ role, institutionId: null, expertId: null, candidateId: null })),
  client:
    scopes.length > 0 ? { id: '1', name: 'A program', scopes, safelistOnly: false, budget: null, rate: null } : null,
});

describe('rules that cannot be enforced refuse the supergraph', () => {
  test('a policy that nobody knows, with its place', () => {
    const sdl = supergraphOf('type Query { secret: Int @policy(policies: [["isSecretariat"], ["isWizard"]]) }');
    expect(() => readRules(sdl)).toThrow('Query.secret asks for the policy isWizard');
  });

  test('a scope that nobody knows, together with every other mistake', () => {
    const sdl = supergraphOf(
      'type Query { one: Int @requiresScopes(scopes: [["moon:read"]]) two: Int @policy(policies: [["toString"]]) }',
    );
    expect(() => readRules(sdl)).toThrow(
      /Query.one asks for the scope moon:read[\s\S]*Query.two asks for the policy toString/,
    );
  });

  test('a rule of an interface that none of its implementations has', () => {
    const sdl = supergraphOf(
      'type Query { a: Named } interface Named { name: Int } type Cat implements Named { name: Int @authenticated }',
    );
    expect(readRules(sdl).fields.get('Cat.name')).toEqual([0]);
    const forged = sdl.replace(/(type Cat[\s\S]*?name: Int) @authenticated/, '$1');
    expect(() => readRules(forged)).toThrow('Named.name has a rule that none of its implementations has');
  });
});

describe('composition refuses what would go round a rule', () => {
  test('a rule on an interface, since it is its implementations that are protected', () => {
    const schema =
      'type Query { a: Named } interface Named { name: Int @authenticated } type Cat implements Named { name: Int }';
    expect(() => supergraphOf(schema)).toThrow('cannot be applied on interfaces');
  });

  test('a field that requires a protected one and does not repeat its rule', () => {
    const owner =
      'type Query { cat: Cat } type Cat @key(fields: "id") { id: ID! weight: Int @policy(policies: [["isExpert"]]) }';
    const other = (rule: string) =>
      `type Cat @key(fields: "id") { id: ID! weight: Int @external food: Int @requires(fields: "weight") ${rule} }`;
    expect(() => supergraphOf(owner, undefined, other(''))).toThrow('does not specify necessary');
    const rules = readRules(supergraphOf(owner, undefined, other('@policy(policies: [["isExpert"]])')));
    expect(rules.fields.get('Cat.food')).toEqual(rules.fields.get('Cat.weight'));
  });
});

describe('a rule', () => {
  const sdl = supergraphOf(`
    type Query { open: Int, signedIn: Int @authenticated, figures: Int @requiresScopes(scopes: [["statistics:read"], ["funding:read", "items:read"]])
      both: Int @authenticated @policy(policies: [["isExpert", "isItemWriter"], ["isSecretariat"]]), account: Account }
    type Account @policy(policies: [["isSecretariat"]]) { id: ID! }`);
  const rules = readRules(sdl);
  const held = (place: string, who: Caller) =>
    (rules.fields.get(place) ?? rules.types.get(place))?.every((at) => outcomeOf(rules, who)[at] === '1') ?? true;

  test.each([
    ['Query.open', [], true],
    ['Query.signedIn', [], false],
    ['Query.signedIn', ['CANDIDATE'], true],
    ['Query.figures', ['PARTNER'], true],
    ['Query.figures', ['COUNCIL_MEMBER'], false],
    ['Query.figures', ['COUNCIL_MEMBER', 'ITEM_WRITER'], true],
    ['Query.both', ['EXPERT'], false],
    ['Query.both', ['EXPERT', 'ITEM_WRITER'], true],
    ['Query.both', ['SECRETARIAT'], true],
    ['Account', ['PARTNER'], false],
  ])('of %s for somebody with the roles %j: %j', (place, roles, may) => {
    expect(held(place, caller(roles))).toBe(may);
  });

  test('is met by the scopes of a program, and not by what its token says', () => {
    expect(held('Query.figures', caller([], ['statistics:read']))).toBe(true);
    expect(held('Query.figures', caller([], ['items:read']))).toBe(false);
  });

  test('is read under another name that a link gives its directive', () => {
    const renamed = supergraphOf('type Query { secret: Int @signedIn }', '{ name: "@authenticated", as: "@signedIn" }');
    expect(readRules(renamed).fields.get('Query.secret')).toEqual([0]);
  });

  test('is what stock refuses: the text handed to it has all links for security but these three', () => {
    const plain = withoutAuthorisationLinks(sdl);
    expect(sdl.match(/for: SECURITY/g)).toHaveLength(3);
    expect(plain).not.toContain('for: SECURITY');
    expect(
      withoutAuthorisationLinks(
        `schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY) { query: Query }`,
      ),
    ).toContain('for: SECURITY');
  });
});
