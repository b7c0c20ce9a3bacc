import { actsFor, type Caller, holds } from '../../kit/caller.ts';
import { checkText, checkWhole } from '../../kit/check.ts';
import type { Move } from '../../kit/machine.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';

export const performanceReviewStates = ['DRAFT', 'GIVEN', 'ANSWERED'] as const;
export type PerformanceReviewState = (typeof performanceReviewStates)[number];
export type PerformanceReviewAction = 'give' | 'answer';

/** What the moves of a review look at; `reviewerId` is null when the office reviews. */
export interface ReviewSubject {
  readonly state: PerformanceReviewState;
  readonly reviewerId: string | null;
  readonly expertId: string;
}
export interface ReviewFacts {
  readonly answer: string | null;
}

type Row = Move<PerformanceReviewState, PerformanceReviewAction, Caller, ReviewSubject, ReviewFacts>;

/** The life of a review: drafted, given to the expert, answered by them once. */
export const performanceReviewMoves: readonly Row[] = [
  { from: 'DRAFT', action: 'give', to: 'GIVEN', who: mayReview },
  { from: 'GIVEN', action: 'answer', to: 'ANSWERED', who: isReviewed, guard: saysSomething },
];

/** Whether the caller is the author of a review, or the office. */
export function mayReview(caller: Caller, { reviewerId }: Pick<ReviewSubject, 'reviewerId'>): boolean {
  return actsFor(caller, reviewerId ?? '');
}

function isReviewed(caller: Caller, { expertId }: ReviewSubject): boolean {
  return holds(caller, 'EXPERT', { expertId });
}

function saysSomething(_: ReviewSubject, { answer }: ReviewFacts): Refusal | null {
  return checkText(answer ?? '', 2_000, 'answer');
}

/** Whether the caller may read a review: its author and the office always, the expert once it is given. */
export function mayReadReview(caller: Caller, review: ReviewSubject): boolean {
  return mayReview(caller, review) || (review.state !== 'DRAFT' && isReviewed(caller, review));
}

/** Whether a review says something of a time that has begun. */
export function checkReview(grade: number, remarks: string, validFrom: string, today: string): Refusal | null {
  return (
    checkWhole(grade, 1, 5, 'grade') ??
    checkText(remarks, 2_000, 'remarks') ??
    (validFrom <= today ? null : conflict('TOO_EARLY', `It begins on ${validFrom}.`, 'validFrom'))
  );
}
