import { invalid, type Refusal } from '../../kit/refusal.ts';

export type IdentityDocumentKind = 'MAINLAND_RESIDENT_ID' | 'MACAO_RESIDENT_ID' | 'HOME_RETURN_PERMIT';

export interface IdentityDocument {
  readonly kind: IdentityDocumentKind;
  readonly number: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * The check character of a mainland identity number by GB 11643-1999 (ISO 7064, MOD 11-2), from its first 17
 * digits. Residence permits of people of Macao have the same form.
 */
export function residentIdCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return CHECK_CHARACTERS[sum % 11] as string;
}

/** Whether an identity document's number can be one; a mainland number must also fit the day of birth. */
export function checkIdentityDocument({ kind, number }: IdentityDocument, bornOn: string): Refusal | null {
  if (kind === 'MACAO_RESIDENT_ID') {
    return /^[157]\d{6}\(\d\)$/.test(number) ? null : malformed('A Macao identity number is like 1234567(8).');
  }
  if (kind === 'HOME_RETURN_PERMIT') {
    return /^[MH]\d{8}(\d{2})?$/.test(number) ? null : malformed('A home-return permit is M or H and eight digits.');
  }
  if (!/^\d{17}[\dX]$/.test(number)) return malformed('A resident identity number has 17 digits and a digit or X.');
  if (residentIdCheckCharacter(number) !== number[17]) {
    return wrong('CHECK_DIGIT_WRONG', 'The last character of the identity number does not fit the others.');
  }
  if (number.slice(6, 14) === bornOn.replaceAll('-', '')) return null;
  return wrong('OUT_OF_RANGE', 'The day of birth in the identity number is another one.');
}

/**
 * The text by which a person is recognised: the number, but of a home-return permit its first nine characters,
 * which stay for life while the last two of the older cards count re-issues.
 */
export function identityKey({ kind, number }: IdentityDocument): string {
  return kind === 'HOME_RETURN_PERMIT' ? number.slice(0, 9) : number;
}

function malformed(message: string): Refusal {
  return wrong('MALFORMED_CODE', message);
}

function wrong(code: string, message: string): Refusal {
  return invalid(code, message, 'identity', 'number');
}
