import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkList,
  checkMoney,
  checkNotPast,
  checkOptionalText,
  checkPeriod,
  checkText,
  checkWhole,
} from '../../subgraphs/kit/check.ts';
import { daysLater, monthsLater, overlap, within } from '../../subgraphs/kit/day.ts';

describe('what is given', () => {
  test('is text that says something, a whole number in bounds, a list without repetition', () => {
    expect(checkText('  ', 5, 'name')).toMatchObject({ code: 'OUT_OF_RANGE', path: ['name'] });
    expect([checkText('珠海', 2), checkText('珠海市', 2)?.code]).toEqual([null, 'OUT_OF_RANGE']);
    expect([checkOptionalText(null, 1), checkOptionalText('', 1)?.code]).toEqual([null, 'OUT_OF_RANGE']);
    expect([
      checkWhole(1, 1, 2),
      checkWhole(1.5, 1, 2)?.code,
      checkWhole(3, 1, 2)?.code,
      checkWhole(Number.NaN, 1, 2)?.code,
    ]).toEqual([null, 'OUT_OF_RANGE', 'OUT_OF_RANGE', 'OUT_OF_RANGE']);
    expect([checkList(['a'], 2), checkList([], 2)?.code, checkList(['a', 'a'], 2)?.code]).toEqual([
      null,
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
    ]);
    expect(checkList(['a', 'b', 'c'], 2)?.code).toBe('TOO_MANY');
  });

  test('is an amount that nobody owes, in a currency', () => {
    expect(checkMoney({ amount: 0, currency: 'MOP' }, 'amount')).toBeNull();
    expect(checkMoney({ amount: -1, currency: 'CNY' }, 'amount')).toMatchObject({ path: ['amount', 'amount'] });
    expect(checkMoney({ amount: 1, currency: 'rmb' }, 'amount')).toMatchObject({ code: 'MALFORMED_CODE' });
  });
});

describe('days', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('follow each other across months and years', () => {
    expect([daysLater('2024-02-28', 1), daysLater('2026-12-31', 1), daysLater('2026-03-01', -1)]).toEqual([
      '2024-02-29',
      '2027-01-01',
      '2026-02-28',
    ]);
    expect([monthsLater('2026-01-31', 1), monthsLater('2024-01-31', 1), monthsLater('2026-11-15', 3)]).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2027-02-15',
    ]);
  });

  test('come back where they began', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -9_000, max: 9_000 }),
        (from, days) => daysLater(daysLater(from, days), -days) === from,
      ),
    );
  });

  test('of two spans are shared exactly when one day lies within both', () => {
    const span = fc
      .tuple(day, fc.integer({ min: 0, max: 40 }))
      .map(([from, length]) => ({ from, until: daysLater(from, length) }));
    fc.assert(
      fc.property(span, fc.integer({ min: -60, max: 60 }), fc.integer({ min: 0, max: 40 }), (one, shift, length) => {
        const from = daysLater(one.from, shift);
        const other = { from, until: daysLater(from, length) };
        const days = Array.from({ length: length + 1 }, (_, at) => daysLater(from, at));
        expect(overlap(one, other)).toBe(days.some((each) => within(each, one)));
      }),
    );
    expect(overlap({ from: '2026-01-01', until: null }, { from: '2099-01-01', until: null })).toBe(true);
  });

  test('of a span are in order, and not past where they must not be', () => {
    expect(checkPeriod({ from: '2026-01-02', until: '2026-01-01' }, 'until')).toMatchObject({
      code: 'PERIOD_INVERTED',
    });
    expect(checkPeriod({ from: '2026-01-02', until: '2026-01-02' })).toBeNull();
    expect([checkNotPast('2026-01-02', '2026-01-02'), checkNotPast('2026-01-01', '2026-01-02')?.code]).toEqual([
      null,
      'OUT_OF_RANGE',
    ]);
  });
});
