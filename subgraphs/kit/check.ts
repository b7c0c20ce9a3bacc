import type { Period } from './day.ts';
import { invalid, type Refusal } from './refusal.ts';

/** Whether a text says something in at most so many characters; `path` names its field. */
export function checkText(text: string, longest: number, ...path: readonly string[]): Refusal | null {
  if (text.trim().length > 0 && text.length <= longest) return null;
  return invalid('OUT_OF_RANGE', `Give 1 to ${longest} characters.`, ...path);
}

/** As `checkText`, of a text that may be left out. */
export function checkOptionalText(
  text: string | null | undefined,
  longest: number,
  ...path: readonly string[]
): Refusal | null {
  return text === null || text === undefined ? null : checkText(text, longest, ...path);
}

/** Whether a number is whole and within bounds, both included. */
export function checkWhole(value: number, least: number, most: number, ...path: readonly string[]): Refusal | null {
  if (Number.isInteger(value) && value >= least && value <= most) return null;
  return invalid('OUT_OF_RANGE', `Give a whole number from ${least} to ${most}.`, ...path);
}

/** Whether a list has at least one entry, none twice, and at most so many. */
export function checkList(entries: readonly string[], most: number, ...path: readonly string[]): Refusal | null {
  if (entries.length > most) return invalid('TOO_MANY', `Give at most ${most} entries.`, ...path);
  if (entries.length > 0 && new Set(entries).size === entries.length) return null;
  return invalid('OUT_OF_RANGE', 'Give at least one entry, and each once.', ...path);
}

/** Whether a span of days does not end before it begins; `path` names the field of its last day. */
export function checkPeriod({ from, until }: Period, ...path: readonly string[]): Refusal | null {
  if (until === null || until >= from) return null;
  return invalid('PERIOD_INVERTED', 'The last day lies before the first.', ...path);
}

/** Whether a day is today or later. */
export function checkNotPast(day: string, today: string, ...path: readonly string[]): Refusal | null {
  return day >= today ? null : invalid('OUT_OF_RANGE', 'The day lies in the past.', ...path);
}

const AMOUNT_MOST = 1_000_000_000;

/** Whether an amount is not negative and its currency has the form of ISO 4217. */
export function checkMoney(
  { amount, currency }: { readonly amount: number; readonly currency: string },
  ...path: readonly string[]
): Refusal | null {
  if (/^[A-Z]{3}$/.test(currency)) return checkWhole(amount, 0, AMOUNT_MOST, ...path, 'amount');
  return invalid('MALFORMED_CODE', 'A currency has the three capitals of ISO 4217.', ...path, 'currency');
}
