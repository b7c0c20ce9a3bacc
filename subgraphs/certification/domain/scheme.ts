import { within } from '../../kit/day.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';
import { numberedLevels } from '../../kit/skillLevel.ts';
import type { CertificateKind } from './certificate.ts';
import { formatCertificateNumber, MAINLAND_NUMBER, numberPrefix } from './certificateNumber.ts';

/** The levels of which certificates are issued by a scheme: those that have a digit for the number. */
const NUMBERED: readonly string[] = numberedLevels;
const FORMAT = /^[A-Z0-9-]*(\{(yy|yyyy|level|sequence:[4-9])\}|[A-Z0-9-])*$/;

/** What is given of a scheme. */
export interface SchemeTerms {
  readonly kind: CertificateKind;
  readonly levels: readonly string[];
  readonly numberFormat: string;
  readonly publicityDays: number;
  readonly scoreTolerance: number;
}

/** Whether a body may issue certificates of a level by a scheme on a day. */
export function mayIssue(
  scheme: { readonly levels: readonly string[]; readonly validFrom: string; readonly validUntil: string | null },
  level: string,
  day: string,
): boolean {
  return scheme.levels.includes(level) && within(day, { from: scheme.validFrom, until: scheme.validUntil });
}

/** Whether a scheme's terms can be meant: its levels are numbered and its numbers are unique within a year. */
export function checkScheme(scheme: SchemeTerms): Refusal | null {
  const { kind, levels, numberFormat, publicityDays, scoreTolerance } = scheme;
  const numbered = levels.length > 0 && levels.every((level) => NUMBERED.includes(level));
  if (!numbered || new Set(levels).size < levels.length) {
    return invalid('OUT_OF_RANGE', `Give each of ${NUMBERED.join(', ')} at most once, and at least one.`, 'levels');
  }
  if (publicityDays > 90) return invalid('OUT_OF_RANGE', 'Results are public for at most 90 days.', 'publicityDays');
  if (!(scoreTolerance >= 0 && scoreTolerance <= 10)) {
    return invalid('OUT_OF_RANGE', 'Scores may differ by 0 to 10 marks.', 'scoreTolerance');
  }
  return checkNumberFormat(kind, numberFormat);
}

/** Whether numbers of the format hold year, level and sequence and, on the mainland, have their 22 characters. */
function checkNumberFormat(kind: CertificateKind, format: string): Refusal | null {
  const whole = ['{yy', '{level}', '{sequence:'].every((token) => format.split(token).length === 2);
  if (!FORMAT.test(format) || !whole || format.length > 60 || numberPrefix(format).length < 4) {
    const message = 'A format has four fixed characters or more in front, {yy} or {yyyy}, {level} and {sequence:6}.';
    return invalid('NUMBER_FORMAT_WRONG', message, 'numberFormat');
  }
  const example = formatCertificateNumber(format, { year: 2026, levelDigit: '5', sequence: 1 });
  if (kind !== 'MAINLAND_SKILL_LEVEL' || MAINLAND_NUMBER.test(example)) return null;
  return invalid('NUMBER_FORMAT_WRONG', `${example} is not a number of the mainland's form.`, 'numberFormat');
}
