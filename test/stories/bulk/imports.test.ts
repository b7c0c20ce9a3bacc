import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { creditCode } from '../../kit/application.ts';
import { type ImportOptions, importFile, longWorkbook, problemsOf, workbook } from '../../kit/bulk.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { enteringMember, meanwhile } from '../../kit/meanwhile.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const HEADINGS = ['名称', '英文名称', '类别', '地区', '登记机关', '登记号', '会员编号', '入会日期', '网站'];
let made = 0;

/** A row of an invented employer in Zhuhai, with cells changed by their headings. */
function member(change: Readonly<Record<string, unknown>> = {}): unknown[] {
  made += 1;
  const row: Record<string, unknown> = {
    名称: `批量示范公司${made}（虚构）`,
    英文名称: `Bulk Company ${made} (invented)`,
    类别: '用人单位',
    地区: 'CN_ZHUHAI',
    登记机关: '统一社会信用代码',
    登记号: creditCode(),
    会员编号: '',
    入会日期: '2023-03-06',
    网站: '',
    ...change,
  };
  return HEADINGS.map((heading) => row[heading]);
}
const csv = (rows: readonly unknown[][], delimiter = ',') =>
  [HEADINGS, ...rows].map((row) => row.join(delimiter)).join('\r\n');
const send = (file: string | Uint8Array | ReadableStream, options: ImportOptions = {}) =>
  importFile(federation, 'membership/members', file, { as: 'secretariat', ...options });
const outcome = (answer: Awaited<ReturnType<typeof send>>) => answer.lines.at(-1);
const search = async (text: unknown) => {
  const query =
    'query ($search: String) { institutions(filter: { search: $search }) { edges { node { id memberNumber joinedOn names { zhHans en } } } } }';
  const { data } = await federation.ask(query, { variables: { search: text } });
  return data.institutions.edges.map((edge: { node: unknown }) => edge.node);
};

/** The bytes of Chinese words in GB18030, as another implementation of it writes them. */
const words: Readonly<Record<string, string>> = {
  英文名称: 'd3a2cec4c3fbb3c6',
  名称: 'c3fbb3c6',
  类别: 'c0e0b1f0',
  地区: 'b5d8c7f8',
  登记机关: 'b5c7bcc7bbfab9d8',
  登记号: 'b5c7bcc7bac5',
  会员编号: 'bbe1d4b1b1e0bac5',
  入会日期: 'c8ebbbe1c8d5c6da',
  网站: 'cdf8d5be',
  用人单位: 'd3c3c8cbb5a5cebb',
  统一社会信用代码: 'cdb3d2bbc9e7bbe1d0c5d3c3b4fac2eb',
  '公司（虚构）': 'b9abcbbea3a8d0e9b9b9a3a9',
};

/** A text in GB18030 that holds no other Chinese words than those above. */
function gb18030(text: string): Uint8Array {
  const parts = text.split(new RegExp(`(${Object.keys(words).join('|')})`));
  return Buffer.concat(parts.map((part) => Buffer.from(words[part] ?? part, words[part] ? 'hex' : 'latin1')));
}

describe('an import of members', () => {
  test('is tried first, then carried out, and every other subgraph learns of the members', async () => {
    const rows = Array.from({ length: 250 }, () => member());
    const file = csv(rows);

    const tried = await send(file, { dryRun: true });
    expect(tried.status).toBe(200);
    expect(outcome(tried)).toMatchObject({ kind: 'outcome', outcome: 'CHECKED', rows: 250, problems: 0 });
    expect(await search(rows[0]?.[0])).toEqual([]);

    const done = await send(file);
    expect(done.lines.filter(({ kind }) => kind === 'progress').map((line) => line.rows)).toEqual(
      Array.from({ length: 25 }, (_, at) => (at + 1) * 10),
    );
    expect(outcome(done)).toMatchObject({ outcome: 'IMPORTED', rows: 250 });
    const [found] = await search(rows[249]?.[0]);
    expect(found).toMatchObject({ joinedOn: '2023-03-06', names: { zhHans: rows[249]?.[0], en: rows[249]?.[1] } });

    await federation.settle();
    for (const name of ['experts', 'curriculum', 'certification']) {
      const kept = await federation.subgraphs
        .get(name)
        ?.database.query('SELECT state FROM known_institution WHERE id = $1', [found.id]);
      expect({ name, kept }).toEqual({ name, kept: [{ state: 'ACTIVE' }] });
    }
  });

  test('gives each member without a number the next one that is free, beyond four digits too', async () => {
    await federation.subgraphs.get('membership')?.database.query(`SELECT setval('member_number', 9998)`);
    const rows = [member({ 会员编号: 'A-10000' }), member(), member()];
    expect(outcome(await send(csv(rows)))).toMatchObject({ outcome: 'IMPORTED' });
    const numbers = await Promise.all(rows.map(async (row) => (await search(row[0]))[0].memberNumber));
    expect(numbers).toEqual(['A-10000', 'A-9999', 'A-10001']);
  });

  test('takes a member number in small letters as what it is, by which the member is found in either', async () => {
    const row = member({ 会员编号: 'a-700100' });
    expect(outcome(await send(csv([row])))).toMatchObject({ outcome: 'IMPORTED' });
    const [{ id }] = await search(row[0]);
    for (const number of ['a-700100', 'A-700100', ' A-700100 ']) {
      const query = 'query ($n: String!) { institutionByMemberNumber(memberNumber: $n) { id memberNumber } }';
      const { data } = await federation.ask(query, { variables: { n: number } });
      expect(data.institutionByMemberNumber).toEqual({ id, memberNumber: 'A-700100' });
    }
  });

  test('is refused as a whole when one row is wrong, and says each row, column and reason', async () => {
    const good = member();
    const taken = creditCode();
    expect(outcome(await send(csv([member({ 登记号: taken, 会员编号: 'A-700001' })])))).toMatchObject({
      outcome: 'IMPORTED',
    });
    const answer = await send(
      csv([
        good,
        member({ 名称: '', 英文名称: '' }),
        member({ 类别: '银行' }),
        member({ 地区: 'XX' }),
        member({ 登记号: '91350100M000100Y44' }),
        member({ 登记号: taken }),
        member({ 入会日期: '03/06/2023' }),
        member({ 入会日期: '2023-02-30' }),
        member({ 网站: 'javascript:alert(1)' }),
        member({ 名称: '=cmd|calc' }),
        member({ 登记号: '9.14404E+17' }),
        member({ 会员编号: 'A-700001' }),
        good,
      ]),
    );
    expect(answer.status).toBe(200);
    expect([...problemsOf(answer)].sort((a, b) => a[0] - b[0])).toEqual([
      [3, null, 'OUT_OF_RANGE'],
      [4, '类别', 'VALUE_WRONG'],
      [5, '地区', 'JURISDICTION_UNKNOWN'],
      [6, '登记号', 'CHECK_DIGIT_WRONG'],
      [7, '登记号', 'ALREADY_REGISTERED'],
      [8, '入会日期', 'DAY_WRONG'],
      [9, '入会日期', 'DAY_WRONG'],
      [10, '网站', 'MALFORMED_CODE'],
      [11, '名称', 'FORMULA'],
      [12, '登记号', 'DIGITS_LOST'],
      [13, '会员编号', 'ALREADY_REGISTERED'],
      [14, null, 'ROW_REPEATED'],
    ]);
    expect(outcome(answer)).toMatchObject({ outcome: 'REFUSED', rows: 13, problems: 12, leftOut: 0 });
    expect(await search(good[0])).toEqual([]);
  });

  test('reads days and texts as people write them, and every encoding that spreadsheets save', async () => {
    const days = ['2023/3/6', '2023.03.06', '2023年3月6日'];
    const rows = days.map((入会日期) => member({ 入会日期 }));
    expect(outcome(await send(csv(rows)))).toMatchObject({ outcome: 'IMPORTED' });
    for (const row of rows) expect(await search(row[0])).toMatchObject([{ joinedOn: '2023-03-06' }]);

    const gb = member({ 名称: '公司（虚构）' });
    expect(outcome(await send(gb18030(csv([gb]))))).toMatchObject({ outcome: 'IMPORTED' });
    expect(await search(gb[1])).toMatchObject([{ names: { zhHans: '公司（虚构）' } }]);

    const bom = member();
    expect(outcome(await send(`\uFEFF${csv([bom])}`))).toMatchObject({ outcome: 'IMPORTED' });
    const utf16 = member();
    expect(outcome(await send(Buffer.from(`\uFEFF${csv([utf16], '\t')}`, 'utf16le')))).toMatchObject({
      outcome: 'IMPORTED',
    });
    const semicolons = member();
    expect(outcome(await send(csv([semicolons], ';')))).toMatchObject({ outcome: 'IMPORTED' });
    for (const row of [bom, utf16, semicolons]) expect(await search(row[0])).toHaveLength(1);
  });
});

describe('what somebody else enters at the same moment', () => {
  test('refuses the file with a code, and the next try names the row', async () => {
    const database = federation.subgraphs.get('membership')?.database;
    if (!database) throw new Error('Membership does not run');
    const taken = creditCode();
    const file = csv([member(), member({ 登记号: taken })]);
    const refused = await meanwhile(database, enteringMember('A-800001', taken), () => send(file));
    expect(refused).toMatchObject({ status: 409, lines: [{ code: 'ENTERED_MEANWHILE' }] });
    expect(problemsOf(await send(file))).toEqual([[3, '登记号', 'ALREADY_REGISTERED']]);
  });
});

describe('a workbook', () => {
  test('is read with its days, and without the empty rows around', async () => {
    const rows = [member({ 入会日期: new Date('2023-03-06') }), member()];
    const file = await workbook([HEADINGS, [], rows[0] ?? [], [], [], rows[1] ?? [], []]);
    expect(outcome(await send(file, { fileName: 'members.xlsx' }))).toMatchObject({ outcome: 'IMPORTED', rows: 2 });
    expect(await search(rows[0]?.[0])).toMatchObject([{ joinedOn: '2023-03-06' }]);
  });

  test('with formulas, errors and numbers that lost digits is refused cell by cell', async () => {
    const file = await workbook([
      HEADINGS,
      member({ 名称: { formula: 'HYPERLINK("http://x","x")', result: 'x' } }),
      member({ 英文名称: { error: '#REF!' } }),
      member({ 登记号: 1e18 }),
    ]);
    expect(problemsOf(await send(file))).toEqual([
      [2, '名称', 'FORMULA'],
      [3, '英文名称', 'CELL_ERROR'],
      [4, '登记号', 'DIGITS_LOST'],
    ]);
  });

  test('with merged cells, or with several sheets, is refused, and says which', async () => {
    const merged = await workbook([HEADINGS, member(), member()], (sheet) => sheet.mergeCells('C2:C3'));
    expect(await send(merged)).toMatchObject({
      status: 400,
      lines: [{ code: 'MERGED_CELLS', message: expect.stringContaining('C2:C3') }],
    });
    const two = await workbook([HEADINGS, member()], (_, book) => void book.addWorksheet('more'));
    expect(await send(two)).toMatchObject({ status: 400, lines: [{ code: 'SHEETS_SEVERAL' }] });
  });

  test('of a million empty rows is read to its end', async () => {
    const last = member();
    const file = await longWorkbook([HEADINGS, member()], 1_000_000, [last]);
    expect(outcome(await send(file))).toMatchObject({ outcome: 'IMPORTED', rows: 2 });
    expect(await search(last[0])).toHaveLength(1);
  }, 180_000);

  test('that is none, or an old one, is refused', async () => {
    const broken = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(1_000, 7)]);
    expect(await send(broken)).toMatchObject({ status: 400, lines: [{ code: 'XLSX_MALFORMED' }] });
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_000)]);
    expect(await send(old)).toMatchObject({ status: 415, lines: [{ code: 'FORMAT_UNKNOWN' }] });
  });
});

describe('what cannot be imported', () => {
  test('is answered with a code: nothing, no rows, other headings, no text', async () => {
    expect(await send('')).toMatchObject({ status: 400, lines: [{ code: 'FILE_EMPTY' }] });
    expect(await send(csv([]))).toMatchObject({ status: 400, lines: [{ code: 'FILE_EMPTY' }] });
    expect(await send('a,b\r\n1,2')).toMatchObject({ status: 400, lines: [{ code: 'HEADINGS_WRONG' }] });
    expect(await send(Buffer.from([0x41, 0xff, 0xff, 0x2c]))).toMatchObject({
      status: 400,
      lines: [{ code: 'ENCODING_UNKNOWN' }],
    });
    expect(await send(`${HEADINGS.join(',')}\r\n"open`)).toMatchObject({
      status: 400,
      lines: [{ code: 'CSV_MALFORMED' }],
    });
  });

  test('the same file a second time', async () => {
    const file = csv([member()]);
    expect(outcome(await send(file))).toMatchObject({ outcome: 'IMPORTED' });
    const again = await send(file, { fileName: 'renamed.csv' });
    expect(again).toMatchObject({ status: 409, lines: [{ code: 'FILE_IMPORTED_BEFORE' }] });
  });

  test('a file of a hundred megabytes, whether its length is said or not', async () => {
    const MEGABYTE = Buffer.alloc(1024 * 1024, 0x41);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 100) controller.close();
        else controller.enqueue(MEGABYTE);
      },
    });
    const unsaid = await send(endless).catch((error: Error) => error);
    // Whoever goes on sending may find the connection closed before reading why.
    if (!(unsaid instanceof Error)) expect(unsaid).toMatchObject({ status: 413, lines: [{ code: 'FILE_TOO_LARGE' }] });
    const said = await send(Buffer.concat(Array.from({ length: 100 }, () => MEGABYTE))).catch((error: Error) => error);
    if (!(said instanceof Error)) expect(said).toMatchObject({ status: 413, lines: [{ code: 'FILE_TOO_LARGE' }] });
    expect(outcome(await send(csv([member()])))).toMatchObject({ outcome: 'IMPORTED' });
  });

  test('by anybody but the office', async () => {
    const file = csv([member()]);
    expect(await importFile(federation, 'membership/members', file)).toMatchObject({
      status: 401,
      lines: [{ code: 'SIGN_IN_FIRST' }],
    });
    expect(await send(file, { as: 'applicant' })).toMatchObject({ status: 403, lines: [{ code: 'NOT_ALLOWED' }] });
    expect(await importFile(federation, 'membership/nothing', file, { as: 'secretariat' })).toMatchObject({
      status: 404,
    });
    expect(await importFile(federation, 'nowhere/members', file, { as: 'secretariat' })).toMatchObject({ status: 404 });
  });

  test('nothing stays of an import whose client went away, and the next one may begin', async () => {
    const rows = Array.from({ length: 5_000 }, () => member());
    const leaving = new AbortController();
    const response = await fetch(`${federation.url}/import/membership/members`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await federation.issuer.token('secretariat')}` },
      body: csv(rows),
      signal: leaving.signal,
    });
    await response.body?.getReader().read();
    // While it runs, another one has to wait.
    expect(await send(csv([member()]))).toMatchObject({ status: 409, lines: [{ code: 'IMPORT_RUNNING' }] });
    leaving.abort();
    const next = member();
    let answer = await send(csv([next]));
    while (answer.status === 409) answer = await send(csv([next]));
    expect(outcome(answer)).toMatchObject({ outcome: 'IMPORTED' });
    expect(await search(rows[0]?.[0])).toEqual([]);
  });
});

test('the empty table names the columns and shows how to fill them in', async () => {
  const response = await fetch(`${federation.url}/import/membership/members`);
  const [headings, example] = (await response.text()).trim().split('\n');
  expect(headings).toMatch(/^\uFEFF?名称,/);
  expect(example).toContain('2023-03-06');
  expect(outcome(await send(`${headings}\n${example}`, { dryRun: true }))).toMatchObject({ outcome: 'CHECKED' });
});
