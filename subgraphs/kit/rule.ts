import { daysLater, overlap, type Period, within } from './day.ts';
import { conflict, invalid, type Refusal } from './refusal.ts';

/**
 * A rule kept as data: a limit, a rate, a quorum, a term. It holds from its first day to its last, both included;
 * without a last day it holds until the next of its kind begins.
 */
export interface Rule {
  readonly validFrom: string;
  readonly validUntil: string | null;
}

const LATEST = '2100-12-31';

/** The days on which a rule holds. */
export const periodOf = ({ validFrom, validUntil }: Rule): Period => ({ from: validFrom, until: validUntil });

/** The rules that hold on a day; of one kind at most one. */
export function rulesOn<One extends Rule>(rules: readonly One[], day: string): readonly One[] {
  return rules.filter((rule) => within(day, periodOf(rule)));
}

/** The rule of a kind that holds on a day; null where none does. */
export function ruleOn<One extends Rule>(rules: readonly One[], day: string): One | null {
  return rulesOn(rules, day)[0] ?? null;
}

/**
 * Whether a rule can begin and end as it says: a day that has passed was decided by the rule of then, and stays so.
 *
 * @returns PERIOD_INVERTED or RULE_NOT_AHEAD
 */
export function checkRule({ validFrom, validUntil }: Rule, today: string): Refusal | null {
  if (validUntil !== null && validUntil < validFrom) {
    return invalid('PERIOD_INVERTED', 'The last day lies before the first.', 'validUntil');
  }
  if (validFrom >= today && validFrom <= LATEST) return null;
  return invalid('RULE_NOT_AHEAD', `A rule begins today or later, and by ${LATEST}.`, 'validFrom');
}

/** What becomes of the rules of a kind with a new one. */
export interface Succession<One extends Rule> {
  /** Why the new one cannot be added; null where it can. */
  readonly refusal: Refusal | null;
  /** The one that was without a last day and now has it; null where there was none. */
  readonly ended: One | null;
}

/**
 * What becomes of the rules of a kind when a new one is added: the one that has no last day ends on the eve of the
 * new one, and no other may have a day in common with it.
 *
 * @returns the refusals of `checkRule`, or PERIODS_OVERLAP
 */
export function succession<One extends Rule>(rules: readonly One[], next: Rule, today: string): Succession<One> {
  const open = rules.find((rule) => rule.validUntil === null && rule.validFrom < next.validFrom);
  const ended = open ? { ...open, validUntil: daysLater(next.validFrom, -1) } : null;
  const after = rules.map((rule) => (rule === open && ended ? ended : rule));
  const taken = after.some((rule) => overlap(periodOf(rule), periodOf(next)))
    ? conflict('PERIODS_OVERLAP', 'Another rule of the kind holds on that day or later.', 'validFrom')
    : null;
  return { refusal: checkRule(next, today) ?? taken, ended };
}

/**
 * Whether a rule can have a day for its last one. Ended yesterday, it holds no longer from today on; one that begins
 * today is so taken back. A rule that has an end is not prolonged: the next one is added.
 *
 * @returns PERIOD_INVERTED, RULE_NOT_AHEAD or PERIODS_OVERLAP
 */
export function checkRuleEnd({ validFrom, validUntil }: Rule, lastDay: string, today: string): Refusal | null {
  const yesterday = daysLater(today, -1);
  const takenBack = validFrom === today && lastDay === yesterday;
  if (lastDay < validFrom && !takenBack) {
    return invalid('PERIOD_INVERTED', 'A rule does not end before it begins.', 'validUntil');
  }
  if (lastDay < yesterday || (validUntil !== null && validUntil < yesterday)) {
    return invalid('RULE_NOT_AHEAD', 'What held on a day that has passed has held on it.', 'validUntil');
  }
  if (validUntil === null || lastDay <= validUntil) return null;
  return conflict('PERIODS_OVERLAP', `It ends on ${validUntil} already; add the next one.`, 'validUntil');
}
