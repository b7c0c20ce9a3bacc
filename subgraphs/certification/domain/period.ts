import type { Period } from '../../kit/day.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';

/** Whether something in force can end on a day: not before it began, not in the past, not later than it ends anyway. */
export function checkEnd({ from, until }: Period, lastDay: string, today: string): Refusal | null {
  if (lastDay < from) return invalid('PERIOD_INVERTED', 'The last day lies before the first.', 'validUntil');
  if (lastDay < today) return invalid('OUT_OF_RANGE', 'The last day is today or later.', 'validUntil');
  if (until === null || lastDay <= until) return null;
  return invalid('OUT_OF_RANGE', `It ends on ${until} already.`, 'validUntil');
}
