import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEnvironment } from '../../subgraphs/kit/env.ts';
import { createVault, sealedVersion, VaultError } from '../../subgraphs/kit/vault.ts';
import { vaultFrom, vaultVariables } from '../../subgraphs/kit/vaultKeys.ts';

const [first, second, index] = [randomBytes(32), randomBytes(32), randomBytes(32)] as const;
const old = createVault({ data: new Map([[1, first]]), index });
const both = createVault({
  data: new Map([
    [1, first],
    [2, second],
  ]),
  index,
});
const place = { table: 'candidate', column: 'identity_sealed', id: 'a' };
const NUMBER = '440402199803150000';

describe('what is sealed', () => {
  test.each(['table', 'column', 'id'])('cannot be opened in another %s', (part) => {
    const sealed = old.seal(place, NUMBER);
    expect(() => old.open({ ...place, [part]: 'another' }, sealed)).toThrow(VaultError);
  });

  test('cannot be opened once any character of it is changed', () => {
    const sealed = old.seal(place, NUMBER);
    for (let at = 0; at < sealed.length; at += 1) {
      // The last character of a base64url text may carry bits that mean nothing.
      if (at === sealed.length - 1 || sealed[at + 1] === '.') continue;
      const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
      expect(() => old.open(place, changed)).toThrow(VaultError);
    }
  });

  test.each(['', 'v1', NUMBER, 'v1..', 'v0.AA.AA', 'v1.AAAA.AAAA', 'v1.AAAAAAAAAAAAAAAA.AA'])(
    'is not opened where %p stands in its place',
    (text) => {
      expect(() => old.open(place, text)).toThrow(VaultError);
    },
  );

  test('is not opened by a key of another version or another key of its version, and the error holds no value', () => {
    const foreign = createVault({ data: new Map([[1, second]]), index });
    const sealed = both.seal(place, NUMBER);
    expect(sealedVersion(sealed)).toBe(2);
    expect(() => old.open(place, sealed)).toThrow('is sealed with a key that is not in DATA_KEYS');
    expect(() => foreign.open(place, old.seal(place, NUMBER))).toThrow('was sealed with another key');
    expect(() => foreign.open(place, old.seal(place, NUMBER))).not.toThrow(NUMBER);
  });

  test('opens to what it was, whatever that is, and is never the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const sealed = old.seal(place, text);
        expect(both.open(place, sealed)).toBe(text);
        expect(old.seal(place, text)).not.toBe(sealed);
      }),
    );
  });
});

describe('a blind index', () => {
  test('is the same for the same value, and another one in another column or by another key', () => {
    const foreign = createVault({ data: new Map([[1, first]]), index: second });
    expect(old.index('a', NUMBER)).toBe(both.index('a', NUMBER));
    expect(new Set([old.index('a', NUMBER), old.index('b', NUMBER), foreign.index('a', NUMBER)]).size).toBe(3);
    expect(old.index('a', NUMBER)).not.toContain(NUMBER);
  });
});

describe('the keys', () => {
  const key = first.toString('base64');
  const mistakes = (source: Record<string, string>) => {
    let found: readonly string[] = [];
    try {
      readEnvironment(vaultVariables, source, (all) => {
        found = all;
        throw new Error('wrong');
      });
    } catch {}
    return found.join('\n');
  };

  test.each([
    ['none', {}, /DATA_KEYS: is missing[\s\S]*INDEX_KEY: is missing/],
    ['no JSON', { DATA_KEYS: key, INDEX_KEY: key }, /DATA_KEYS: must be JSON/],
    ['an empty list', { DATA_KEYS: '{}', INDEX_KEY: key }, /DATA_KEYS: must be JSON/],
    ['a version 0', { DATA_KEYS: `{"0":"${key}"}`, INDEX_KEY: key }, /DATA_KEYS: must be JSON/],
    ['a short key', { DATA_KEYS: '{"1":"AAAA"}', INDEX_KEY: key }, /DATA_KEYS: must be JSON/],
    ['a short index key', { DATA_KEYS: `{"1":"${key}"}`, INDEX_KEY: 'AAAA' }, /INDEX_KEY: must be 32 bytes/],
  ])('are refused where they are %s, without repeating them', (_, source, message) => {
    expect(mistakes(source)).toMatch(message);
    expect(mistakes(source)).not.toContain(key);
  });

  test('of the highest version seals', () => {
    const DATA_KEYS = JSON.stringify({ 10: key, 9: second.toString('base64') });
    const vault = vaultFrom(readEnvironment(vaultVariables, { DATA_KEYS, INDEX_KEY: key }));
    expect(sealedVersion(vault.seal(place, NUMBER))).toBe(10);
  });
});
