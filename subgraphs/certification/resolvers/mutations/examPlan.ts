import { insertMany } from '../../../kit/database.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { type ExamPlanAction, examPlanMoves } from '../../domain/examPlan.ts';
import { giveSeats, shuffled } from '../../domain/seating.ts';
import { Appeal, ExamPlan, ExamSeat, ExamSession, Registration, Scheme, Score } from '../../entities/index.ts';
import type { ExamPlanMoveInput, MutationResolvers } from '../../resolvers.types.ts';
import { factsOf, grantedAppeals, tellPlan } from './examPlanFacts.ts';

type Mutations = Required<MutationResolvers>;

/** Moves a held examination; others are told when all that belongs to the move is done. */
export async function movePlan(
  work: Work,
  plan: ExamPlan,
  action: ExamPlanAction,
  { reason }: Pick<ExamPlanMoveInput, 'reason'>,
): Promise<ExamPlan> {
  return move(work, examPlanMoves, plan, action, await factsOf(work, plan, reason), reason);
}

const moveBy =
  (
    mutation: string,
    action: ExamPlanAction,
    alongWith: (work: Work, plan: ExamPlan) => Promise<void> = async () => undefined,
  ): Mutations['fileExamPlan'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const plan = await hold(work, ExamPlan, input.id, 'examination');
      await movePlan(work, plan, action, input);
      await alongWith(work, plan);
      await tellPlan(work, plan);
      return plan;
    });

export const fileExamPlan = moveBy('fileExamPlan', 'file');
export const openEnrolment = moveBy('openEnrolment', 'enrol');
export const scheduleExamPlan = moveBy('scheduleExamPlan', 'schedule', seatEverybody);
export const startExamPlan = moveBy('startExamPlan', 'start');
export const finishExamPlan = moveBy('finishExamPlan', 'finish');
export const reopenScoring = moveBy('reopenScoring', 'reopen', setAsideScores);
export const cancelExamPlan = moveBy('cancelExamPlan', 'cancel');

/** A seat in a session of each part for everybody who takes part. */
async function seatEverybody(work: Work, plan: ExamPlan): Promise<void> {
  const where = { examPlanId: plan.id, state: 'REGISTERED' as const };
  const registrations = await work.manager.find(Registration, { where, order: { id: 'ASC' } });
  const sessions = await work.manager.findBy(ExamSession, { examPlanId: plan.id });
  if (plan.seating === 'SHUFFLED') plan.seatingSeed = newId();
  const ids = registrations.map(({ id }) => id);
  const order = plan.seatingSeed === null ? ids : shuffled(ids, plan.seatingSeed);
  const seats = giveSeats(plan.level, order, sessions).map((seat) => ({ ...seat, id: newId() }));
  await insertMany(work.manager, ExamSeat, seats);
  await work.manager.save(plan);
}

/** The parts of granted appeals are to be scored anew: what was entered is kept, and does not count. */
async function setAsideScores(work: Work, plan: ExamPlan): Promise<void> {
  for (const appeal of await grantedAppeals(work, plan)) {
    const { registrationId, part } = appeal;
    await work.manager.query(
      `UPDATE score_entry SET set_aside_by_id = $3
       WHERE registration_id = $1 AND part = $2 AND set_aside_by_id IS NULL`,
      [registrationId, part, appeal.id],
    );
    await work.manager.delete(Score, { registrationId, part });
    await work.manager.update(Appeal, { id: appeal.id }, { reopenedAt: work.now });
  }
  plan.publicityEndsAt = null;
  await work.manager.save(plan);
}

const DAY = 86_400_000;

export const publishResults: Mutations['publishResults'] = (_, { input }, context) =>
  mutate(context, 'publishResults', input, async (work) => {
    const plan = await hold(work, ExamPlan, input.id, 'examination');
    const { publicityDays } = await work.manager.findOneByOrFail(Scheme, { id: plan.schemeId });
    plan.publicityEndsAt = new Date(work.now.getTime() + publicityDays * DAY);
    await movePlan(work, plan, 'publish', input);
    await tellPlan(work, plan);
    return plan;
  });
