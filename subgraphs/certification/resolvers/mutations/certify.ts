import { In } from 'typeorm';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import type { Refusal } from '../../../kit/refusal.ts';
import { examPlanMoves } from '../../domain/examPlan.ts';
import { outcomeOf } from '../../domain/score.ts';
import { ExamPlan, Registration, Score } from '../../entities/index.ts';
import { examPlanTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { factsOf, recusedBy } from './examPlanFacts.ts';
import { issue } from './issue.ts';
import { schemesOf } from './schemes.ts';

type Mutations = Required<MutationResolvers>;

const certificateExists: Refusal = {
  kind: 'Conflict',
  code: 'CERTIFICATE_EXISTS',
  message: 'A person has a valid certificate of this occupation, level and scheme already; nothing was issued.',
  path: ['id'],
};

export const certifyExamPlan: Mutations['certifyExamPlan'] = (_, { input }, context) =>
  mutate(
    context,
    'certifyExamPlan',
    input,
    async (work) => {
      const plan = await hold(work, ExamPlan, input.id, 'examination');
      await move(work, examPlanMoves, plan, 'certify', await factsOf(work, plan, input.reason), input.reason);
      const schemes = await schemesOf(work, plan);
      for (const { candidateId } of await passed(work, plan)) {
        const { edition, code, level } = plan;
        const issuedTogether = schemes.length > 1;
        const basis = { candidateId, edition, code, level, examPlanId: plan.id, issuedTogether, replacesId: null };
        for (const scheme of schemes) await issue(work, scheme, basis);
      }
      work.tell(examPlanTold(plan, await recusedBy(work, plan)));
      return plan;
    },
    { certificate_in_force: certificateExists },
  );

async function passed(work: Work, plan: ExamPlan): Promise<readonly Registration[]> {
  const registrations = await work.manager.find(Registration, { where: { examPlanId: plan.id }, order: { id: 'ASC' } });
  const scores = await work.manager.findBy(Score, { registrationId: In(registrations.map(({ id }) => id)) });
  const byRegistration = new Map<string, Score[]>();
  for (const score of scores) {
    byRegistration.set(score.registrationId, [...(byRegistration.get(score.registrationId) ?? []), score]);
  }
  return registrations.filter(
    ({ id }) => outcomeOf(plan.level, plan.passMark, byRegistration.get(id) ?? []) === 'PASSED',
  );
}
