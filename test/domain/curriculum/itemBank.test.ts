import { describe, expect, test } from '@jest/globals';
import { type Bank, seedItemBank } from '../../../subgraphs/curriculum/seeds/itemBank.ts';
import { SEED_DAY } from '../../kit/database.ts';
import { answerOf, solvers } from '../../kit/itemSolvers.ts';

type Version = Bank['versions'][number];

const bank = seedItemBank('alliance', SEED_DAY);
const versions = bank.versions.filter(({ number }) => number === 1);

describe('the question banks of ten alliances', () => {
  test('hold 50,000 items with codes of their own', () => {
    expect(bank.items).toHaveLength(50_000);
    expect(new Set(bank.items.map(({ code }) => code)).size).toBe(50_000);
  });

  test('hold no question twice', () => {
    const texts = versions.map(
      ({ stem, options }) => `${stem.zhHans} ${options.map(({ text }) => text.zhHans).join()}`,
    );
    expect(new Set(texts).size).toBe(versions.length);
  });

  test('offer no answer twice in one question', () => {
    expect(
      versions.filter(({ options }) => new Set(options.map(({ text }) => text.zhHans)).size < options.length),
    ).toEqual([]);
  });

  test('have right keys, as far as the answers are worked out anew from the questions', () => {
    const checked = versions.map((version) => ({ version, fault: faultOf(version) }));
    expect(checked.filter(({ fault }) => fault).slice(0, 10)).toEqual([]);
    // The others ask for several answers at once, for a class, or are written by hand.
    expect(checked.filter(({ fault }) => fault === null).length).toBeGreaterThan(25_000);
  });

  test('have every pattern of the solvers', () => {
    const unused = solvers.filter(({ stem }) => !versions.some((version) => stem.test(version.stem.zhHans ?? '')));
    expect(unused.map(({ stem }) => stem.source)).toEqual([]);
  });

  test('a wrong key is noticed', () => {
    const sound = versions.find((version) => version.type === 'SINGLE_CHOICE' && faultOf(version) === null);
    if (!sound) throw new Error('No question was worked out');
    const [key] = sound.answerKeys;
    const other = sound.options.find((option) => option.key !== key)?.key ?? '';
    expect(faultOf({ ...sound, answerKeys: [other] })).toContain('the key');
  });
});

/** What is wrong with the key; null when it is right, undefined when no solver knows the question. */
function faultOf({ type, stem, options, answerKeys }: Version): string | null | undefined {
  const text = stem.zhHans ?? '';
  const found = answerOf(text);
  if (!found) return undefined;
  const { holds, stated, expected } = found;
  if (type === 'TRUE_FALSE') {
    const said = answerKeys[0] === 'T';
    return said === holds(stated) ? null : `the key of: ${text} should rest on ${expected}`;
  }
  const right = options.filter((option) => holds(option.text.zhHans ?? '')).map(({ key }) => key);
  return right.join() === answerKeys.join() ? null : `the key of: ${text} should be ${right.join()} (${expected})`;
}
