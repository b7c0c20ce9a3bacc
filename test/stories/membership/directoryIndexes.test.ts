import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { loadHouses } from '../../../subgraphs/houses.ts';
import { cloneDatabase, type TestDatabase } from '../../kit/database.ts';

const houses = await loadHouses();

let clone: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase('membership');
  const house = houses.find(({ name }) => name === 'membership');
  if (!house) throw new Error('There is no house');
  database = await house.connect(clone.url).initialize();
  await database.query(`
    INSERT INTO institution (id, member_number, names, kind, jurisdiction_code, register, registration_number, state, joined_on, provenance)
    SELECT gen_random_uuid(), 'T-' || n, jsonb_build_object('zhHans', '虚构' || chr(19968 + (n * 7) % 15000) || n),
      (ARRAY['EMPLOYER', 'UNIVERSITY', 'TRAINING_PROVIDER'])[1 + n % 3], (ARRAY['MO', 'CN_ZHUHAI'])[1 + n % 2],
      'MACAO_COMMERCIAL_REGISTRY', 'T ' || n, 'ACTIVE', date '2023-03-06' + n % 900, 'INVENTED'
    FROM generate_series(1, 3000) n`);
  await database.query('ANALYZE institution');
});
afterAll(async () => {
  await database.destroy();
  await clone.drop();
});

describe('the directory of three thousand members', () => {
  const orders = [
    ['by name', 'localized_name(t.names) COLLATE zh_pinyin, t.id', 'institution_by_name'],
    ['newest first', 't.joined_on DESC, t.id DESC', 'institution_newest'],
    ['by member number', 't.member_number', 'institution_member_number'],
  ] as const;
  const filters = [
    ['without a filter', 'true'],
    ['by kind', `t.kind = ANY('{EMPLOYER}')`],
    ['by place and day of admission', `t.jurisdiction_code = ANY('{MO}') AND t.joined_on >= '2024-01-01'`],
    ['by standing and provenance', `t.state = ANY('{ACTIVE}') AND t.provenance = ANY('{INVENTED}')`],
  ] as const;

  const cases = orders.flatMap(([order, sql, index]) =>
    filters.map(([filter, where]) => [`${order}, ${filter},`, sql, index, where] as const),
  );
  test.each(cases)('%s is read by its index', async (_, order, index, where) => {
    const statement = `SELECT t.id FROM institution t WHERE ${where} ORDER BY ${order} LIMIT 21`;
    expect(JSON.stringify(await database.query(`EXPLAIN (FORMAT JSON) ${statement}`))).toContain(index);
  });

  test('finds a name by its own index', async () => {
    const statement = `SELECT t.id FROM institution t WHERE search_grams(localized_text(t.names)) @> search_grams('大学')`;
    expect(JSON.stringify(await database.query(`EXPLAIN (FORMAT JSON) ${statement}`))).toContain('institution_search');
  });
});
