import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DocumentNode, execute, NoUnusedVariablesRule, parse, specifiedRules, validate } from 'graphql';
import { authorise } from '../../../gateway/security/authorisation/authorise.ts';
import { complete, UNAUTHORIZED } from '../../../gateway/security/authorisation/complete.ts';
import { Permissions } from '../../../gateway/security/authorisation/permissions.ts';
import type { Rules } from '../../../gateway/security/authorisation/rules.ts';
import { expectedAnswer, withKinds } from './oracle.ts';
import { drawer, places, randomOperation, randomWorld, seeds } from './randomZoo.ts';
import { zoo } from './zoo.ts';

const variables = { yes: true, no: false, length: 3 };
const rulesForSending = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

/** Rules of two conditions, of which one caller meets some, and what that caller may not see. */
function randomRules(draw: (below: number) => number) {
  const outcome = ['00', '01', '10'][draw(3)] as string;
  const rules = { conditions: [], types: new Map<string, number[]>(), fields: new Map<string, number[]>() };
  const forbidden = new Set<string>();
  for (const place of places) {
    if (draw(place.includes('.') ? 6 : 5) !== 0) continue;
    const rule = [[0], [1], [0, 1]][draw(3)] as number[];
    (place.includes('.') ? rules.fields : rules.types).set(place, rule);
    if (rule.some((condition) => outcome[condition] !== '1')) forbidden.add(place);
  }
  return { rules: rules as Rules, outcome, forbidden };
}

function answered(document: DocumentNode, world: unknown) {
  const { data, errors } = execute({ schema: zoo, document, rootValue: world, variableValues: variables }) as {
    data: Record<string, unknown>;
    errors?: readonly Error[];
  };
  if (errors) throw errors[0];
  return data;
}

test('for random operations and rules the answer is the full one with what is forbidden nulled', () => {
  const met = { asked: 0, denied: 0, rewritten: 0 };
  fc.assert(
    fc.property(seeds, (seed) => {
      const draw = drawer(seed);
      const document = randomOperation(draw);
      fc.pre(validate(zoo, document, rulesForSending).length === 0);
      const world = randomWorld(draw);
      const { rules, outcome, forbidden } = randomRules(draw);
      const unfiltered = answered(withKinds(document), world);
      const expected = expectedAnswer(zoo, document, variables, unfiltered, (place) => forbidden.has(place));

      const authorised = authorise(zoo, new Permissions(zoo, rules, outcome), document);
      expect(validate(zoo, authorised.document, rulesForSending)).toEqual([]);
      const data = answered(authorised.document, world);
      const answer = authorised.denials ? complete(data, authorised.denials) : { data, errors: [] };
      // As text, so that the order of the fields counts too.
      expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
      expect(answer.errors.map(({ path }) => `/${path?.join('/')}`).toSorted()).toEqual(expected.paths);
      expect(answer.errors.every(({ extensions }) => extensions['code'] === UNAUTHORIZED)).toBe(true);
      met.asked += 1;
      met.denied += Math.sign(expected.paths.length);
      met.rewritten += Number(authorised.denials !== null);
    }),
    { numRuns: 3_000 },
  );
  // Operations of which nothing is forbidden would show nothing.
  expect(met.denied).toBeGreaterThan(met.asked / 4);
  expect(met.rewritten).toBeGreaterThan(met.denied - 1);
}, 300_000);

test('the oracle, asked of an answer that enforcement did not touch, would notice', () => {
  const document = parse('{ pets { id age } house { owner { name } } }');
  const pet = { __typename: 'Cat', id: '1', age: 4 };
  const unfiltered = answered(withKinds(document), { pets: [pet], house: { owner: { name: 'Ann（虚构）' } } });
  const expected = expectedAnswer(zoo, document, {}, unfiltered, (place) => ['Cat.age', 'Person.name'].includes(place));
  expect(expected).toEqual({
    data: { pets: [{ id: '1', age: null }], house: { owner: null } },
    paths: ['/house/owner/name', '/pets/0/age'],
  });
  expect(JSON.stringify(expected.data)).not.toBe(
    JSON.stringify(answered(document, { pets: [pet], house: { owner: { name: 'Ann（虚构）' } } })),
  );
});
