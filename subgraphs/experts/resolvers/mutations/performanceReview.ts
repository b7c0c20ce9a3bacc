import { isSecretariat } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, invalid } from '../../../kit/refusal.ts';
import { checkReview, mayReview, performanceReviewMoves } from '../../domain/performanceReview.ts';
import { checkSpan } from '../../domain/period.ts';
import { Assignment, Expert, PerformanceReview } from '../../entities/index.ts';
import type { DraftPerformanceReviewInput, MutationResolvers } from '../../resolvers.types.ts';
import { subjectOfAssignment } from './subjects.ts';

type Mutations = Required<MutationResolvers>;

const LONGEST_YEARS = 5;
const notAllowed = forbidden('An assignment is reviewed by whoever assigned the expert, a period by the secretariat.');
const alreadyReviewed = conflict('ALREADY_REVIEWED', 'This assignment was reviewed already.', 'assignmentId');

/** What a review is about. */
interface About {
  readonly assignmentId: string | null;
  readonly reviewerId: string | null;
  readonly from: string;
  readonly until: string;
}

export const draftPerformanceReview: Mutations['draftPerformanceReview'] = (_, { input }, context) =>
  mutate(
    context,
    'draftPerformanceReview',
    input,
    async (work) => {
      const expert = await hold(work, Expert, input.expertId, 'expert', ['expertId']);
      const about = await aboutWhat(work, input, expert);
      const { grade, remarks } = input;
      insist(
        checkSpan({ from: about.from, until: about.until }, LONGEST_YEARS),
        checkReview(grade, remarks, about.from, dayOf(work.now)),
      );
      return work.manager.save(
        work.manager.create(PerformanceReview, {
          ...{ id: newId(), expertId: expert.id, assignmentId: about.assignmentId, reviewerId: about.reviewerId },
          ...{ validFrom: about.from, validUntil: about.until, grade, remarks: remarks.trim() },
          ...{ state: 'DRAFT' as const, answer: null, givenAt: null, createdAt: work.now },
        }),
      );
    },
    { performance_review_once: alreadyReviewed },
  );

async function aboutWhat(work: Work, input: DraftPerformanceReviewInput, expert: Expert): Promise<About> {
  const { assignmentId, validFrom, validUntil } = input;
  if ((assignmentId == null) === (validFrom == null || validUntil == null)) {
    insist(invalid('NOT_EXACTLY_ONE', 'Name one assignment, or the first and last day of a period.', 'assignmentId'));
  }
  if (assignmentId == null) {
    insist(isSecretariat(work.caller) ? null : notAllowed);
    return { assignmentId: null, reviewerId: null, from: validFrom ?? '', until: validUntil ?? '' };
  }
  const assignment = await hold(work, Assignment, assignmentId, 'assignment', ['assignmentId']);
  insist(mayReview(work.caller, { reviewerId: assignment.responsibleId }) ? null : notAllowed);
  found(assignment.expertId === expert.id && assignment.state === 'ASSIGNED' ? assignment : null, 'assignment', [
    'assignmentId',
  ]);
  const { days } = await subjectOfAssignment(work, assignment);
  // The office reviews in its own name, unless it is who assigned.
  const reviewerId = isSecretariat(work.caller) ? null : assignment.responsibleId;
  return { assignmentId, reviewerId, from: days.from, until: days.until };
}

export const givePerformanceReview: Mutations['givePerformanceReview'] = (_, { input }, context) =>
  mutate(context, 'givePerformanceReview', input, async (work) => {
    const review = await hold(work, PerformanceReview, input.id, 'review');
    review.givenAt = work.now;
    return move(work, performanceReviewMoves, review, 'give', { answer: null });
  });

export const answerPerformanceReview: Mutations['answerPerformanceReview'] = (_, { input }, context) =>
  mutate(context, 'answerPerformanceReview', input, async (work) => {
    const review = await hold(work, PerformanceReview, input.id, 'review');
    const { answer } = input;
    const before = review.answer;
    review.answer = before ?? answer.trim();
    return move(work, performanceReviewMoves, review, 'answer', { answer });
  });
