import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { workbook } from '../../kit/bulk.ts';
import { type Cells, filesOf, outcomeOf } from '../../kit/bulkRows.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { HOST, OTHER_MEMBER, Pool } from '../experts/pool.ts';

let federation: Federation;
let pool: Pool;
/** The numbers of two active members of the demonstration. */
let employer: string;
let other: string;
beforeAll(async () => {
  federation = await startFederation();
  pool = new Pool(federation);
  [employer, other] = await Promise.all([numberOf(HOST), numberOf(OTHER_MEMBER)]);
});
afterAll(() => federation.stop());

const numberOf = async (id: string): Promise<string> =>
  (await pool.sql('SELECT member_number AS number FROM known_institution WHERE id = $1', [id]))[0].number;

const HEADINGS = [
  ...[
    '人员序号',
    '姓名',
    '葡文姓名',
    '单位会员编号',
    '技能等级',
    '职称',
    '从业年限',
    '证书类别',
    '证书编号',
    '证明已核验',
  ],
  ...['角色', '职业分类版本', '职业代码', '聘期开始', '聘期结束'],
];
const files = filesOf(() => federation, 'experts/experts', HEADINGS);
const CARE = '4-10-01-05';
let made = 0;

/** An expert with a level that the office has seen, without an appointment. */
function expert(change: Cells = {}): Cells {
  made += 1;
  return {
    姓名: `批量专家${made}（虚构）`,
    单位会员编号: employer,
    技能等级: '高级技师',
    证明已核验: '是',
    ...change,
  };
}
const examiner = { 角色: '考评员', 职业代码: CARE, 聘期开始: '2025-03-06' };

const QUERY = `query ($search: String) { experts(filter: { search: $search }) { edges { node {
  id name(lang: ZH_HANS) institution { memberNumber } jurisdiction verifiedSkillLevel verifiedTitle
  qualifications { edges { node { kind state certificateNumber } } }
  appointments { edges { node { role state validFrom validUntil renewal inForce evidence { kind } steps { action from to } } } }
} } } }`;
// biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is what it asserts
type Answered = any;
const nodes = (list: Answered): Answered[] => list.edges.map(({ node }: { node: unknown }) => node);
const found = async (name: unknown) => nodes((await pool.ask(QUERY, 'secretariat', { search: name })).experts);
const appointmentsOf = (one: Answered) => nodes(one.appointments);

describe('an import of experts', () => {
  test('is tried first, then carried out, and the other houses know who holds which role', async () => {
    const rows = [
      expert({ ...examiner, 葡文姓名: 'Perito Exemplo (fictício)' }),
      expert({ 技能等级: '', 职称: '高级', 证明已核验: '否', 单位会员编号: other }),
      ...Array.from({ length: 60 }, () => expert(examiner)),
    ];
    expect(await files.give(rows, { dryRun: true })).toMatchObject({ outcome: 'CHECKED', rows: 62 });
    expect(await found(rows[0]?.['姓名'])).toEqual([]);

    expect(await files.give(rows)).toMatchObject({ outcome: 'IMPORTED', rows: 62 });
    const [first] = await found(rows[0]?.['姓名']);
    expect(first).toMatchObject({
      institution: { memberNumber: employer },
      jurisdiction: 'CN_ZHUHAI',
      verifiedSkillLevel: 'L1',
      verifiedTitle: 'NONE',
    });
    expect(appointmentsOf(first)).toEqual([
      {
        role: 'EXAMINER',
        state: 'ACTIVE',
        validFrom: '2025-03-06',
        // Three years, as the role's card is decided to be valid.
        validUntil: '2028-03-05',
        renewal: false,
        inForce: true,
        evidence: { kind: 'SKILL_LEVEL' },
        steps: [{ action: 'import', from: 'NOMINATED', to: 'ACTIVE' }],
      },
    ]);
    const [second] = await found(rows[1]?.['姓名']);
    expect(second).toMatchObject({ institution: { memberNumber: other }, verifiedTitle: 'NONE' });
    expect(nodes(second.qualifications)).toEqual([{ kind: 'TITLE', state: 'DECLARED', certificateNumber: null }]);

    await federation.settle();
    const ids = (await pool.sql('SELECT id FROM appointment WHERE expert_id = $1', [first.id])).map(({ id }) => id);
    for (const house of ['membership', 'certification']) {
      const kept = await federation.subgraphs
        .get(house)
        ?.database.query('SELECT state FROM known_appointment WHERE id = ANY($1)', [ids]);
      expect({ house, kept }).toEqual({ house, kept: [{ state: 'ACTIVE' }] });
    }
  });

  test('takes several appointments of one expert, of whom the rows say the same number of a person', async () => {
    const one = expert({ 人员序号: '17' });
    const before = { ...one, ...examiner, 聘期开始: '2023-03-06', 聘期结束: '2026-03-05' };
    // A year as examiner is what a senior examiner needs beside the level.
    const senior = { ...one, 角色: '高级考评员', 职业代码: CARE, 聘期开始: '2024-03-06', 聘期结束: '' };
    const renewed = { ...one, ...examiner, 聘期开始: '2026-03-06', 聘期结束: '' };
    // So far from the first row that it comes in another batch.
    const between = Array.from({ length: 70 }, () => expert());
    expect(await files.give([before, senior, ...between, renewed])).toMatchObject({ outcome: 'IMPORTED', rows: 73 });
    const all = await found(one['姓名']);
    expect(all).toHaveLength(1);
    expect(all[0].qualifications.edges).toHaveLength(1);
    const appointments = appointmentsOf(all[0]).map(({ role, state, validFrom, validUntil, renewal }: Cells) =>
      [role, state, validFrom, validUntil, renewal].join(' '),
    );
    expect(appointments.sort()).toEqual([
      'EXAMINER ACTIVE 2026-03-06 2029-03-05 true',
      'EXAMINER EXPIRED 2023-03-06 2026-03-05 false',
      'SENIOR_EXAMINER ACTIVE 2024-03-06 2027-03-05 false',
    ]);
  });

  test('takes evidence that certification bears out as verified, and leaves to the office what nobody has seen', async () => {
    const [certificate, another] = await pool.sql(
      `SELECT number, level FROM known_certificate k WHERE state = 'ISSUED' AND level = 'L3'
         AND NOT EXISTS (SELECT 1 FROM qualification q WHERE q.certificate_number = k.number) LIMIT 2`,
    );
    const borneOut = expert({ 技能等级: '三级', 证书编号: certificate.number, 证明已核验: '' });
    const unseen = expert({ 证书编号: 'OLD-1', 证明已核验: '' });
    expect(await files.give([borneOut, unseen])).toMatchObject({ outcome: 'IMPORTED' });
    const states = async (row: Cells) => nodes((await found(row['姓名']))[0].qualifications).map(({ state }) => state);
    expect(await states(borneOut)).toEqual(['VERIFIED']);
    expect(await states(unseen)).toEqual(['DECLARED']);
    expect(await files.refused([expert({ 证书编号: 'OLD-1' })])).toEqual([[2, '证书编号', 'EVIDENCE_USED']]);
    const small = expert({ 证书编号: 'old-1', 单位会员编号: employer.toLowerCase() });
    expect(await files.refused([small])).toEqual([[2, '证书编号', 'EVIDENCE_USED']]);
    expect(await files.refused([expert({ 技能等级: '一级', 证书编号: another.number })])).toEqual([
      [2, '证书编号', 'EVIDENCE_CONTRADICTED'],
    ]);
  });

  test('is refused as a whole when one row is wrong, and says each row, column and reason', async () => {
    const there = expert();
    expect(await files.give([there])).toMatchObject({ outcome: 'IMPORTED' });
    await pool.sql(`UPDATE known_institution SET state = 'SUSPENDED' WHERE id = $1`, [OTHER_MEMBER]);
    const good = expert();
    const twice = expert({ 人员序号: '1', ...examiner });
    const refused = await files.refused([
      good,
      good,
      there,
      expert({ 姓名: '' }),
      expert({ 单位会员编号: 'A-0000' }),
      expert({ 单位会员编号: other }),
      expert({ 技能等级: '大师' }),
      expert({ 职称: '教授' }),
      expert({ 从业年限: '许多' }),
      expert({ 从业年限: '99' }),
      expert({ 证书类别: '职称', 证书编号: 'X-1' }),
      expert({ 证书类别: '技能等级' }),
      expert({ ...examiner, 职业代码: '' }),
      expert({ ...examiner, 职业代码: '9-99-99-99' }),
      expert({ ...examiner, 职业分类版本: '1999' }),
      expert({ ...examiner, 聘期开始: '06/03/2025' }),
      expert({ ...examiner, 聘期结束: '2025-03-05' }),
      expert({ ...examiner, 聘期结束: '2028-03-07' }),
      expert({ ...examiner, 聘期开始: '2027-01-01' }),
      expert({ ...examiner, 技能等级: '四级' }),
      expert({ ...examiner, 证明已核验: '否' }),
      expert({ 角色: '高级考评员', 职业代码: CARE, 聘期开始: '2025-03-06' }),
      twice,
      { ...twice, 聘期开始: '2026-01-01' },
      { ...twice, 姓名: '另一人（虚构）' },
      expert({ 姓名: '=cmd' }),
      expert({ 证明已核验: '也许' }),
    ]);
    await pool.sql(`UPDATE known_institution SET state = 'ACTIVE' WHERE id = $1`, [OTHER_MEMBER]);
    expect(refused).toEqual([
      [3, null, 'ROW_REPEATED'],
      [4, '姓名', 'ALREADY_REGISTERED'],
      [5, null, 'OUT_OF_RANGE'],
      [6, '单位会员编号', 'INSTITUTION_UNKNOWN'],
      [7, '单位会员编号', 'INSTITUTION_NOT_ACTIVE'],
      [8, '技能等级', 'VALUE_WRONG'],
      [9, '职称', 'VALUE_WRONG'],
      [10, '从业年限', 'VALUE_WRONG'],
      [11, '从业年限', 'OUT_OF_RANGE'],
      [12, '证书类别', 'KIND_INCOMPLETE'],
      [13, '证书编号', 'KIND_INCOMPLETE'],
      [14, '职业代码', 'KIND_INCOMPLETE'],
      [15, '职业代码', 'OCCUPATION_UNKNOWN'],
      [16, '职业代码', 'OCCUPATION_UNKNOWN'],
      [17, '聘期开始', 'DAY_WRONG'],
      [18, '聘期结束', 'PERIOD_INVERTED'],
      [19, '聘期结束', 'OUT_OF_RANGE'],
      [20, '聘期开始', 'OUT_OF_RANGE'],
      [21, '角色', 'QUALIFICATION_INSUFFICIENT'],
      [22, '角色', 'QUALIFICATION_INSUFFICIENT'],
      [23, '角色', 'QUALIFICATION_INSUFFICIENT'],
      [25, '聘期开始', 'PERIODS_OVERLAP'],
      [26, '姓名', 'ROW_CONTRADICTS'],
      [27, '姓名', 'FORMULA'],
      [28, '证明已核验', 'VALUE_WRONG'],
    ]);
    expect(await found(good['姓名'])).toEqual([]);
  });

  test('reads a workbook with its days and numbers', async () => {
    const row = expert({ ...examiner, 聘期开始: new Date('2025-03-06'), 从业年限: 12, 证明已核验: true });
    const file = await workbook(files.table([row]));
    expect(outcomeOf(await files.send(file, { fileName: 'experts.xlsx' }))).toMatchObject({ outcome: 'IMPORTED' });
    const [one] = await found(row['姓名']);
    expect(appointmentsOf(one)).toMatchObject([{ validFrom: '2025-03-06' }]);
    expect(
      nodes(one.qualifications)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['PRACTICE', 'SKILL_LEVEL']);
  });

  test('is for the office alone; of two at once, one waits its turn or has it', async () => {
    expect(await files.send(files.csv([expert()]), { as: 'host' })).toMatchObject({ status: 403 });
    const rows = Array.from({ length: 120 }, () => expert());
    const both = await Promise.all([rows, rows.map((row) => ({ ...row, 职称: '中级' }))].map((all) => files.give(all)));
    const taken = both.filter(({ outcome }) => outcome === 'IMPORTED');
    expect(taken).toHaveLength(1);
    // The other one came while the first was under way, or behind it, when the people were there.
    const [left] = both.filter(({ outcome }) => outcome !== 'IMPORTED');
    expect(left.code ?? left.said[0].code).toMatch(/^(IMPORT_RUNNING|ALREADY_REGISTERED)$/);
    for (const row of rows.slice(0, 3)) expect(await found(row['姓名'])).toHaveLength(1);
  });
});
