import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importFile } from '../../kit/bulk.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

interface Described {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly {
    readonly headings: readonly string[];
    readonly required: boolean;
    readonly example: string;
  }[];
}
const listOf = async (house: string) => {
  const response = await fetch(`${federation.url}/import/${house}`);
  return { status: response.status, imports: (await response.json()) as Described[] };
};

test.each([
  ['membership', 'members', ['类别', '地区', '登记机关', '登记号', '入会日期']],
  ['experts', 'experts', ['单位会员编号']],
  ['curriculum', 'items', ['职业代码', '等级', '职业功能', '工作内容', '题型', '题干']],
  [
    'certification',
    'certificates',
    [
      '证书编号',
      '发证机构会员编号',
      '证书种类',
      '职业代码',
      '等级',
      '姓名',
      '证件类别',
      '证件号码',
      '出生日期',
      '发证日期',
    ],
  ],
])('%s tells that it takes %s, with the columns that must be filled in', async (house, name, required) => {
  const { status, imports } = await listOf(house);
  expect(status).toBe(200);
  const described = imports.find((one) => one.name === name);
  expect(described?.columns.filter((column) => column.required).map(({ headings }) => headings[0])).toEqual(required);

  // The headings listed are those of the empty table; a file of its example says nothing that cannot be read.
  const template = await (await fetch(`${federation.url}/import/${house}/${name}`)).text();
  const [headings, example] = template
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\n');
  expect(headings?.trim()).toBe(described?.columns.map((column) => column.headings[0]).join(','));
  const answer = await importFile(federation, `${house}/${name}`, `${headings}\n${example}`, {
    as: 'secretariat',
    dryRun: true,
  });
  expect(answer.status).toBe(200);
  const codes = answer.lines.filter(({ kind }) => kind === 'problem').map(({ code }) => code);
  expect(codes.filter((code: string) => ['VALUE_WRONG', 'DAY_WRONG', 'FORMULA', 'DIGITS_LOST'].includes(code))).toEqual(
    [],
  );
});

test('a house that does not exist has no list', async () => {
  expect(await listOf('nowhere')).toMatchObject({ status: 404, imports: { code: 'NOT_FOUND' } });
});
