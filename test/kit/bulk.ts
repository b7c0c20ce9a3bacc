import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import excel from 'exceljs';
import type { Federation } from './federation.ts';

/** What an import answered: its status, and its report line by line. */
export interface ImportAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is what it asserts
  readonly lines: readonly any[];
}

export interface ImportOptions {
  readonly as?: string;
  readonly dryRun?: boolean;
  readonly fileName?: string;
}

/** Sends a file to an import such as `membership/members`. */
export async function importFile(
  federation: Federation,
  name: string,
  file: string | Uint8Array | ReadableStream,
  { as, dryRun = false, fileName = 'test.csv' }: ImportOptions = {},
): Promise<ImportAnswer> {
  const response = await fetch(`${federation.url}/import/${name}?dryRun=${dryRun}&fileName=${fileName}`, {
    method: 'POST',
    headers: as ? { authorization: `Bearer ${await federation.issuer.token(as)}` } : {},
    body: file as BodyInit,
    duplex: 'half',
  } as RequestInit);
  const text = await response.text();
  return {
    status: response.status,
    lines: text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

/** The problems of a report, as row, column and code. */
export function problemsOf({ lines }: ImportAnswer): readonly (readonly [number, string | null, string])[] {
  return lines.filter(({ kind }) => kind === 'problem').map(({ row, column, code }) => [row, column, code]);
}

/** A workbook of one sheet with the rows given, changed by `change` before it is written. */
export async function workbook(
  rows: readonly (readonly unknown[])[],
  change: (sheet: excel.Worksheet, book: excel.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('会员');
  sheet.addRows(rows.map((row) => [...row]));
  change(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A workbook with rows at both ends and so many empty ones between them, written as it grows. */
export async function longWorkbook(
  first: readonly (readonly unknown[])[],
  empty: number,
  last: readonly (readonly unknown[])[],
): Promise<Uint8Array> {
  const target = new PassThrough();
  const file = buffer(target);
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: target });
  const sheet = book.addWorksheet('会员');
  for (const row of first) sheet.addRow([...row]).commit();
  for (let at = 0; at < empty; at += 1) {
    const row = sheet.addRow([]);
    row.height = 15;
    row.commit();
  }
  for (const row of last) sheet.addRow([...row]).commit();
  sheet.commit();
  await book.commit();
  return new Uint8Array(await file);
}
