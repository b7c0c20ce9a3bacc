import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

/** What one examiner entered for a part. */
export interface Entry {
  readonly expertId: string;
  readonly account: string;
  /** From 1; both enter anew in each round. */
  readonly round: number;
  readonly value: number;
}

/** How far the scoring of a part is. */
export type Standing =
  | { readonly standing: 'OPEN' | 'ENTERED_ONCE' | 'DISPUTED'; readonly round: number }
  | { readonly standing: 'AGREED'; readonly round: number; readonly value: number };

/**
 * How far two independent examiners are, by the entries of the latest round. Two that differ by no more than the
 * tolerance agree on their mean, rounded half up to a tenth.
 */
export function standingOf(entries: readonly Entry[], tolerance: number): Standing {
  const round = Math.max(1, ...entries.map((entry) => entry.round));
  const [first, second] = entries.filter((entry) => entry.round === round);
  if (!first) return { standing: 'OPEN', round };
  if (!second) return { standing: 'ENTERED_ONCE', round };
  if (Math.abs(tenths(first.value) - tenths(second.value)) > tenths(tolerance)) return { standing: 'DISPUTED', round };
  const value = Math.round((tenths(first.value) + tenths(second.value)) / 2) / 10;
  return { standing: 'AGREED', round, value };
}

/** Scores have one decimal: compared as whole tenths, since 0.1 has no exact binary value. */
function tenths(value: number): number {
  return Math.round(value * 10);
}

/**
 * The round in which an examiner may enter, or a refusal: each enters once in a round, and only the two who are
 * in dispute begin the next one.
 */
export function roundFor(
  entries: readonly Entry[],
  tolerance: number,
  examiner: Pick<Entry, 'expertId' | 'account'>,
): number | Refusal {
  const now = standingOf(entries, tolerance);
  const own = entries.filter((entry) => entry.expertId === examiner.expertId || entry.account === examiner.account);
  if (now.standing === 'AGREED') return conflict('SCORE_FINAL', 'The score of this part is final.', 'part');
  if (now.standing === 'DISPUTED') {
    if (own.some(({ round }) => round === now.round)) return now.round + 1;
    return conflict('SCORE_ENTERED_ALREADY', 'Two examiners differ: they enter again, or a third one settles.', 'part');
  }
  const latest = own.some(({ round }) => round === now.round);
  const outsider = now.round > 1 && !own.some(({ round }) => round === now.round - 1);
  if (latest) return conflict('SCORE_ENTERED_ALREADY', 'Another examiner must enter the second score.', 'part');
  if (outsider) return conflict('SCORE_ENTERED_ALREADY', 'The two who differed enter again.', 'part');
  return now.round;
}

/** Whether a third examiner may settle a part with a score. */
export function checkSettlement(
  entries: readonly Entry[],
  tolerance: number,
  examiner: Pick<Entry, 'expertId' | 'account'>,
  value: number,
): Refusal | null {
  const now = standingOf(entries, tolerance);
  if (now.standing !== 'DISPUTED') return conflict('SCORE_NOT_DISPUTED', 'The two entries do not differ.', 'part');
  if (entries.some((entry) => entry.expertId === examiner.expertId || entry.account === examiner.account)) {
    return conflict('OWN_WORK', 'A dispute is settled by somebody who entered neither score.', 'registrationId');
  }
  const values = entries.filter(({ round }) => round === now.round).map((entry) => entry.value);
  if (value >= Math.min(...values) && value <= Math.max(...values)) return null;
  return invalid(
    'SCORE_OUT_OF_RANGE',
    `The score lies from ${Math.min(...values)} to ${Math.max(...values)}.`,
    'value',
  );
}
