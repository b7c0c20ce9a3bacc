import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { seededRandom } from '../../kit/random.ts';
import type { Assignment, Expert, KnownExamPlan, PerformanceReview } from '../entities/index.ts';

const remarks = [
  '准时到岗，评分客观，记录完整。（虚构）',
  '评分标准掌握熟练，与考评小组配合良好。（虚构）',
  '现场组织有序，按规定回避。（虚构）',
];

/**
 * Reviews of past assignments, by hosts that are invented, of people whom invented institutions employ: nobody is praised
 * or blamed at a real one.
 *
 * @param count how many there are at most, evenly spread over the assignments
 */
export function seedReviews(
  assignments: readonly Assignment[],
  plans: ReadonlyMap<string, KnownExamPlan>,
  experts: ReadonlyMap<string, Expert>,
  invented: ReadonlySet<string>,
  count: number,
): PerformanceReview[] {
  const random = seededRandom('reviews');
  const reviewed = assignments.filter(({ examPlanId, expertId }) => {
    const plan = plans.get(examPlanId ?? '');
    const employer = experts.get(expertId)?.institutionId ?? '';
    return plan?.state === 'CERTIFIED' && invented.has(plan.hostId) && invented.has(employer);
  });
  const oneIn = Math.ceil(reviewed.length / count);
  return reviewed
    .filter((_, at) => at % oneIn === 0)
    .map((assignment, at): PerformanceReview => {
      const plan = plans.get(assignment.examPlanId ?? '');
      const day = plan?.examinedOn ?? assignment.assignedAt.toISOString().slice(0, 10);
      const given = new Date(`${daysLater(day, 10)}T03:00:00Z`);
      const answered = at % 4 === 0;
      return {
        ...{ id: seedId('performanceReview', assignment.id), expertId: assignment.expertId },
        ...{ assignmentId: assignment.id, reviewerId: plan?.hostId ?? null, validFrom: day, validUntil: day },
        grade: random.between(2, 5),
        remarks: random.pick(remarks),
        state: answered ? 'ANSWERED' : 'GIVEN',
        answer: answered ? '谢谢评价，会继续努力。（虚构）' : null,
        ...{ givenAt: given, createdAt: given },
      };
    });
}
