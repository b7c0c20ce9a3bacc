import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { loadHouses } from '../../subgraphs/houses.ts';
import { nodesOf } from '../../subgraphs/kit/connection.ts';
import { acceptedLanguages, localized, read } from '../../subgraphs/kit/language.ts';
import { institutions } from '../../subgraphs/membership/loaders/index.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

const houses = await loadHouses();

let clone: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase('membership');
  const house = houses[0];
  if (!house) throw new Error('There is no house');
  database = await house.connect(clone.url).initialize();
});
afterAll(async () => {
  await database.destroy();
  await clone.drop();
});

describe('names', () => {
  test('are read in the wanted language, else in the first that there is', () => {
    const names = localized({ zhHans: '澳门', pt: 'Macau', en: ' ' });
    expect(read(names, ['PT'])).toBe('Macau');
    expect(read(names, ['EN'])).toBe('澳门');
    expect(read(localized({ en: 'Macao' }), ['ZH_HANT'])).toBe('Macao');
    expect(acceptedLanguages('en;q=0.5, zh-MO, pt-PT;q=0.9, fr')).toEqual(['ZH_HANT', 'PT', 'EN']);
    expect(acceptedLanguages(undefined)).toEqual([]);
  });

  test('sort by pinyin', async () => {
    const rows = await database.query<{ name: string }[]>(
      `SELECT name FROM unnest(ARRAY['珠海','澳门','技师','北京','长沙','重庆']) AS name ORDER BY name COLLATE zh_pinyin`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['澳门', '北京', '重庆', '技师', '长沙', '珠海']);
  });

  test.each([
    ['珠海', '珠海'],
    ['大学', '大学'],
    ['澳門', '澳门'],
    ['大學', '大学'],
    ['universidade', '大学'],
    ['UNIVERSITY', '大学'],
    ['Ciência', '科技'],
    ['ciencia', '科技'],
    ['um', '澳'],
  ])('are found by %s, in whichever of the four languages', async (search, inChinese) => {
    const found = await nodesOf(await institutions(database)({ first: 100, filter: { search } }));
    expect(found.length).toBeGreaterThan(0);
    const fold = (text: string) =>
      text
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase();
    for (const { names } of found) {
      expect(Object.values(names).some((name) => name !== null && fold(name).includes(fold(search)))).toBe(true);
    }
    expect(found.some(({ names }) => names.zhHans?.includes(inChinese))).toBe(true);
  });

  test('that nobody has are not found, whatever is asked', async () => {
    for (const search of ['不存在的名字', "'; --", '%', '_', '\\']) {
      expect(await nodesOf(await institutions(database)({ first: 1, filter: { search } }))).toEqual([]);
    }
  });
});

describe('at a size where it matters', () => {
  beforeAll(async () => {
    await database.query(`
      INSERT INTO institution (id, member_number, names, kind, jurisdiction_code, register, registration_number, state, joined_on, provenance)
      SELECT gen_random_uuid(), 'T-' || n, jsonb_build_object('zhHans', '虚构' || chr(19968 + (n * 7) % 15000) || chr(19968 + (n * 13) % 15000) || '公司' || n),
        'EMPLOYER', 'MO', 'MACAO_COMMERCIAL_REGISTRY', 'T ' || n, 'ACTIVE', '2026-01-01', 'INVENTED'
      FROM generate_series(1, 20000) n`);
    await database.query('ANALYZE institution');
  }, 120_000);

  const plan = async (statement: string) => JSON.stringify(await database.query(`EXPLAIN (FORMAT JSON) ${statement}`));

  test('two characters are found by index', async () => {
    expect(
      await plan(`SELECT id FROM institution t WHERE search_grams(localized_text(t.names)) @> search_grams('大学')
        AND position(search_fold('大学') IN search_fold(localized_text(t.names))) > 0`),
    ).toContain('institution_search');
  });

  test('a page by name is read by index', async () => {
    expect(
      await plan(`SELECT id FROM institution t WHERE (localized_name(t.names) COLLATE zh_pinyin, t.id) > ('虚构', gen_random_uuid())
        ORDER BY localized_name(t.names) COLLATE zh_pinyin, t.id LIMIT 21`),
    ).toContain('institution_by_name');
  });
});
