/**
 * The mainland's certificate numbers: Y (employer) or S (social assessment body), the body's code of four digits,
 * province of two, body and site of six, year of two, level from 1 to 5, and a sequence of six. No check digit.
 */
export const MAINLAND_NUMBER = /^[YS]\d{12}\d{2}[1-5]\d{6}$/;

export interface NumberParts {
  readonly year: number;
  /** The level's digit, 5 for L5 to 1 for L1. */
  readonly levelDigit: string;
  /** From 1, within scheme, year and level. */
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
