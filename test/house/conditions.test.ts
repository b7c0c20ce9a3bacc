import { expect, test } from '@jest/globals';
import { equal, inForce, oneOf } from '../../subgraphs/kit/conditions.ts';

/** Places for values as a statement has them, and the values themselves. */
function binding() {
  const values: unknown[] = [];
  return { values, bind: (value: unknown) => `$${values.push(value)}` };
}

test('what is not given is not asked', () => {
  const { values, bind } = binding();
  expect([equal(bind, { level: null, year: undefined }), oneOf(bind, 'state', null), inForce(bind, undefined)]).toEqual(
    [[], [], []],
  );
  expect(values).toEqual([]);
});

test('what is given is bound, never written into the statement', () => {
  const { values, bind } = binding();
  expect(equal(bind, { level: "L5' OR true", year: 2026 })).toEqual(['t.level = $1', 't.year = $2']);
  expect(oneOf(bind, 'state', ['DRAFT', 'REVIEW'])).toEqual(['t.state = ANY($3)']);
  expect(inForce(bind, '2026-11-20')).toEqual([
    't.valid_from <= $4 AND (t.valid_until IS NULL OR t.valid_until >= $4)',
  ]);
  expect(values).toEqual(["L5' OR true", 2026, ['DRAFT', 'REVIEW'], '2026-11-20']);
});

test('a list of nothing finds nothing, other than no list', () => {
  const { values, bind } = binding();
  expect(oneOf(bind, 'state', [])).toEqual(['t.state = ANY($1)']);
  expect(values).toEqual([[]]);
});
