import { describe, expect, test } from '@jest/globals';
import { scalars } from '../../subgraphs/kit/scalars.ts';

const parse = (name: string, value: unknown) => scalars[name]?.parseValue(value);

describe('the scalars', () => {
  test('a day is a real one, and stays the text that it is', () => {
    expect(parse('Date', '2026-02-28')).toBe('2026-02-28');
    for (const wrong of ['2026-02-30', '2026-13-01', '28.2.2026', '2026-02-28T00:00:00Z', 20260228]) {
      expect(() => parse('Date', wrong)).toThrow();
    }
  });

  test('a moment has an offset', () => {
    expect(parse('DateTime', '2026-02-28T08:00:00+08:00')).toEqual(new Date('2026-02-28T00:00:00Z'));
    expect(() => parse('DateTime', '2026-02-30T08:00:00Z')).toThrow();
  });

  test('codes have their form', () => {
    expect(parse('JurisdictionCode', 'CN_HENGQIN')).toBe('CN_HENGQIN');
    expect(parse('OccupationCode', '4-10-01-05')).toBe('4-10-01-05');
    for (const wrong of ['macao', 'M', 'CN-HENGQIN']) expect(() => parse('JurisdictionCode', wrong)).toThrow();
    for (const wrong of ['4-10-1-05', '9-10-01-05', '4-10-01-05 '])
      expect(() => parse('OccupationCode', wrong)).toThrow();
  });
});
