import { dayOf } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { insist, known, type Refusal } from '../../../kit/refusal.ts';
import { type AssignmentDuty, checkAssignment, rolesFor } from '../../domain/assignment.ts';
import { actsFor } from '../../domain/callers.ts';
import { Assignment, Expert, KnownExamPlan } from '../../entities/index.ts';
import { assignmentTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const notAllowed: Refusal = {
  kind: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message: 'Experts are assigned by the institution that holds the examination.',
};
const alreadyAssigned: Refusal = {
  kind: 'Conflict',
  code: 'ALREADY_ASSIGNED',
  message: 'The expert is assigned to this duty already.',
  path: ['expertId'],
};

export const assignExpert: Mutations['assignExpert'] = (_, { input }, context) =>
  mutate(
    context,
    'assignExpert',
    input,
    async (work) => {
      const plan = known(
        isId(input.examPlanId) ? await work.manager.findOneBy(KnownExamPlan, { id: input.examPlanId }) : null,
        'examination',
        ['examPlanId'],
      );
      insist(actsFor(work.caller, plan.hostId) ? null : notAllowed);
      const expert = await hold(work, Expert, input.expertId, 'expert', ['expertId']);
      const appointed = await isAppointed(work, expert, plan, input.duty);
      insist(checkAssignment(plan, input.duty, appointed, expert.institutionId));
      const assignment = await work.manager.save(
        work.manager.create(Assignment, {
          id: newId(),
          examPlanId: plan.id,
          expertId: expert.id,
          duty: input.duty,
          assignedAt: work.now,
        }),
      );
      work.tell(assignmentTold(assignment, expert.institutionId));
      return assignment;
    },
    { assignment_once: alreadyAssigned },
  );

async function isAppointed(work: Work, expert: Expert, plan: KnownExamPlan, duty: AssignmentDuty): Promise<boolean> {
  const day = plan.examinedOn ?? dayOf(work.now);
  const rows = await work.manager.query<unknown[]>(
    `SELECT 1 FROM appointment WHERE state = 'ACTIVE' AND expert_id = $1 AND edition = $2 AND code = $3
       AND role = ANY($4) AND valid_from <= $5 AND valid_until >= $5 LIMIT 1`,
    [expert.id, plan.edition, plan.code, rolesFor(duty, plan.level), day],
  );
  return rows.length > 0;
}
