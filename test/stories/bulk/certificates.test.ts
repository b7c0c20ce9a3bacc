import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { residentIdCheckCharacter } from '../../../subgraphs/certification/domain/identityDocument.ts';
import { workbook } from '../../kit/bulk.ts';
import { type Cells, filesOf, outcomeOf } from '../../kit/bulkRows.ts';
import { testVault } from '../../kit/vault.ts';
import { Alliance, HOST, MACAO, OCCUPATION } from '../certification/alliance.ts';

let alliance: Alliance;
/** The member numbers of the assessment centres of Zhuhai and Macao. */
let host: string;
let macao: string;
beforeAll(async () => {
  alliance = await Alliance.start('1011');
  [host, macao] = await Promise.all([numberOf(HOST), numberOf(MACAO)]);
});
afterAll(() => alliance.stop());

async function numberOf(id: string): Promise<string> {
  const [row] = await alliance.rows<{ number: string }>(
    'SELECT member_number AS number FROM known_institution WHERE id = $1',
    [id],
  );
  return row?.number ?? '';
}

const HEADINGS = [
  ...[
    '证书编号',
    '发证机构会员编号',
    '地区',
    '证书种类',
    '职业代码',
    '等级',
    '姓名',
    '证件类别',
    '证件号码',
    '出生日期',
  ],
  ...['发证日期', '状态', '原因类别', '原因', '换发自'],
];
const files = filesOf(() => alliance.federation, 'certification/certificates', HEADINGS);
let made = 0;

/** An old certificate of somebody new, in the occupation of the stories. */
function old(change: Cells = {}): Cells {
  made += 1;
  const body = `44040219900101${String(made).padStart(3, '0')}`;
  return {
    证书编号: `19440400${String(made).padStart(8, '0')}`,
    发证机构会员编号: host,
    证书种类: '职业技能等级证书',
    职业代码: OCCUPATION.code,
    等级: '四级',
    姓名: `陈旧${made}`,
    证件类别: '居民身份证',
    证件号码: `${body}${residentIdCheckCharacter(body)}`,
    出生日期: '1990-01-01',
    发证日期: '2019-11-30',
    ...change,
  };
}
const samePerson = ({ 姓名, 证件号码 }: Cells): Cells => ({ 姓名, 证件号码 });
/** A number as the scheme of the stories draws them: of its seeds, with the year's and the level's digits. */
const drawn = (year: string, level: number, sequence: number) =>
  `S440400010002${year}${level}${String(sequence).padStart(6, '0')}`;

const certificate = async (number: unknown) =>
  (
    await alliance.ask(
      `query ($number: String!) { certificate(number: $number) { holderName state kind issuedOn certifiedOn jurisdiction
        issuedBy { memberNumber } occupationLevel { level } endedFor { code } replaces { number } steps { action from to reason } } }`,
      'secretariat',
      { number },
    )
  ).data.certificate;

async function expectRecounted(): Promise<void> {
  const columns = 'institution_id, edition, code, level, jurisdiction';
  const recounted = await alliance.rows(
    `SELECT ${columns}, date_trunc('month', certified_on)::date::text AS month, kind, count(*)::integer AS issued,
       count(*) FILTER (WHERE state IN ('REVOKED', 'REPLACED'))::integer AS revoked
     FROM certificate GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7`,
  );
  expect(
    await alliance.rows(
      `SELECT ${columns}, month::text AS month, kind, issued, revoked FROM certificate_tally ORDER BY 1, 2, 3, 4, 5, 6, 7`,
    ),
  ).toEqual(recounted);
}

describe('an import of old certificates', () => {
  test('is tried first, then carried out; all houses know them, and the statistics count them', async () => {
    const ended = old({ 状态: '撤销', 原因类别: 'FRAUD', 原因: '查实弄虚作假' });
    const rows = [old(), ended, old({ 状态: '暂停', 原因: '待查' }), ...Array.from({ length: 60 }, () => old())];
    expect(await files.give(rows, { dryRun: true })).toMatchObject({ outcome: 'CHECKED', rows: 63 });
    expect(await certificate(rows[0]?.['证书编号'])).toBeNull();

    expect(await files.give(rows)).toMatchObject({ outcome: 'IMPORTED', rows: 63 });
    expect(await certificate(rows[0]?.['证书编号'])).toMatchObject({
      holderName: rows[0]?.['姓名'],
      state: 'ISSUED',
      kind: 'MAINLAND_SKILL_LEVEL',
      issuedOn: '2019-11-30',
      jurisdiction: 'CN_ZHUHAI',
      issuedBy: { memberNumber: host },
      occupationLevel: { level: 'L4' },
      steps: [{ action: 'import', from: 'PENDING', to: 'ISSUED' }],
    });
    expect(await certificate(ended['证书编号'])).toMatchObject({
      state: 'REVOKED',
      endedFor: { code: 'FRAUD' },
      steps: [{ to: 'REVOKED', reason: '查实弄虚作假' }],
    });
    await expectRecounted();
    const { data } = await alliance.ask(
      `query ($id: ID!) { certificateStatistics(filter: { institutionId: $id, from: "2019-11-01", until: "2019-11-30" },
         groupBy: []) { figures { issued revoked } } }`,
      'secretariat',
      { id: HOST },
    );
    expect(data.certificateStatistics).toEqual([{ figures: { issued: 63, revoked: 1 } }]);

    await alliance.federation.settle();
    const [revoked] = await alliance.rows<{ id: string }>('SELECT id FROM certificate WHERE number = $1', [
      ended['证书编号'],
    ]);
    for (const house of ['membership', 'experts']) {
      const database = alliance.federation.subgraphs.get(house)?.database;
      const kept = await database?.query('SELECT state FROM known_certificate WHERE id = $1', [revoked?.id]);
      expect({ house, kept }).toEqual({ house, kept: [{ state: 'REVOKED' }] });
    }
  });

  test('takes numbers of the scheme out of its sequence, so that none of them is drawn again', async () => {
    const year = alliance.day().slice(2, 4);
    const issuedOn = alliance.day();
    const row = old({ 证书编号: drawn(year, 5, 777_000), 等级: '五级', 发证日期: issuedOn });
    const lower = old({ 证书编号: drawn(year, 5, 776_000), 等级: '五级', 发证日期: issuedOn });
    expect(await files.give([row, lower])).toMatchObject({ outcome: 'IMPORTED' });
    const { id } = (
      await alliance.ask('query ($n: String!) { certificate(number: $n) { id } }', undefined, { n: row['证书编号'] })
    ).data.certificate;
    const replacement = await alliance.done(
      'replaceCertificate',
      { id, category: 'LOST', reason: 'Lost on the ferry.' },
      'secretariat',
      'number',
    );
    expect(replacement.number).toBe(drawn(year, 5, 777_001));
    await expectRecounted();
  });

  test('knows people again by their documents, and what replaces what', async () => {
    const lost = old({ 状态: '已换发', 原因类别: 'LOST', 原因: '遗失' });
    const next = old({ ...samePerson(lost), 换发自: lost['证书编号'], 发证日期: '2020-02-01' });
    const higher = old({ ...samePerson(lost), 等级: '三级' });
    expect(await files.give([lost, next, higher])).toMatchObject({ outcome: 'IMPORTED' });
    expect(await certificate(next['证书编号'])).toMatchObject({
      replaces: { number: lost['证书编号'] },
      issuedOn: '2020-02-01',
      certifiedOn: '2019-11-30',
    });
    await expectRecounted();
    const [people] = await alliance.rows<{ count: number }>(
      'SELECT count(*)::integer AS count FROM candidate WHERE identity_index = $1',
      [testVault().index('candidate.identity', String(lost['证件号码']))],
    );
    expect(people?.count).toBe(1);
  });

  test('takes numbers in small letters as what they are, and finds them in either', async () => {
    const lost = old({ 证书编号: 'gd-old-2019-0007', 状态: '已换发', 原因类别: 'LOST', 原因: '遗失' });
    const next = old({ ...samePerson(lost), 证书编号: 'gd-old-2020-0008', 换发自: 'Gd-Old-2019-0007' });
    expect(await files.give([{ ...lost, 发证机构会员编号: host.toLowerCase() }, next])).toMatchObject({
      outcome: 'IMPORTED',
    });
    expect(await certificate('gd-old-2020-0008')).toMatchObject({ replaces: { number: 'GD-OLD-2019-0007' } });
    for (const number of ['gd-old-20', 'GD-OLD-20', ' Gd-Old-20 ']) {
      const query = 'query ($n: String) { certificates(filter: { number: $n }) { edges { node { number } } } }';
      const { data } = await alliance.ask(query, 'secretariat', { n: number });
      expect(data.certificates.edges.map(({ node }: { node: { number: string } }) => node.number).sort()).toEqual([
        'GD-OLD-2019-0007',
        'GD-OLD-2020-0008',
      ]);
    }
    expect(await files.refused([old({ 证书编号: 'GD-old-2019-0007' })])).toEqual([
      [2, '证书编号', 'ALREADY_REGISTERED'],
    ]);
    const twice = [old({ 证书编号: 'gd-old-2021-0009' }), old({ 证书编号: 'GD-OLD-2021-0009' })];
    expect(await files.refused(twice)).toEqual([[3, null, 'ROW_REPEATED']]);
  });

  test('is refused as a whole when one row is wrong, and says each row, column and reason', async () => {
    const there = old();
    expect(await files.give([there])).toMatchObject({ outcome: 'IMPORTED' });
    const good = old();
    const refused = await files.refused([
      good,
      good,
      old({ 证书编号: there['证书编号'] }),
      old(samePerson(there)),
      old({ 证件号码: there['证件号码'] }),
      old({ ...samePerson(good), 证书编号: 'ANOTHER-1' }),
      old({ 发证机构会员编号: 'A-0000' }),
      old({ 职业代码: '9-99-99-99' }),
      old({ 证书种类: '澳门技能证书' }),
      old({ 等级: '首席技师' }),
      old({ 地区: 'MO' }),
      old({ 证件号码: '440402199001010000' }),
      old({ 出生日期: '1991-01-01' }),
      old({ 证件类别: '护照' }),
      old({ 发证日期: '2099-01-01' }),
      old({ 发证日期: '30/11/2019' }),
      old({ 状态: '撤销', 原因类别: 'FRAUD' }),
      old({ 状态: '撤销', 原因: '弄虚作假' }),
      old({ 状态: '已换发', 原因类别: 'FRAUD', 原因: '遗失' }),
      old({ 状态: '暂停' }),
      old({ 换发自: 'NOWHERE-1' }),
      old({ 换发自: there['证书编号'] }),
      old({ 证书编号: drawn('19', 5, 1) }),
      old({ 证书编号: drawn('17', 4, 1) }),
      old({ 证书编号: 'MO-DEMO-AI-2019-4-000001' }),
      old({ 证书编号: '1.94404E+15' }),
      old({ 姓名: '' }),
    ]);
    expect(refused).toEqual([
      [3, null, 'ROW_REPEATED'],
      [4, '证书编号', 'ALREADY_REGISTERED'],
      [5, '证件号码', 'CERTIFICATE_EXISTS'],
      [6, '证件号码', 'IDENTITY_MISMATCH'],
      [7, '证件号码', 'CERTIFICATE_EXISTS'],
      [8, '发证机构会员编号', 'INSTITUTION_UNKNOWN'],
      [9, '发证机构会员编号', 'NO_SCHEME'],
      [10, '发证机构会员编号', 'NO_SCHEME'],
      [11, '等级', 'NO_SCHEME'],
      [12, '发证机构会员编号', 'NO_SCHEME'],
      [13, '证件号码', 'CHECK_DIGIT_WRONG'],
      [14, '证件号码', 'OUT_OF_RANGE'],
      [15, '证件类别', 'VALUE_WRONG'],
      [16, '发证日期', 'OUT_OF_RANGE'],
      [17, '发证日期', 'DAY_WRONG'],
      [18, '原因', 'REASON_MISSING'],
      [19, '原因类别', 'REASON_CATEGORY_UNKNOWN'],
      [20, '原因类别', 'REASON_CATEGORY_UNKNOWN'],
      [21, '原因', 'REASON_MISSING'],
      [22, '换发自', 'NOT_FOUND'],
      [23, '换发自', 'CERTIFICATE_RULE_WRONG'],
      [24, '证书编号', 'NUMBER_FORMAT_WRONG'],
      [25, '证书编号', 'NUMBER_FORMAT_WRONG'],
      [26, '证书编号', 'NUMBER_FORMAT_WRONG'],
      [27, '证书编号', 'DIGITS_LOST'],
      [28, '姓名', 'VALUE_WRONG'],
    ]);
    expect(await certificate(good['证书编号'])).toBeNull();
    await expectRecounted();
  });

  test('reads a workbook with its days, and refuses numbers that it has rounded', async () => {
    const macanese = old({
      证书编号: 'IFT/2018/0042',
      发证机构会员编号: macao,
      证书种类: '澳门技能证书',
      证件类别: '澳门居民身份证',
      证件号码: '5999998(7)',
      出生日期: new Date('1988-08-08'),
      发证日期: new Date('2018-06-01'),
    });
    const file = await workbook(files.table([macanese]));
    expect(outcomeOf(await files.send(file, { fileName: 'old.xlsx' }))).toMatchObject({ outcome: 'IMPORTED' });
    expect(await certificate('IFT/2018/0042')).toMatchObject({ issuedOn: '2018-06-01', jurisdiction: 'MO' });
    const rounded = await workbook(files.table([old({ 证书编号: 1944040000000099 })]));
    expect(outcomeOf(await files.send(rounded)).said).toMatchObject([{ column: '证书编号', code: 'DIGITS_LOST' }]);
  });

  test('is for the office alone; of two at once, one waits its turn or has it', async () => {
    expect(await files.send(files.csv([old()]), { as: 'host' })).toMatchObject({ status: 403 });
    const rows = Array.from({ length: 120 }, () => old());
    const both = await Promise.all([rows, rows.map((row) => ({ ...row, 原因: '复制' }))].map((all) => files.give(all)));
    expect(both.filter(({ outcome }) => outcome === 'IMPORTED')).toHaveLength(1);
    const [left] = both.filter(({ outcome }) => outcome !== 'IMPORTED');
    expect(left.code ?? left.said[0].code).toMatch(/^(IMPORT_RUNNING|ALREADY_REGISTERED)$/);
    await expectRecounted();
  });
});

test('a scheme does not take on numbers that old certificates have', async () => {
  expect(await files.give([old({ 证书编号: 'ZH-OLD-2019-4-000001' })])).toMatchObject({ outcome: 'IMPORTED' });
  const [scheme] = await alliance.rows<{ id: string }>(
    `SELECT id FROM scheme WHERE institution_id = $1 AND kind = 'MACAO_SKILL' LIMIT 1`,
    [MACAO],
  );
  const change = { id: scheme?.id, numberFormat: 'ZH-OLD-{yyyy}-{level}-{sequence:6}' };
  expect(await alliance.act('changeScheme', change)).toMatchObject({ code: 'NUMBER_FORMAT_WRONG' });
});
