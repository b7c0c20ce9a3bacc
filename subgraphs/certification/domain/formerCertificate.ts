import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { levelDigit, type NumberParts, numberParts } from './certificateNumber.ts';

/** A scheme, as far as a certificate issued before is matched with it. */
export interface SchemeOffer {
  readonly id: string;
  readonly jurisdiction: string;
  readonly levels: readonly string[];
  readonly numberFormat: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/** A certificate issued before this system was there, as somebody writes it down. */
export interface FormerCertificate {
  readonly certificateNumber: string;
  readonly level: string;
  readonly issuedOn: string;
  readonly bornOn: string;
  readonly jurisdiction: string | null;
}

/** Whether the days of a certificate issued before can be. */
export function checkDays({ issuedOn, bornOn }: FormerCertificate, today: string): Refusal | null {
  if (issuedOn > today || issuedOn < '1950-01-01') {
    return invalid('OUT_OF_RANGE', 'It was issued between 1950 and today.', 'issuedOn');
  }
  return bornOn < issuedOn ? null : invalid('OUT_OF_RANGE', 'It was issued before the birth.', 'bornOn');
}

/**
 * The scheme to which a certificate issued before belongs: the one in force on its day, else the one that was last in
 * force, else the first one: who issued before there were schemes has theirs from the beginning of the alliance.
 *
 * @param offers the schemes of the issuer for this kind and occupation
 */
export function schemeOf<Scheme extends SchemeOffer>(
  offers: readonly Scheme[],
  { level, issuedOn, jurisdiction }: FormerCertificate,
): { readonly scheme: Scheme } | { readonly refusal: Refusal } {
  const refused = (code: string, message: string, field: string) => ({ refusal: invalid(code, message, field) });
  const here = offers.filter((offer) => jurisdiction === null || offer.jurisdiction === jurisdiction);
  const [first] = here;
  if (!first) return refused('NO_SCHEME', 'The issuer has no scheme of this kind for this occupation.', 'issuer');
  if (here.some((offer) => offer.jurisdiction !== first.jurisdiction)) {
    return refused('SCHEME_AMBIGUOUS', 'The issuer has such schemes in several places: say which.', 'jurisdiction');
  }
  const levelled = here.filter(({ levels }) => levels.includes(level));
  const inOrder = levelled.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const scheme = inOrder.findLast(({ validFrom }) => validFrom <= issuedOn) ?? inOrder[0];
  return scheme ? { scheme } : refused('NO_SCHEME', `No such scheme of the issuer has the level ${level}.`, 'level');
}

/**
 * What a number draws from the sequence of its scheme; null for one of an older form, which is kept as it is.
 * Refused are numbers that this scheme or another one draws for something else.
 *
 * @param others the formats of other schemes
 */
export function drawnNumber(
  { certificateNumber, level, issuedOn }: FormerCertificate,
  own: string,
  others: readonly string[],
): { readonly drawn: NumberParts | null } | { readonly refusal: Refusal } {
  const wrong = (message: string) => ({ refusal: conflict('NUMBER_FORMAT_WRONG', message, 'certificateNumber') });
  if (others.some((format) => numberParts(format, certificateNumber))) {
    return wrong('The number is of the form of another scheme.');
  }
  const parts = numberParts(own, certificateNumber);
  if (parts === null) return { drawn: null };
  if (parts.sequence < 1) return wrong('Numbers of the scheme are counted from 1.');
  if (parts.levelDigit !== levelDigit(level)) return wrong(`The number is one of level ${parts.levelDigit}.`);
  // What was examined in a year may have been issued in the next.
  const year = Number(issuedOn.slice(0, 4));
  if (parts.year === year || parts.year === year - 1) return { drawn: parts };
  return wrong(`The number is one of the year ${parts.year}.`);
}
