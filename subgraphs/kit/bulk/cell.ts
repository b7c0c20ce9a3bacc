/** A cell as a row reports it: its text, or what is wrong with it. Dates are written 2026-03-06. */
export type Cell = string | CellFault;

/** Why a cell cannot be read as it stands. */
export interface CellFault {
  readonly code: 'FORMULA' | 'CELL_ERROR' | 'DIGITS_LOST';
  readonly message: string;
}

/** A row of a table, numbered as spreadsheets number it: the first row of the file is 1. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Whole numbers beyond this one have lost digits in every spreadsheet. */
const EXACT_DIGITS = 15;

const formula: CellFault = {
  code: 'FORMULA',
  message: 'A cell must hold its value, not a formula: copy the column and paste its values.',
};
const cellError: CellFault = { code: 'CELL_ERROR', message: 'The spreadsheet reports an error in this cell.' };
const digitsLost: CellFault = {
  code: 'DIGITS_LOST',
  message: 'The spreadsheet has rounded this number: format the column as text and enter it again.',
};

/** A cell of a text file. Danger: what begins with = would be carried out by a spreadsheet that opens it later. */
export function textCell(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed.startsWith('=')) return formula;
  return /^\d([.,]\d+)?E\+\d\d+$/i.test(trimmed) ? digitsLost : trimmed;
}

/** A cell of a spreadsheet, as exceljs reads it. */
export function sheetCell(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? cellError : value.toISOString().slice(0, 10);
  const parts = value as { richText?: { text: string }[]; text?: unknown; formula?: unknown; sharedFormula?: unknown };
  if ('formula' in parts || 'sharedFormula' in parts) return formula;
  if (parts.richText) return textCell(parts.richText.map(({ text }) => text).join(''));
  return 'text' in parts ? sheetCell(parts.text) : cellError;
}

function numberCell(value: number): Cell {
  if (!Number.isFinite(value)) return cellError;
  return Number.isInteger(value) && String(Math.abs(value)).length > EXACT_DIGITS ? digitsLost : String(value);
}
