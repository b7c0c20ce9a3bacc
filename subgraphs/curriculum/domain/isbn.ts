import { invalid, type Refusal } from '../../kit/refusal.ts';

/** An ISBN without its hyphens and blanks. */
export function bareIsbn(text: string): string {
  return text.replace(/[\s-]/g, '');
}

/**
 * Whether an ISBN has 13 digits that begin with 978 or 979, and the right check digit: weighted 1 and 3 in turn, they
 * sum to a multiple of ten (ISO 2108).
 */
export function checkIsbn(isbn: string): Refusal | null {
  const digits = [...isbn].map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 3), 0);
  if (/^97[89]\d{10}$/.test(isbn) && sum % 10 === 0) return null;
  return invalid('ISBN_WRONG', 'An ISBN has 13 digits, the last of which checks the others.', 'isbn');
}
