import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { AuthorisedOperations } from '../../../gateway/security/authorisation/authorisedOperations.ts';
import type { Rules } from '../../../gateway/security/authorisation/rules.ts';
import type { Caller } from '../../../gateway/security/caller.ts';
import { zoo } from './zoo.ts';

const rules: Rules = {
  conditions: [{ kind: 'authenticated' }, { kind: 'policy', anyOf: [['isSecretariat']] }],
  types: new Map(),
  fields: new Map([
    ['Person.age', [0]],
    ['Person.name', [0, 1]],
  ]),
};
const grant = (role: string) => ({ role, institutionId: null, expertId: null, candidateId: null });
const nobody: Caller = { account: null, grants: [], client: null };
const somebody = (subject: string, ...roles: string[]): Caller => ({
  account: { issuer: 'urn:test', subject },
  grants: roles.map(grant),
  client: null,
});
const operation = (text: string, operationName: string | null = null) => ({
  document: parse(text),
  operationName,
  queryHash: text,
});

describe('an authorised operation', () => {
  const asked = operation('{ person { name age } }');

  test('is worked out once for all who hold the same', () => {
    const operations = new AuthorisedOperations(zoo, rules);
    const first = operations.of(asked, somebody('one', 'CANDIDATE'));
    expect(operations.of(asked, somebody('another', 'PARTNER', 'EXPERT'))).toBe(first);
    expect(operations.size).toBe(1);
  });

  test('is another one, under another hash, for those who hold more or less', () => {
    const operations = new AuthorisedOperations(zoo, rules);
    const all = [nobody, somebody('one'), somebody('office', 'SECRETARIAT')].map((caller) =>
      operations.of(asked, caller),
    );
    expect(new Set(all.map(({ queryHash }) => queryHash)).size).toBe(3);
    expect(
      all.map(({ document }) =>
        ['name', 'age'].filter((field) => new RegExp(`^ *${field}$`, 'm').test(print(document))),
      ),
    ).toEqual([[], ['age'], ['name', 'age']]);
    expect(all.at(-1)).toMatchObject({ document: asked.document, queryHash: asked.queryHash, denials: null });
  });

  test('is that of the operation named, of several in one text', () => {
    const text = 'query A { person { age } } query B { person { id } }';
    const operations = new AuthorisedOperations(zoo, rules);
    expect(operations.of(operation(text, 'A'), nobody).denials).not.toBeNull();
    expect(operations.of(operation(text, 'B'), nobody).denials).toBeNull();
  });

  test('is forgotten when too many are remembered, the one not used for longest first', () => {
    const operations = new AuthorisedOperations(zoo, rules, 2);
    const [first, second] = ['{ person { age } }', '{ person { name } }'].map((text) => operation(text));
    if (!first || !second) throw new Error('There are two');
    const kept = operations.of(first, nobody);
    const forgotten = operations.of(second, nobody);
    operations.of(first, nobody);
    operations.of(asked, nobody);
    expect(operations.size).toBe(2);
    expect(operations.of(first, nobody)).toBe(kept);
    expect(operations.of(second, nobody)).not.toBe(forgotten);
  });
});
