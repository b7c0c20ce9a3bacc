import type { z } from 'zod';
import type { Rest } from '../pace.ts';
import { BulkError } from './bulkError.ts';
import type { Cell, TableRow } from './cell.ts';
import { rowsOfCsv } from './csv.ts';
import type { Column, ImportDefinition, NumberedRow, RowProblem } from './definition.ts';
import { rowsOfSheet } from './sheet.ts';
import type { Upload } from './upload.ts';

/** A row as it was read: the values of its columns, or what is wrong with them. */
export type ReadRow<Row> =
  | { readonly number: number; readonly row: Row; readonly problems?: undefined }
  | { readonly number: number; readonly row?: undefined; readonly problems: readonly RowProblem[] };

/** The most rows that one file may have. */
export const ROWS_MOST = 200_000;

/**
 * Reads a file row by row against the columns of an import; memory holds one row at a time. Empty rows are passed over.
 *
 * @param rest gives way to others between rows that are passed over; who takes the others gives way between them
 * @throws BulkError HEADINGS_WRONG, TOO_MANY_ROWS, and as the readers of both formats do
 */
export async function* readTable<Row extends object>(
  upload: Upload,
  { columns }: Pick<ImportDefinition<Row>, 'columns'>,
  rest: Rest,
): AsyncGenerator<ReadRow<Row>> {
  const rows: AsyncGenerator<TableRow> = upload.format === 'XLSX' ? rowsOfSheet(upload.path) : rowsOfCsv(upload.path);
  let places: readonly Place[] | undefined;
  let count = 0;
  for await (const row of rows) {
    if (row.cells.every((cell) => cell === '')) {
      await rest(1);
      continue;
    }
    if (!places) {
      places = placesOf(row, columns);
      continue;
    }
    count += 1;
    if (count > ROWS_MOST) throw new BulkError(413, 'TOO_MANY_ROWS', `A file has at most ${ROWS_MOST} rows; split it.`);
    yield readRow<Row>(row, places);
  }
  if (!places) throw new BulkError(400, 'FILE_EMPTY', 'The file has no row with headings.');
}

/** A column of the definition and where the file has it. */
interface Place {
  readonly property: string;
  readonly heading: string;
  readonly index: number;
  readonly value: z.ZodType;
}

function placesOf({ cells }: TableRow, columns: Readonly<Record<string, Column<unknown>>>): readonly Place[] {
  const folded = (heading: Cell | undefined) =>
    String(heading ?? '')
      .replace(/\s+/g, '')
      .toUpperCase();
  const found = cells.map(folded);
  const missing: string[] = [];
  const places = Object.entries(columns).flatMap(([property, { headings, value }]) => {
    const known = new Set(headings.map(folded));
    const index = found.findIndex((heading) => known.has(heading));
    if (index >= 0) return [{ property, heading: headings[0], index, value }];
    if (!value.safeParse('').success) missing.push(headings[0]);
    return [{ property, heading: headings[0], index, value }];
  });
  const taken = new Set(places.map(({ index }) => index));
  const unknown = cells.filter((cell, at) => cell !== '' && !taken.has(at)).map(String);
  const twice = found.filter((heading, at) => heading !== '' && found.indexOf(heading) !== at);
  const wrong = [
    ...(missing.length > 0 ? [`these are missing: ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`these are unknown: ${unknown.join(', ')}`] : []),
    ...(twice.length > 0 ? [`these occur twice: ${twice.join(', ')}`] : []),
  ];
  if (wrong.length === 0) return places;
  throw new BulkError(400, 'HEADINGS_WRONG', `The headings of the first row do not fit: ${wrong.join('; ')}.`);
}

function readRow<Row extends object>({ number, cells }: TableRow, places: readonly Place[]): ReadRow<Row> {
  const problems: RowProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const { property, heading, index, value } of places) {
    const cell = cells[index] ?? '';
    if (typeof cell !== 'string') {
      problems.push({ row: number, column: heading, ...cell });
      continue;
    }
    const parsed = value.safeParse(cell);
    if (parsed.success) values[property] = parsed.data;
    else problems.push(...parsed.error.issues.map((issue) => problemOf(number, heading, issue)));
  }
  const stray = cells.some((cell, at) => cell !== '' && !places.some(({ index }) => index === at));
  if (stray)
    problems.push({
      row: number,
      column: null,
      code: 'CELL_STRAY',
      message: 'A cell lies outside the columns with headings.',
    });
  return problems.length > 0 ? { number, problems } : { number, row: values as Row };
}

function problemOf(row: number, column: string, issue: z.core.$ZodIssue): RowProblem {
  const code = issue.code === 'custom' ? String(issue.params?.['code'] ?? 'VALUE_WRONG') : 'VALUE_WRONG';
  return { row, column, code, message: `${column} ${issue.message}.` };
}

/** What is wrong with rows of which a key occurred before in the same file; remembers keys in `seen`. */
export function repeated<Row>(
  rows: readonly NumberedRow<Row>[],
  keysOf: (row: Row) => readonly (string | null)[],
  seen: Map<string, number>,
): readonly RowProblem[] {
  return rows.flatMap(({ number, row }) => {
    const keys = keysOf(row).flatMap((key, at) => (key === null ? [] : [`${at} ${key}`]));
    const first = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, number);
    if (first === undefined) return [];
    return [{ row: number, column: null, code: 'ROW_REPEATED', message: `The same is in row ${first} already.` }];
  });
}
