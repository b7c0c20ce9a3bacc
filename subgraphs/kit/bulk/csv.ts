import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type CsvError, parse } from 'csv-parse';
import { BulkError } from './bulkError.ts';
import { type TableRow, textCell } from './cell.ts';

const CELL_LONGEST = 100_000;
/** Bytes that are taken apart at once: so few that it holds up nobody else. */
const PIECE = 4_096;

/**
 * The rows of a CSV file, one at a time. UTF-8 with or without BOM, UTF-16 with BOM, or else GB18030, which
 * spreadsheets in Chinese write; separated by commas, semicolons or tabs, whichever the first line has most of.
 *
 * @throws BulkError ENCODING_UNKNOWN, CSV_MALFORMED
 */
export async function* rowsOfCsv(path: string): AsyncGenerator<TableRow> {
  const encoding = await encodingOf(path);
  const parser = parse({
    delimiter: await delimiterOf(path, encoding),
    relax_column_count: true,
    skip_empty_lines: false,
    info: true,
    max_record_size: CELL_LONGEST,
  });
  const decoder = new TextDecoder(encoding, { fatal: true });
  const feed = async () => {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
      if (!parser.write(decoder.decode(piece as Buffer, { stream: true }))) {
        await new Promise((resolve) => parser.once('drain', resolve));
      }
      if (parser.destroyed) return;
    }
    parser.end(decoder.decode());
  };
  feed().catch((error: Error) => parser.destroy(error));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { number: info.lines, cells: record.map(textCell) };
    }
  } catch (error) {
    const { code, message } = error as CsvError;
    if (!String(code).startsWith('CSV_')) throw error;
    throw new BulkError(400, 'CSV_MALFORMED', `The file is not well-formed CSV: ${message}`);
  }
}

async function encodingOf(path: string): Promise<'utf-8' | 'utf-16le' | 'gb18030'> {
  const start = await firstBytes(path, 2);
  if (start.equals(Buffer.from([0xff, 0xfe]))) return 'utf-16le';
  for (const encoding of ['utf-8', 'gb18030'] as const) if (await decodes(path, encoding)) return encoding;
  throw new BulkError(400, 'ENCODING_UNKNOWN', 'The text is neither UTF-8 nor GB18030: save it as "CSV UTF-8".');
}

async function decodes(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of createReadStream(path)) decoder.decode(piece as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

async function delimiterOf(path: string, encoding: string): Promise<string> {
  const start = new TextDecoder(encoding).decode(await firstBytes(path, 8_192));
  const line = start.slice(0, start.search(/[\r\n]|$/));
  const count = (delimiter: string) => line.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

async function firstBytes(path: string, most: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
