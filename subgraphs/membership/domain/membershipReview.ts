import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

export type Advice = 'APPROVE' | 'RETURN' | 'REJECT';

/** A recommendation within the review in which a decision is made. */
export interface Recommended {
  readonly account: string;
  readonly advice: Advice;
}

/** The refusal of whoever would work on an application of their own. */
export const ownApplication = conflict('OWN_WORK', 'Nobody reviews an application of their own.');

const NOTE_LONGEST = 2_000;

/** Whether a note says something, and not too much. */
export function checkNote(note: string): Refusal | null {
  if (note.trim().length > 0 && note.length <= NOTE_LONGEST) return null;
  return invalid('OUT_OF_RANGE', `A note has 1 to ${NOTE_LONGEST} characters.`, 'note');
}

/**
 * Four eyes: a decision needs a recommendation of this review by another account. Who decides against all that the
 * others recommend says why.
 */
export function checkFourEyes(
  decision: Advice,
  decider: string | null,
  recommendations: readonly Recommended[],
  reason: string | null,
): Refusal | null {
  const byOthers = recommendations.filter(({ account }) => account !== decider);
  if (recommendations.length === 0) {
    return conflict('RECOMMENDATION_MISSING', 'Somebody of the office must recommend a decision first.');
  }
  if (byOthers.length === 0) return conflict('OWN_WORK', 'Whoever recommended does not decide; somebody else must.');
  if (byOthers.some(({ advice }) => advice === decision) || reason?.trim()) return null;
  return invalid('REASON_MISSING', 'This is decided against what was recommended; please say why.', 'reason');
}
