import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Alliance, HOST, MACAO, OCCUPATION } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1001');
});
afterAll(() => alliance.stop());

let formats = 0;
const scheme = (change = {}) => {
  formats += 1;
  return {
    institutionId: HOST,
    jurisdiction: 'MO',
    kind: 'MACAO_SKILL',
    ...OCCUPATION,
    levels: ['L5', 'L4'],
    numberFormat: `MO-TEST${formats}-{yyyy}-{level}-{sequence:6}`,
    publicityDays: 3,
    validFrom: alliance.day(),
    ...change,
  };
};

describe('schemes', () => {
  test('are registered, changed and ended by the office, and others are told when a body has them', async () => {
    const { id } = await alliance.done('registerScheme', scheme(), 'secretariat', 'validUntil scoreTolerance');
    const changed = { id, levels: ['L5'], scoreTolerance: 1.5 };
    expect(await alliance.done('changeScheme', changed, 'secretariat', 'levels scoreTolerance')).toMatchObject({
      levels: ['L5'],
      scoreTolerance: 1.5,
    });
    const told = async () =>
      (
        await alliance.rows<{ payload: { schemePeriods: readonly object[]; hasIssued: boolean } }>(
          `SELECT payload FROM outbox WHERE topic = 'assessmentBody' AND entity_id = $1 ORDER BY position DESC LIMIT 1`,
          [HOST],
        )
      )[0]?.payload;
    expect((await told())?.schemePeriods).toContainEqual({ from: alliance.day(), until: null });
    const ended = await alliance.done('endScheme', { id, validUntil: alliance.day(), reason: 'No more.' });
    expect(ended).toHaveProperty('id', id);
    expect(await told()).toMatchObject({
      schemePeriods: expect.arrayContaining([{ from: alliance.day(), until: alliance.day() }]),
      hasIssued: true,
    });
    expect((await told())?.schemePeriods).not.toContainEqual({ from: alliance.day(), until: null });
    const list = `query ($id: ID!, $on: Date) { institution(id: $id) {
      schemes(first: 100, filter: { inForceOn: $on, jurisdiction: "MO" }) { edges { node { id validUntil } } } } }`;
    const listed = async (on: string) =>
      (await alliance.ask(list, undefined, { id: HOST, on })).data.institution.schemes.edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    expect(await listed(alliance.day())).toContain(id);
    expect(await listed(alliance.day(1))).not.toContain(id);
  });

  test('of one body that are ended at once are both told with their last days', async () => {
    const periods = [
      { validFrom: alliance.day(40), validUntil: alliance.day(49) },
      { validFrom: alliance.day(50), validUntil: alliance.day(59) },
    ];
    const ids: string[] = [];
    for (const period of periods) {
      const another = scheme({ ...period, code: '4-03-02-01', jurisdiction: 'CN_HENGQIN' });
      ids.push((await alliance.done('registerScheme', another)).id);
    }
    const lastDays = [alliance.day(42), alliance.day(52)];
    await Promise.all(
      ids.map((id, at) => alliance.done('endScheme', { id, validUntil: lastDays[at], reason: 'No more.' })),
    );
    const [told] = await alliance.rows<{ payload: { schemePeriods: readonly object[] } }>(
      `SELECT payload FROM outbox WHERE topic = 'assessmentBody' AND entity_id = $1 ORDER BY position DESC LIMIT 1`,
      [HOST],
    );
    const ended = periods.map(({ validFrom: from }, at) => ({ from, until: lastDays[at] }));
    expect(told?.payload.schemePeriods).toEqual(expect.arrayContaining(ended));
  });

  test.each([
    ['by nobody but the office', {}, 'NOT_ALLOWED', 'host'],
    ['without a level', { levels: [] }, 'OUT_OF_RANGE', undefined],
    ['with a level twice', { levels: ['L5', 'L5'] }, 'OUT_OF_RANGE', undefined],
    ['with a level that has no digit', { levels: ['CHIEF'] }, 'OUT_OF_RANGE', undefined],
    ['without a sequence', { numberFormat: 'MO-X1-{yyyy}-{level}' }, 'NUMBER_FORMAT_WRONG', undefined],
    [
      'with the beginning of another one',
      { jurisdiction: 'CN_HENGQIN', numberFormat: 'MO-DEMO-AI-{yy}-{level}-{sequence:5}' },
      'NUMBER_FORMAT_WRONG',
      undefined,
    ],
    ['on the mainland with a number of Macao', { kind: 'MAINLAND_SKILL_LEVEL' }, 'NUMBER_FORMAT_WRONG', undefined],
    ['until before it begins', { validUntil: '2020-01-01' }, 'PERIOD_INVERTED', undefined],
    ['with results public for ever', { publicityDays: 91 }, 'OUT_OF_RANGE', undefined],
    ['with a negative tolerance', { scoreTolerance: -1 }, 'OUT_OF_RANGE', undefined],
    ['for a place that is none', { jurisdiction: 'XX' }, 'FACT_NOT_YET_KNOWN', undefined],
    ['for an occupation that is none', { code: '1-01-01-99' }, 'FACT_NOT_YET_KNOWN', undefined],
    ['of an institution that is none', { institutionId: 'nonsense' }, 'FACT_NOT_YET_KNOWN', undefined],
  ])('are not registered %s', async (_, change, code, as) => {
    expect(await alliance.act('registerScheme', scheme(change), as)).toMatchObject({ code });
  });

  test('of one kind, occupation and place do not overlap, even when two are registered at once', async () => {
    const another = () => scheme({ code: '4-03-02-01', validFrom: alliance.day(10) });
    const results = await Promise.all([
      alliance.act('registerScheme', another()),
      alliance.act('registerScheme', another()),
    ]);
    expect(results.map(({ code }) => code ?? 'done').sort()).toEqual(['PERIODS_OVERLAP', 'done']);
  });
});

describe('multi-certificate rules', () => {
  const three = async () => {
    const codes = ['4-03-02-07', '4-03-02-07', '4-03-02-07'];
    const kinds = [
      { institutionId: HOST, jurisdiction: 'MO' },
      { institutionId: MACAO, jurisdiction: 'CN_ZHUHAI' },
      { institutionId: MACAO, jurisdiction: 'CN_HENGQIN' },
    ];
    return Promise.all(
      kinds.map(async (kind, at) => (await alliance.done('registerScheme', scheme({ ...kind, code: codes[at] }))).id),
    );
  };

  test('never lead back, neither directly nor over others nor when both are added at once', async () => {
    const [a, b, c] = await three();
    const rule = (schemeId: string, furtherSchemeId: string) => ({
      schemeId,
      furtherSchemeId,
      validFrom: alliance.day(),
    });
    const add = (from: string, to: string, as?: string) => alliance.act('addMultiCertificateRule', rule(from, to), as);
    expect(await add(a, b, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await add(a, a)).toMatchObject({ code: 'CERTIFICATE_RULE_WRONG' });
    expect(await add(a, 'nonsense')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await add(a, b)).toHaveProperty('id');
    expect(await add(a, b)).toMatchObject({ code: 'PERIODS_OVERLAP' });
    const results = await Promise.all([add(b, c), add(c, a)]);
    expect(results.map(({ code }) => code ?? 'done').sort()).toEqual(['CERTIFICATE_RULE_WRONG', 'done']);
  });

  test('join schemes of one occupation, and end', async () => {
    const [of] = await alliance.rows<{ id: string }>(`SELECT id FROM scheme WHERE code = '4-10-01-05' LIMIT 1`);
    const [other] = await alliance.rows<{ id: string }>(`SELECT id FROM scheme WHERE code = '4-03-02-01' LIMIT 1`);
    const input = { schemeId: of?.id, furtherSchemeId: other?.id, validFrom: alliance.day() };
    expect(await alliance.act('addMultiCertificateRule', input)).toMatchObject({ code: 'CERTIFICATE_RULE_WRONG' });
    const listed = await alliance.ask('{ multiCertificateRules(first: 1) { edges { node { id validFrom } } } }');
    const { id } = listed.data.multiCertificateRules.edges[0].node;
    expect(await alliance.act('endMultiCertificateRule', { id, validUntil: '2020-01-01' })).toMatchObject({
      code: 'PERIOD_INVERTED',
    });
    expect(
      await alliance.done('endMultiCertificateRule', { id, validUntil: alliance.day(30) }, 'secretariat', 'validUntil'),
    ).toMatchObject({
      validUntil: alliance.day(30),
    });
  });
});
