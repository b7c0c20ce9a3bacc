import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  belongsTo,
  cellsOf,
  deviationsOf,
  planCells,
  shareOut,
} from '../../../subgraphs/curriculum/domain/blueprint.ts';
import type { WeightRow } from '../../../subgraphs/curriculum/domain/standardContent.ts';

const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 })
  .filter((row) => row.some(Boolean));
const items = fc.integer({ min: 0, max: 200 });

describe('items shared out by weight', () => {
  test('sum to what was to be shared out', () => {
    fc.assert(
      fc.property(weights, items, (row, count) => {
        expect(shareOut(row, count).reduce((sum, share) => sum + share, 0)).toBe(count);
      }),
    );
  });

  test('are within one of the exact share, and never negative', () => {
    fc.assert(
      fc.property(weights, items, (row, count) => {
        const total = row.reduce((sum, weight) => sum + weight, 0);
        shareOut(row, count).forEach((share, at) => {
          expect(Math.abs(share - ((row[at] ?? 0) * count) / total)).toBeLessThan(1);
          expect(share).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test('never give more to the smaller of two weights', () => {
    fc.assert(
      fc.property(weights, items, (row, count) => {
        const shares = shareOut(row, count);
        for (const [one, weight] of row.entries()) {
          for (const [other, smaller] of row.entries()) {
            if (weight > smaller) expect(shares[one]).toBeGreaterThanOrEqual(shares[other] ?? 0);
          }
        }
      }),
    );
  });

  test('are the same shares in another order, when no two weights are equal', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 }),
        items,
        (row, count) => {
          expect(shareOut(row.toReversed(), count)).toEqual(shareOut(row, count).toReversed());
        },
      ),
    );
  });

  test('go by the largest remainders; of equal ones to the larger weight, then to the earlier row', () => {
    // 47 : 16 : 15.8 : 12 : 6.1 : 3.1 of ten, the textbook example of the method.
    expect(shareOut([470, 160, 158, 120, 61, 31], 10)).toEqual([5, 2, 1, 1, 1, 0]);
    expect(shareOut([75, 25], 2)).toEqual([2, 0]);
    expect(shareOut([25, 75], 2)).toEqual([0, 2]);
    expect(shareOut([1, 1, 1], 2)).toEqual([1, 1, 0]);
    expect(shareOut([0, 0], 5)).toEqual([0, 0]);
  });
});

describe('a blueprint', () => {
  const row = (
    name: string,
    workContent: string,
    percent: number,
    part: 'THEORY' | 'PRACTICAL' = 'THEORY',
  ): WeightRow => ({
    part,
    function: name,
    workContent,
    percentages: [{ level: 'L5', percent }],
  });
  const table = [
    row('基本要求', '职业道德', 10),
    row('照料', '饮食', 30),
    row('照料', '排泄', 20),
    row('急救', '全部工作内容', 40),
    row('照料', '睡眠', 0),
    row('照料', '饮食', 100, 'PRACTICAL'),
  ];
  const cells = cellsOf(table, 'L5', 'THEORY');

  test('has the rows of its part that weigh something, and of no other level', () => {
    expect(cells.map(({ workContent, percent }) => [workContent, percent])).toEqual([
      ['职业道德', 10],
      ['饮食', 30],
      ['排泄', 20],
      ['全部工作内容', 40],
    ]);
    expect(cellsOf(table, 'L4', 'THEORY')).toEqual([]);
  });

  test('counts items of all work contents where a function has one row only', () => {
    const [, meals, , firstAid] = cells;
    if (!meals || !firstAid) throw new Error('The table has four cells');
    expect(belongsTo(firstAid, { function: '急救', workContent: '心肺复苏' })).toBe(true);
    expect(belongsTo(meals, { function: '照料', workContent: '排泄' })).toBe(false);
    expect(belongsTo(meals, { function: '照料', workContent: '饮食' })).toBe(true);
  });

  test('says which cells a form has more or fewer items of, and what belongs nowhere', () => {
    const planned = planCells(cells, 10);
    expect(planned.map((cell) => cell.items)).toEqual([1, 3, 2, 4]);
    const put = (name: string, workContent: string, times: number) =>
      Array.from({ length: times }, () => ({ function: name, workContent }));
    const whole = [
      ...put('基本要求', '职业道德', 1),
      ...put('照料', '饮食', 3),
      ...put('照料', '排泄', 2),
      ...put('急救', '止血', 4),
    ];
    expect(deviationsOf(planned, whole)).toEqual([]);
    const off = [...whole.slice(1), ...put('航天', '对接', 2)];
    expect(deviationsOf(planned, off)).toEqual([
      { function: '基本要求', workContent: '职业道德', expected: 1, found: 0 },
      { function: '航天', workContent: '对接', expected: 0, found: 2 },
    ]);
  });
});
