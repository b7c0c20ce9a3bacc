import { createReadStream } from 'node:fs';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { BulkError } from './bulkError.ts';
import { sheetCell, type TableRow } from './cell.ts';

/** How large a workbook may be when unpacked, in bytes: a small file can hold a great deal of nothing. */
const UNPACKED_MOST = 512 * 1024 * 1024;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;

/**
 * The rows of a workbook's only sheet, one at a time.
 *
 * @throws BulkError XLSX_MALFORMED, FILE_TOO_LARGE, SHEETS_SEVERAL, MERGED_CELLS
 */
export async function* rowsOfSheet(path: string): AsyncGenerator<TableRow> {
  await refuseWhatWouldBeLost(path);
  // Loaded when a workbook comes: it weighs more than all of a subgraph's own code.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookReader(createReadStream(path), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  for await (const sheet of workbook) {
    for await (const row of sheet) {
      // The first column is number 1; columns without a value are holes.
      yield {
        number: row.number,
        cells: row.hasValues ? Array.from((row.values as unknown[]).slice(1), sheetCell) : [],
      };
    }
  }
}

/**
 * Looks through the packed file before it is read. Danger: exceljs unpacks without a limit, takes sheets in the
 * order of the archive, leaves all but one of merged cells empty, and keeps the last piece only of a text that
 * is formatted inside its cell.
 */
async function refuseWhatWouldBeLost(path: string): Promise<void> {
  const zip = await openZip(path);
  try {
    const entries = await entriesOf(zip);
    const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (unpacked > UNPACKED_MOST) {
      throw new BulkError(413, 'FILE_TOO_LARGE', 'The workbook is too large when unpacked; split it.');
    }
    const sheets = entries.filter(({ fileName }) => SHEET.test(fileName));
    const [sheet] = sheets;
    if (!sheet) throw new BulkError(400, 'XLSX_MALFORMED', 'The workbook has no sheet.');
    if (sheets.length > 1) {
      throw new BulkError(400, 'SHEETS_SEVERAL', `The workbook has ${sheets.length} sheets: keep the one to import.`);
    }
    await refuseMarkup(zip, sheet);
  } finally {
    zip.close();
  }
}

async function refuseMarkup(zip: ZipFile, sheet: Entry): Promise<void> {
  const LONGEST_MARK = 64;
  let text = '';
  for await (const piece of await contentOf(zip, sheet)) {
    text = text.slice(-LONGEST_MARK) + (piece as Buffer).toString('latin1');
    const [, range] = /<mergeCell ref="([A-Z0-9:]+)"/.exec(text) ?? [];
    if (range) {
      throw new BulkError(400, 'MERGED_CELLS', `The cells ${range} are merged: unmerge all, and fill each of them in.`);
    }
    if (/<is>\s*<r>/.test(text)) {
      throw new BulkError(400, 'XLSX_MALFORMED', 'Texts with formatting inside a cell cannot be read: clear formats.');
    }
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(malformed(error)) : resolve(zip),
    ),
  );
}

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const ENTRIES_MOST = 1_000;
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entries.push(entry) > ENTRIES_MOST) reject(malformed(new Error('too many parts')));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(malformed(error)));
    zip.readEntry();
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(malformed(error)) : resolve(stream))),
  );
}

function malformed(error: Error): BulkError {
  return new BulkError(400, 'XLSX_MALFORMED', `The file is not a well-formed workbook: ${error.message}`);
}
