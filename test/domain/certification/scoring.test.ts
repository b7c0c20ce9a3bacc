import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkSettlement, type Entry, roundFor, standingOf } from '../../../subgraphs/certification/domain/scoring.ts';

const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const entry = (expertId: string, value: number, round = 1): Entry => ({
  expertId,
  account: `of ${expertId}`,
  round,
  value,
});

describe('two examiners', () => {
  test('agree exactly when they differ by no more than the tolerance, on a score between theirs', () => {
    fc.assert(
      fc.property(score, score, fc.integer({ min: 0, max: 100 }), (a, b, tolerance) => {
        const standing = standingOf([entry('a', a), entry('b', b)], tolerance / 10);
        const apart = Math.abs(Math.round(a * 10) - Math.round(b * 10));
        expect(standing.standing).toBe(apart <= tolerance ? 'AGREED' : 'DISPUTED');
        if (standing.standing !== 'AGREED') return;
        expect(standing.value).toBeGreaterThanOrEqual(Math.min(a, b));
        expect(standing.value).toBeLessThanOrEqual(Math.max(a, b));
        if (a === b) expect(standing.value).toBe(a);
      }),
    );
  });

  test.each([
    [70, 70, 0, 70],
    [70, 71, 1, 70.5],
    [70, 70.1, 0.1, 70.1],
    [0.1, 0.2, 0.1, 0.2],
  ])('who give %d and %d agree at a tolerance of %d on %d', (a, b, tolerance, value) => {
    expect(standingOf([entry('a', a), entry('b', b)], tolerance)).toEqual({ standing: 'AGREED', round: 1, value });
  });

  test('are two: nobody enters twice in a round, with one account or as one expert', () => {
    const one = entry('a', 60);
    expect(roundFor([], 0, one)).toBe(1);
    expect(roundFor([one], 0, { expertId: 'a', account: 'another' })).toMatchObject({ code: 'SCORE_ENTERED_ALREADY' });
    expect(roundFor([one], 0, { expertId: 'b', account: one.account })).toMatchObject({
      code: 'SCORE_ENTERED_ALREADY',
    });
    expect(roundFor([one], 0, { expertId: 'b', account: 'of b' })).toBe(1);
  });

  test('who differ enter again, both of them and nobody else', () => {
    const apart = [entry('a', 50), entry('b', 70)];
    expect(roundFor(apart, 0, apart[0] as Entry)).toBe(2);
    expect(roundFor(apart, 0, entry('c', 0))).toMatchObject({ code: 'SCORE_ENTERED_ALREADY' });
    const begun = [...apart, entry('a', 60, 2)];
    expect(roundFor(begun, 0, apart[1] as Entry)).toBe(2);
    expect(roundFor(begun, 0, apart[0] as Entry)).toMatchObject({ code: 'SCORE_ENTERED_ALREADY' });
    expect(roundFor(begun, 0, entry('c', 0))).toMatchObject({ code: 'SCORE_ENTERED_ALREADY' });
    expect(standingOf([...begun, entry('b', 60, 2)], 0)).toEqual({ standing: 'AGREED', round: 2, value: 60 });
  });

  test('are settled by a third one only, and only between them', () => {
    const apart = [entry('a', 50), entry('b', 70)];
    const third = { expertId: 'c', account: 'of c' };
    expect(checkSettlement(apart, 0, third, 60)).toBeNull();
    expect(checkSettlement(apart, 0, third, 49.9)?.code).toBe('SCORE_OUT_OF_RANGE');
    expect(checkSettlement(apart, 0, { ...third, account: 'of a' }, 60)?.code).toBe('OWN_WORK');
    expect(checkSettlement(apart, 20, third, 60)?.code).toBe('SCORE_NOT_DISPUTED');
    expect(checkSettlement(apart.slice(0, 1), 0, third, 50)?.code).toBe('SCORE_NOT_DISPUTED');
  });
});
