import { conflict, type Refusal } from '../../kit/refusal.ts';

/**
 * The mainland's certificate numbers: Y (employer) or S (social assessment body), the body's code of four digits,
 * province of two, body and site of six, year of two, level from 1 to 5, and a sequence of six. No check digit.
 */
export const MAINLAND_NUMBER = /^[YS]\d{12}\d{2}[1-5]\d{6}$/;

export interface NumberParts {
  readonly year: number;
  /** The level's digit, 5 for L5 to 1 for L1. */
  readonly levelDigit: string;
  /** From 1, within prefix, year and level. */
  readonly sequence: number;
}

/** The digit of a level in certificate numbers, 5 for L5 to 1 for L1. Throws RangeError for levels that have none. */
export function levelDigit(level: string): string {
  const digit = /^L([1-5])$/.exec(level)?.[1];
  if (digit) return digit;
  throw new RangeError(`Certificates of level ${level} have no digit`);
}

/**
 * A certificate's number by its scheme's format, in which {yy}, {yyyy}, {level} and {sequence:N} are replaced.
 *
 * @example formatCertificateNumber('S440400000001{yy}{level}{sequence:6}', ...) is 'S440400000001265000001'
 * @throws RangeError when the sequence does not fit its digits, since a number must never be given twice
 */
export function formatCertificateNumber(format: string, { year, levelDigit, sequence }: NumberParts): string {
  return format.replace(/\{(yyyy|yy|level|sequence:(\d+))\}/g, (_, token: string, digits?: string) => {
    if (token === 'yyyy') return String(year);
    if (token === 'yy') return String(year).slice(2);
    if (token === 'level') return levelDigit;
    const text = String(sequence).padStart(Number(digits), '0');
    if (text.length > Number(digits)) throw new RangeError(`No certificate number is left after ${sequence - 1}`);
    return text;
  });
}

/**
 * What a number says that was drawn by a format; null for a number of another form. Two digits of a year are of this
 * century, in which the alliance began.
 */
export function numberParts(format: string, number: string): NumberParts | null {
  const tokens: string[] = [];
  const pattern = format.replace(/\{(yyyy|yy|level|sequence:(\d+))\}/g, (_, token: string, digits?: string) => {
    tokens.push(token.split(':')[0] as string);
    return `(\\d{${token === 'level' ? 1 : (digits ?? token.length)}})`;
  });
  const [, ...values] = new RegExp(`^${pattern}$`).exec(number) ?? [];
  if (values.length === 0) return null;
  const of = (token: string) => values[tokens.indexOf(token)];
  const year = of('yyyy') ?? `20${of('yy')}`;
  return { year: Number(year), levelDigit: of('level') ?? '', sequence: Number(of('sequence')) };
}

/** The fixed beginning of a format's numbers: it belongs to one institution, and numbers are counted within it. */
export function numberPrefix(format: string): string {
  return format.split('{')[0] ?? '';
}

/** Whether a format has a number left for the last of those that are to be given. */
export function checkNumbersLeft(format: string, last: number): Refusal | null {
  const digits = Number(/\{sequence:(\d+)\}/.exec(format)?.[1]);
  if (last < 10 ** digits) return null;
  const message = `The numbers of ${format} end at ${10 ** digits - 1} in each year and level, and ${last} would be needed.`;
  return conflict('NUMBERS_USED_UP', message, 'id');
}
