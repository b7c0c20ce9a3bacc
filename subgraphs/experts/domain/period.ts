import { overlap, type Period, yearsLater } from '../../kit/day.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

/** Whether a span of days is written the right way round and not longer than so many years. */
export function checkSpan({ from, until }: Period, longestYears: number): Refusal | null {
  if (from < '1950-01-01' || from > '2100-12-31') {
    return invalid('OUT_OF_RANGE', 'Give days of the years 1950 to 2100.', 'validFrom');
  }
  if (until === null) return null;
  if (until < from) return invalid('PERIOD_INVERTED', `${until} lies before ${from}.`, 'validUntil');
  if (yearsLater(until, -longestYears) <= from) return null;
  return invalid('OUT_OF_RANGE', `The period is longer than ${longestYears} years.`, 'validUntil');
}

/** Whether a span of days keeps clear of others. */
export function checkClear(period: Period, others: readonly Period[]): Refusal | null {
  const other = others.find((one) => overlap(one, period));
  if (!other) return null;
  const end = other.until === null ? 'on' : `to ${other.until}`;
  return conflict('PERIODS_OVERLAP', `It overlaps what is declared from ${other.from} ${end}.`, 'validFrom');
}
