import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { workbook } from '../../kit/bulk.ts';
import { type Cells, filesOf, outcomeOf } from '../../kit/bulkRows.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { acting } from '../curriculum/acting.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { act, ask, sql } = acting(() => federation);

const letters = [...'ABCDEFGH'];
const HEADINGS = [
  ...['题号', '职业代码', '等级', '职业功能', '工作内容', '题型', '题干', ...letters.map((letter) => `选项${letter}`)],
  ...['答案', '允许误差', '单位', '评分标准', '状态', '作者账号', '作者专家'],
];
const files = filesOf(() => federation, 'curriculum/items', HEADINGS);
const TRAINER = '4-04-05-05';
const WRITER = 'urn:alliance:local item-writer';
let made = 0;
/** Of the standard in force, at the level of the stories. */
const place = '数据标注';

/** A single choice of the office's bank, live, with cells changed by their headings. */
function item(change: Cells = {}): Cells {
  made += 1;
  return {
    题号: `OLD-${made}`,
    职业代码: TRAINER,
    等级: '五级',
    职业功能: place,
    工作内容: '原始数据清洗与标注',
    题型: '单选题',
    题干: `批量题干${made}（虚构）`,
    选项A: '甲',
    选项B: '乙',
    选项C: '丙',
    选项D: '丁',
    答案: 'B',
    状态: '在用',
    ...change,
  };
}
const noOptions = { 选项A: '', 选项B: '', 选项C: '', 选项D: '' };

const found = async (code: unknown) => {
  const [row] = await sql('SELECT current_version_id AS id FROM item WHERE code = $1', [code]);
  if (!row) return null;
  const fields = `id state type stem(lang: ZH_HANS) options { key text } answerKeys numericAnswer { value tolerance unit }
    scoringSheet { criterion points } steps { action from to } item { code author { id } liveVersion { id } }`;
  return (await ask(`{ itemVersion(id: "${row.id}") { ${fields} } }`, 'item-writer')).itemVersion;
};

describe('an import of items', () => {
  test('is tried first, then carried out, each type with its key as people write it', async () => {
    const kinds = [
      item(),
      item({ 题型: '多选题', 答案: 'A、C；D' }),
      item({ 题型: '判断题', ...noOptions, 答案: '错' }),
      item({ 题型: '计算题', ...noOptions, 答案: '37.5', 允许误差: '0.2', 单位: '℃' }),
      item({ 题型: '排序题', 答案: 'B→A→D→C' }),
      item({ 题型: '操作题', ...noOptions, 答案: '', 评分标准: '操作安全=40；动作规范=60' }),
    ];
    const rows = [...kinds, ...Array.from({ length: 100 }, () => item())];
    expect(await files.give(rows, { dryRun: true })).toMatchObject({ outcome: 'CHECKED', rows: 106 });
    expect(await found(kinds[0]?.['题号'])).toBeNull();

    expect(await files.give(rows)).toMatchObject({ outcome: 'IMPORTED', rows: 106 });
    const [single, several, trueFalse, numeric, ordering, task] = await Promise.all(
      kinds.map((row) => found(row['题号'])),
    );
    expect(single).toMatchObject({
      state: 'LIVE',
      type: 'SINGLE_CHOICE',
      stem: kinds[0]?.['题干'],
      options: [...'甲乙丙丁'].map((text, at) => ({ key: letters[at], text })),
      answerKeys: ['B'],
      steps: [{ action: 'import', from: 'DRAFT', to: 'LIVE' }],
    });
    expect(single.item.liveVersion.id).toBe(single.id);
    expect(several.answerKeys).toEqual(['A', 'C', 'D']);
    expect(trueFalse).toMatchObject({ answerKeys: ['F'], options: [{ key: 'T' }, { key: 'F' }] });
    expect(numeric.numericAnswer).toEqual({ value: 37.5, tolerance: 0.2, unit: '℃' });
    expect(ordering.answerKeys).toEqual(['B', 'A', 'D', 'C']);
    expect(task.scoringSheet).toEqual([
      { criterion: '操作安全', points: 40 },
      { criterion: '动作规范', points: 60 },
    ]);
  });

  test('gives items without a code the next ones of the bank, and drafts to those who wrote them', async () => {
    const stem = '没有题号的题（虚构）';
    expect(await files.give([item({ 题号: '', 题干: stem, 状态: '草稿', 作者账号: WRITER })])).toMatchObject({
      outcome: 'IMPORTED',
    });
    const [row] = await sql(
      `SELECT v.id, i.code FROM item_version v JOIN item i ON i.id = v.item_id WHERE v.stem->>'zhHans' = $1`,
      [stem],
    );
    expect(row.code).toMatch(/^W-\d{6}$/);
    const written = await act('writeItem', 'item-writer', {
      ...{
        edition: '2022',
        code: TRAINER,
        level: 'L5',
        type: 'TRUE_FALSE',
        function: place,
        workContent: '原始数据清洗与标注',
      },
      ...{ stem: '下一题（虚构）', answerKeys: ['T'] },
      options: ['T', 'F'].map((key) => ({ key, text: key })),
    });
    const [next] = await sql('SELECT code FROM item WHERE current_version_id = $1', [written.id]);
    expect(Number(next.code.slice(2))).toBe(Number(row.code.slice(2)) + 1);
    // The author goes on with the draft; nobody else does.
    expect(await act('submitItemVersion', 'item-reviewer', { id: row.id })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('submitItemVersion', 'item-writer', { id: row.id })).toMatchObject({ state: 'REVIEW' });
  });

  test('by an item writer brings drafts of their own only', async () => {
    const draft = item({ 状态: '' });
    const as = 'item-writer';
    expect(await files.give([draft], { as })).toMatchObject({ outcome: 'IMPORTED' });
    expect(await found(draft['题号'])).toMatchObject({ state: 'DRAFT', steps: [] });
    expect(
      await files.refused([item(), item({ 状态: '草稿', 作者账号: 'urn:alliance:local somebody' })], { as }),
    ).toEqual([
      [2, '状态', 'NOT_ALLOWED'],
      [3, '作者账号', 'NOT_ALLOWED'],
    ]);
    expect(await files.send(files.csv([item()]), { as: 'host' })).toMatchObject({ status: 403 });
  });

  test('is refused as a whole when one row is wrong, and says each row, column and reason', async () => {
    const there = item();
    expect(await files.give([there])).toMatchObject({ outcome: 'IMPORTED' });
    const good = item();
    const refused = await files.refused([
      good,
      good,
      { ...good, 题号: 'SAME-QUESTION' },
      item({ 题号: there['题号'] }),
      item({ 题号: 'W-999999' }),
      item({ 题号: '第一题' }),
      item({ 职业代码: '9-99-99-99' }),
      item({ 等级: '首席技师' }),
      item({ 职业功能: '别的功能' }),
      item({ 题型: '问答题' }),
      item({ 题干: '' }),
      item({ 答案: 'E' }),
      item({ 答案: 'AB' }),
      item({ 题型: '多选题', 答案: 'A' }),
      item({ 题型: '排序题', 答案: 'ABC' }),
      item({ 选项B: '' }),
      item({ ...noOptions, 选项A: '甲', 答案: 'A' }),
      item({ 题型: '判断题', ...noOptions, 答案: 'B' }),
      item({ 题型: '判断题', 答案: '对' }),
      item({ 题型: '计算题', ...noOptions, 答案: '许多' }),
      item({ 题型: '计算题', 答案: '3' }),
      item({ 允许误差: '1' }),
      item({ 题型: '操作题', ...noOptions, 答案: '', 评分标准: '安全=40；规范=50' }),
      item({ 题型: '操作题', ...noOptions, 答案: '', 评分标准: '安全' }),
      item({ 评分标准: '安全=100' }),
      item({ 状态: '草稿' }),
      item({ 状态: '废止' }),
      item({ 作者账号: 'someone' }),
      item({ 作者专家: '王五' }),
      item({ 选项A: '=HYPERLINK(1)' }),
    ]);
    expect(refused).toEqual([
      [3, null, 'ROW_REPEATED'],
      [4, null, 'ROW_REPEATED'],
      [5, '题号', 'ALREADY_REGISTERED'],
      [6, '题号', 'MALFORMED_CODE'],
      [7, '题号', 'VALUE_WRONG'],
      [8, '职业代码', 'OCCUPATION_UNKNOWN'],
      [9, '职业代码', 'OCCUPATION_UNKNOWN'],
      [10, '职业功能', 'FUNCTION_UNKNOWN'],
      [11, '题型', 'VALUE_WRONG'],
      [12, '题干', 'VALUE_WRONG'],
      [13, '答案', 'KEY_WRONG'],
      [14, '答案', 'KEY_WRONG'],
      [15, '答案', 'KEY_WRONG'],
      [16, '答案', 'KEY_WRONG'],
      [17, '选项B', 'KEY_WRONG'],
      [18, '选项A', 'OUT_OF_RANGE'],
      [19, '答案', 'KEY_WRONG'],
      [20, '选项A', 'KEY_WRONG'],
      [21, '答案', 'KEY_WRONG'],
      [22, '选项A', 'KEY_WRONG'],
      [23, '允许误差', 'KEY_WRONG'],
      [24, '评分标准', 'KEY_WRONG'],
      [25, '评分标准', 'KEY_WRONG'],
      [26, '评分标准', 'KEY_WRONG'],
      [27, '作者账号', 'KIND_INCOMPLETE'],
      [28, '状态', 'VALUE_WRONG'],
      [29, '作者账号', 'VALUE_WRONG'],
      [30, '作者专家', 'VALUE_WRONG'],
      [31, '选项A', 'FORMULA'],
    ]);
    expect(await found(good['题号'])).toBeNull();
  });

  test('reads a workbook whose cells are numbers', async () => {
    const row = item({ 选项A: 1, 选项B: 2, 选项C: 3.5, 选项D: '' });
    const file = await workbook(files.table([row]));
    expect(outcomeOf(await files.send(file, { fileName: 'items.xlsx' }))).toMatchObject({ outcome: 'IMPORTED' });
    expect((await found(row['题号'])).options.map(({ text }: { text: string }) => text)).toEqual(['1', '2', '3.5']);
  });

  test('of two at once, one waits its turn or has it', async () => {
    const rows = Array.from({ length: 120 }, () => item());
    const both = await Promise.all(
      [rows, rows.map((row) => ({ ...row, 工作内容: '别的内容' }))].map((all) => files.give(all)),
    );
    expect(both.filter(({ outcome }) => outcome === 'IMPORTED')).toHaveLength(1);
    const [left] = both.filter(({ outcome }) => outcome !== 'IMPORTED');
    expect(left.code ?? left.said[0].code).toMatch(/^(IMPORT_RUNNING|ALREADY_REGISTERED)$/);
  });
});
