import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Alliance, HOST, MACAO } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1060');
});
afterAll(() => alliance.stop());

/** The body and site of an institution of the demonstration that has several schemes. */
const SHARED = 'S440400040001';

const scheme = (institutionId: string, code: string, prefix: string) => ({
  institutionId,
  jurisdiction: 'CN_HENGQIN',
  kind: 'MAINLAND_SKILL_LEVEL',
  edition: '2022',
  code,
  levels: ['L5', 'L4'],
  numberFormat: `${prefix}{yy}{level}{sequence:6}`,
  publicityDays: 3,
  validFrom: alliance.day(),
});

/** Certificates in force of each scheme of the body, so many of one level. */
const inForce = (count: number) =>
  alliance.rows<{ id: string; scheme: string }>(
    `SELECT id, scheme_id AS scheme FROM (SELECT c.*, row_number() OVER (PARTITION BY c.scheme_id ORDER BY c.id) AS place
       FROM certificate c WHERE c.number LIKE $1 AND c.level = 'L4' AND c.state = 'ISSUED') c WHERE place <= $2`,
    [`${SHARED}%`, count],
  );

const lastNumber = async () =>
  Number(
    (
      await alliance.rows<{ last: number }>(
        `SELECT last FROM number_sequence WHERE prefix = $1 AND year = $2 AND level = 'L4'`,
        [SHARED, alliance.day().slice(0, 4)],
      )
    )[0]?.last ?? 0,
  );

const replace = (id: string) =>
  alliance.act('replaceCertificate', { id, reason: 'It was lost.', category: 'LOST' }, 'secretariat', 'number');

describe('the beginning of certificate numbers', () => {
  const mine = 'S440400090001';

  test('is the same for all occupations of a body', async () => {
    const { id } = await alliance.done('registerScheme', scheme(HOST, '4-03-02-01', mine));
    await alliance.done('registerScheme', scheme(HOST, '4-10-01-05', mine));
    await alliance.done('changeScheme', { id, numberFormat: `${mine}{yy}{level}{sequence:6}` });
  });

  test('is never that of another body, not even when the scheme has ended', async () => {
    const { id } = await alliance.done('registerScheme', scheme(MACAO, '4-03-02-01', 'S440400090002'));
    const refused = { code: 'NUMBER_FORMAT_WRONG', path: ['numberFormat'] };
    expect(await alliance.act('registerScheme', scheme(MACAO, '4-10-01-05', mine))).toMatchObject(refused);
    const format = `${mine}{yy}{level}{sequence:5}0`;
    expect(await alliance.act('changeScheme', { id, numberFormat: format })).toMatchObject(refused);
    await alliance.done('endScheme', { id, validUntil: alliance.day(), reason: 'No more.' });
    const taken = scheme(HOST, '4-03-02-04', 'S440400090002');
    expect(await alliance.act('registerScheme', taken)).toMatchObject(refused);
  });

  test('goes to one of two bodies that ask for it at once', async () => {
    const results = await Promise.all([
      alliance.act('registerScheme', scheme(HOST, '6-31-01-03', 'S440400090003')),
      alliance.act('registerScheme', scheme(MACAO, '6-31-01-03', 'S440400090003')),
    ]);
    expect(results.map(({ code }) => code ?? 'done').sort()).toEqual(['NUMBER_FORMAT_WRONG', 'done']);
  });
});

describe('certificate numbers', () => {
  test('of schemes that share a beginning have no gap and no repetition, even when issued at once', async () => {
    const certificates = await inForce(4);
    expect(new Set(certificates.map((one) => one.scheme)).size).toBeGreaterThan(1);
    const before = await lastNumber();
    const replaced = await Promise.all(certificates.map(({ id }) => replace(id)));
    const drawn = replaced.map(({ number }) => Number(number.slice(-6))).sort((a, b) => a - b);
    expect(drawn).toEqual(certificates.map((_, at) => before + 1 + at));
    expect(await lastNumber()).toBe(before + certificates.length);
  });

  test('that are used up are refused, and nothing is changed', async () => {
    await alliance.rows(`UPDATE number_sequence SET last = 999998 WHERE prefix = $1 AND level = 'L4'`, [SHARED]);
    const [one, two] = await inForce(2);
    expect((await replace(one?.id ?? '')).number).toMatch(/999999$/);
    expect(await replace(two?.id ?? '')).toMatchObject({ code: 'NUMBERS_USED_UP' });
    expect(await lastNumber()).toBe(999_999);
    const [kept] = await alliance.rows<{ state: string }>('SELECT state FROM certificate WHERE id = $1', [two?.id]);
    expect(kept?.state).toBe('ISSUED');
  });
});

describe('the filter by the beginning of a number', () => {
  test('gives what begins so, and nothing that only sorts beside it', async () => {
    const begins = 'ZZ4404';
    const numbers = ['ZZ4403999', 'ZZ4404', 'ZZ44040', 'ZZ4404Z9', 'ZZ4405', 'ZZ44050', 'ZZ441', 'ZZZ'];
    const ids = await alliance.rows<{ id: string }>(
      'SELECT id FROM certificate WHERE issued_on IS NOT NULL ORDER BY id LIMIT $1',
      [numbers.length],
    );
    for (const [at, { id }] of ids.entries()) {
      await alliance.rows('UPDATE certificate SET number = $2 WHERE id = $1', [id, numbers[at]]);
    }
    const query = `query ($n: String!) { certificates(filter: { number: $n }) { totalCount edges { node { number } } } }`;
    const { certificates } = (await alliance.ask(query, 'secretariat', { n: begins })).data;
    const found = certificates.edges.map(({ node }: { node: { number: string } }) => node.number);
    expect(found.sort()).toEqual(['ZZ4404', 'ZZ44040', 'ZZ4404Z9']);
    expect(certificates.totalCount).toBe(3);
  });

  test('reads no more of the index than the numbers that begin so', async () => {
    const plan = await alliance.rows(
      `EXPLAIN (FORMAT JSON) SELECT count(*) FROM certificate t WHERE starts_with(t.number, 'ZZ4404')`,
    );
    expect(JSON.stringify(plan)).toMatch(/number >= 'ZZ4404'.*number < 'ZZ4405'/);
  });
});
