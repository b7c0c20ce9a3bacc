import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { mayReadReview } from '../domain/performanceReview.ts';
import type { PerformanceReview as PerformanceReviewRow } from '../entities/PerformanceReview.ts';
import type { PerformanceReviewResolvers } from '../resolvers.types.ts';
import { expertOf } from './access.ts';

export const PerformanceReview: PerformanceReviewResolvers &
  Reference<{ readonly id: string }, PerformanceReviewRow, Context> = {
  __resolveReference: ({ id }, context) => visibleReview(id, context),
  expert: expertOf,
  assignment: ({ assignmentId }, _, { load }) =>
    assignmentId === null ? null : existing(load.assignment.load({ id: assignmentId })),
  reviewer: ({ reviewerId }) => (reviewerId === null ? null : { id: reviewerId }),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};

/** The review, if the caller may read it. */
export async function visibleReview(id: string, { load, caller }: Context): Promise<PerformanceReviewRow | null> {
  const review = await load.review.load({ id });
  return review && mayReadReview(caller, review) ? review : null;
}
