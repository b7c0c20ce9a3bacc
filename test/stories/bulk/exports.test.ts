import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import excel from 'exceljs';
import { type Federation, startFederation } from '../../kit/federation.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const exported = async (question: Readonly<Record<string, unknown>>, as?: string) => {
  const response = await fetch(`${federation.url}/export`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(as ? { authorization: `Bearer ${await federation.issuer.token(as)}` } : {}),
    },
    body: JSON.stringify(question),
  });
  const file = Buffer.from(await response.arrayBuffer());
  return { status: response.status, type: response.headers.get('content-type'), file, text: file.toString('utf8') };
};
const refusal = async (query: string, as?: string) => {
  const { status, text } = await exported({ query }, as);
  return { status, code: JSON.parse(text).code };
};
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const MEMBERS = `query Members($kinds: [InstitutionKind!]) {
  institutions(filter: { kinds: $kinds }, first: 3) {
    edges { node { memberNumber name(lang: ZH_HANS) names { pt } jurisdiction { code } experts(first: 1) { totalCount } } }
  }
}`;

describe('an export', () => {
  test('holds the whole list, whatever page the question asks for, as lines of JSON', async () => {
    const { data } = await federation.ask('{ institutions { totalCount } }');
    const { status, type, text } = await exported({ query: MEMBERS, format: 'ndjson' });
    expect({ status, type }).toEqual({ status: 200, type: 'application/x-ndjson; charset=utf-8' });
    const rows = linesOf(text);
    expect(rows).toHaveLength(data.institutions.totalCount);
    expect(new Set(rows.map(({ memberNumber }) => memberNumber)).size).toBe(rows.length);
    expect(rows[0]).toMatchObject({
      jurisdiction: { code: expect.any(String) },
      experts: { totalCount: expect.any(Number) },
    });
  });

  test('by CSV and by workbook shows the same, a column for each value, and takes variables', async () => {
    const question = { query: MEMBERS, variables: { kinds: ['UNIVERSITY'] } };
    const rows = linesOf((await exported({ ...question, format: 'ndjson' })).text);
    expect(rows.length).toBeGreaterThan(1);
    const cells = rows.map(({ memberNumber, name, names, jurisdiction, experts }) =>
      [memberNumber, name, names.pt ?? '', jurisdiction.code, experts.totalCount].map(String),
    );
    const headings = ['memberNumber', 'name', 'names.pt', 'jurisdiction.code', 'experts.totalCount'];

    const csv = await exported({ ...question, format: 'csv' });
    expect(csv.type).toBe('text/csv; charset=utf-8');
    expect(csv.file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [first, ...rest] = csv.text.slice(1).trim().split('\r\n');
    expect(first).toBe(headings.join(','));
    expect(rest).toEqual(cells.map((row) => row.join(',')));

    const xlsx = await exported({ ...question, format: 'xlsx' });
    const book = new excel.Workbook();
    await book.xlsx.load(xlsx.file as never);
    const read: string[][] = [];
    book.worksheets[0]?.eachRow((row) => read.push(headings.map((_, at) => String(row.getCell(at + 1).value ?? ''))));
    expect(read).toEqual([headings, ...cells]);
  });

  test('of a list within one thing works as well, and an empty list gives headings only', async () => {
    const query = '{ institutionByMemberNumber(memberNumber: "A-0001") { experts { edges { node { id } } } } }';
    const { data } = await federation.ask(
      '{ institutionByMemberNumber(memberNumber: "A-0001") { experts { totalCount } } }',
    );
    const { text } = await exported({ query, format: 'ndjson' });
    expect(text.split('\n').filter(Boolean)).toHaveLength(data.institutionByMemberNumber.experts.totalCount);
    const none = await exported({
      query: '{ institutions(filter: { search: "没有这样的机构" }) { edges { node { id } } } }',
    });
    expect(none.text).toBe('\uFEFFid\r\n');
  });

  test('shows a caller what the graph shows them, and nothing more', async () => {
    const query = '{ membershipApplications { edges { node { id } } } }';
    expect(linesOf((await exported({ query, format: 'ndjson' }, 'secretariat')).text).length).toBeGreaterThan(0);
    const stranger = await exported({ query, format: 'ndjson' });
    expect(stranger.text).not.toContain('"id"');
    expect(await refusal('{ items { edges { node { id } } } }')).toMatchObject({
      status: 400,
      code: 'UNAUTHORIZED_FIELD_OR_TYPE',
    });
  });

  test('carries no formula into a spreadsheet', async () => {
    await federation.subgraphs
      .get('membership')
      ?.database.query(
        `UPDATE institution SET names = names || '{"en": "=HYPERLINK(1)"}' WHERE member_number = 'A-0002'`,
      );
    const query = '{ institutions { edges { node { names { en } } } } }';
    const { text } = await exported({ query });
    expect(text).toContain("'=HYPERLINK(1)");
    expect(text).not.toMatch(/^=/m);
  });
});

describe('what cannot be exported', () => {
  test('is answered with a code', async () => {
    expect(await refusal('{ institutions { totalCount } }')).toEqual({ status: 400, code: 'NOT_EXPORTABLE' });
    expect(await refusal('{ nothing')).toEqual({ status: 400, code: 'NOT_EXPORTABLE' });
    expect(await refusal('mutation { revokeRole(input: {idempotencyKey: "a", id: "b"}) { __typename } }')).toEqual({
      status: 400,
      code: 'NOT_EXPORTABLE',
    });
    expect(await refusal('{ institutions { edges { node { id } } } experts { edges { node { id } } } }')).toEqual({
      status: 400,
      code: 'NOT_EXPORTABLE',
    });
    expect(await refusal('{ institutions { edges { node { id experts { edges { node { id } } } } } } }')).toEqual({
      status: 400,
      code: 'NOT_EXPORTABLE',
    });
    expect(await refusal('{ institutions { edges { node { nothing } } } }')).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    expect(await exported({ query: 3 })).toMatchObject({ status: 400 });
  });

  test('when a subgraph is away, it says so, and half a file never looks like a whole one', async () => {
    await federation.stopSubgraph('experts');
    const { status, text } = await exported({ query: MEMBERS });
    expect(status).toBe(400);
    expect(JSON.parse(text).code).toBe('SUBGRAPH_UNAVAILABLE');
  });
});
