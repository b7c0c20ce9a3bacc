import { invalid, type Refusal } from '../../kit/refusal.ts';
import { creditCodeCheckDigit } from './creditCode.ts';

export type RegisterKind = 'UNIFIED_SOCIAL_CREDIT_CODE' | 'MACAO_COMMERCIAL_REGISTRY' | 'MACAO_ASSOCIATION_REGISTER';

export interface LegalRegistration {
  readonly register: RegisterKind;
  readonly number: string;
}

/** A registration as it is compared: without spaces around it, in capitals. */
export function normalised({ register, number }: LegalRegistration): LegalRegistration {
  return { register, number: number.trim().replace(/\s+/g, ' ').toUpperCase() };
}

/**
 * Whether a registration can be one: bodies of the mainland have a unified social credit code with a right check
 * digit, bodies of Macao a number of one of its registers, for which no format is public.
 *
 * @param jurisdiction the jurisdiction's code; those of the mainland begin with CN_
 */
export function checkRegistration(registration: LegalRegistration, jurisdiction: string): Refusal | null {
  const mainland = jurisdiction.startsWith('CN_');
  const { register, number } = registration;
  if (mainland !== (register === 'UNIFIED_SOCIAL_CREDIT_CODE')) {
    return wrong('MALFORMED_CODE', `A body in ${jurisdiction} is not registered there.`, 'register');
  }
  if (!mainland) {
    if (/^[\p{L}\p{N} ./()-]{1,40}$/u.test(number)) return null;
    return wrong('MALFORMED_CODE', 'A registry number has 1 to 40 letters, digits and signs.', 'number');
  }
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number)) {
    return wrong(
      'MALFORMED_CODE',
      'A unified social credit code has 18 characters, without I, O, S, V and Z.',
      'number',
    );
  }
  if (creditCodeCheckDigit(number.slice(0, 17)) === number[17]) return null;
  return wrong(
    'CHECK_DIGIT_WRONG',
    'The last character of the unified social credit code does not fit the others.',
    'number',
  );
}

function wrong(code: string, message: string, field: string): Refusal {
  return invalid(code, message, 'registration', field);
}
