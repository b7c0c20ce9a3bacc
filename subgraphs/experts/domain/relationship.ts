import { invalid, type Refusal } from '../../kit/refusal.ts';

/** Towards whom a relationship is declared. */
export interface RelationshipTarget {
  readonly institutionId: string | null;
  readonly candidateId: string | null;
  readonly otherExpertId: string | null;
}

/** Whether a relationship is declared towards exactly one, and not towards oneself. */
export function checkTarget(target: RelationshipTarget, expertId: string): Refusal | null {
  if (Object.values(target).filter((id) => id !== null).length !== 1) {
    return invalid('NOT_EXACTLY_ONE', 'Name one institution, one candidate or one other expert.', 'institutionId');
  }
  if (target.otherExpertId !== expertId) return null;
  return invalid('OUT_OF_RANGE', 'Nobody declares a relationship to themselves.', 'otherExpertId');
}

/** Whether a relationship is ended from today on: on the days that have passed it recused, and stays so. */
export function checkEnd(lastDay: string, today: string): Refusal | null {
  return lastDay >= today ? null : invalid('OUT_OF_RANGE', 'A relationship ends today or later.', 'validUntil');
}
