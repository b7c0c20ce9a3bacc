import type { Writable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { type Column, cellOf, type Row } from './rows.ts';

/** Writes rows to a client as they come. */
export interface Format {
  readonly mediaType: string;
  /** Whether rows become the cells of a table. */
  readonly table: boolean;
  readonly write: (rows: AsyncIterable<Row>, columns: readonly Column[], target: Writable) => Promise<void>;
}

/** The mark by which spreadsheets know UTF-8. */
const BOM = '\uFEFF';

export const formats: Readonly<Record<'csv' | 'xlsx' | 'ndjson', Format>> = {
  ndjson: {
    mediaType: 'application/x-ndjson; charset=utf-8',
    table: false,
    write: async (rows, _columns, target) => {
      for await (const row of rows) await send(target, `${JSON.stringify(row)}\n`);
    },
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    table: true,
    write: async (rows, columns, target) => {
      // Danger: a cell that begins with = + - or @ would be carried out by a spreadsheet that opens the file.
      const lines = stringify({ escape_formulas: true, record_delimiter: 'windows' });
      lines.write(columns.map(({ heading }) => heading));
      await send(target, BOM);
      for await (const row of rows) {
        lines.write(columns.map((column) => cellOf(row, column)));
        for (let text = lines.read(); text !== null; text = lines.read()) await send(target, text as Buffer);
      }
      lines.end();
      for await (const text of lines) await send(target, text as Buffer);
    },
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    table: true,
    write: async (rows, columns, target) => {
      const { default: excel } = await import('exceljs');
      const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: target, useStyles: false });
      const sheet = workbook.addWorksheet('export');
      sheet.addRow(columns.map(({ heading }) => heading)).commit();
      for await (const row of rows) sheet.addRow(columns.map((column) => cellOf(row, column))).commit();
      sheet.commit();
      await workbook.commit();
    },
  },
};

/** Writes, and waits while the client takes in no more. Rejects when the client has gone. */
function send(target: Writable, text: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => target.write(text, (error) => (error ? reject(error) : resolve())));
}
