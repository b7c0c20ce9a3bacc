import { hold } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { insist, type Refusal } from '../../../kit/refusal.ts';
import { isOneOf } from '../../domain/callers.ts';
import { checkScore } from '../../domain/score.ts';
import { ExamPlan, KnownAssignment, Registration, Score } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const notExaminer: Refusal = {
  kind: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message: 'Scores are entered by the examiners of the examination.',
};

export const enterScore: Mutations['enterScore'] = (_, { input }, context) =>
  mutate(context, 'enterScore', input, async (work) => {
    const registration = await hold(work, Registration, input.registrationId, 'registration', ['registrationId']);
    const plan = await hold(work, ExamPlan, registration.examPlanId, 'examination');
    const examiners = await work.manager.findBy(KnownAssignment, { examPlanId: plan.id, duty: 'EXAMINER' });
    insist(
      isOneOf(
        work.caller,
        examiners.map(({ expertId }) => expertId),
      )
        ? null
        : notExaminer,
      plan.state === 'SCORING' ? null : notScoring(plan),
      checkScore(plan.level, input.part, input.value),
    );
    const { part, value } = input;
    const enteredBy = work.caller.account as string;
    await work.manager.upsert(Score, { registrationId: registration.id, part, value, enteredBy, enteredAt: work.now }, [
      'registrationId',
      'part',
    ]);
    return registration;
  });

function notScoring({ state }: ExamPlan): Refusal {
  return {
    kind: 'IllegalMove',
    code: 'ILLEGAL_MOVE',
    message: `Scores are entered in state SCORING; the examination is in state ${state}.`,
    currentState: state,
    allowedActions: [],
  };
}
