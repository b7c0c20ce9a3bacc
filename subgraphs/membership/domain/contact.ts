import type { LocalizedText } from '../../kit/language.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';

/** Where a member can be reached. */
export interface InstitutionContact {
  readonly email: string | null;
  readonly telephone: string | null;
  readonly address: LocalizedText | null;
}

const ADDRESS_LONGEST = 300;

/** Whether mail, telephone and address have the form of such; each of them may be absent. */
export function checkContact({ email, telephone, address }: InstitutionContact): Refusal | null {
  if (email !== null && !(email.length <= 200 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email))) {
    return invalid('MALFORMED_CODE', 'An address for electronic mail has the form name@place.', 'contact', 'email');
  }
  if (telephone !== null && !/^\+?[\d ()-]{4,40}$/.test(telephone)) {
    return invalid('MALFORMED_CODE', 'A telephone number has 4 to 40 digits and signs.', 'contact', 'telephone');
  }
  const longest = Math.max(0, ...Object.values(address ?? {}).map((text: string | null) => text?.length ?? 0));
  if (longest <= ADDRESS_LONGEST) return null;
  return invalid('OUT_OF_RANGE', `An address has at most ${ADDRESS_LONGEST} characters.`, 'contact', 'address');
}
