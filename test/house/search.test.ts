import { describe, expect, test } from '@jest/globals';
import { idEquals } from '../../subgraphs/kit/search.ts';

describe('a filter by id', () => {
  const bound: unknown[] = [];
  const bind = (value: unknown) => `$${bound.push(value)}`;

  test('compares the column as it is, so that its index serves', () => {
    const id = '01890000-0000-7000-8000-000000000000';
    expect(idEquals(bind, 't.organiser_id', id)).toBe('t.organiser_id = $1');
    expect(bound).toEqual([id]);
  });

  test('finds nothing for a text that is no id, and sends PostgreSQL none', () => {
    expect(idEquals(bind, 't.organiser_id', "' OR true --")).toBe('false');
    expect(bound).toHaveLength(1);
  });
});
