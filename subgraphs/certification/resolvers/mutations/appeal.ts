import { expertsOf } from '../../../kit/caller.ts';
import { checkText } from '../../../kit/check.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, invalid } from '../../../kit/refusal.ts';
import { type AppealAction, appealMoves, checkAppealPeriod } from '../../domain/appeal.ts';
import { isHostOrCandidate } from '../../domain/registration.ts';
import { partsOf } from '../../domain/score.ts';
import { Appeal, ExamPlan, ScoreEntry } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { holdRegistration } from './holdRegistration.ts';

type Mutations = Required<MutationResolvers>;

const notConcerned = forbidden('The candidate appeals, or the host on their behalf.');
const lodgedAlready = conflict('APPEAL_LODGED_ALREADY', 'There is an open appeal against this result.', 'part');

export const lodgeAppeal: Mutations['lodgeAppeal'] = (_, { input }, context) =>
  mutate(
    context,
    'lodgeAppeal',
    input,
    async (work) => {
      const { registration, plan } = await holdRegistration(work, input.registrationId, 'registrationId');
      const examined = partsOf(plan.level).includes(input.part);
      insist(
        isHostOrCandidate(work.caller, registration) ? null : notConcerned,
        registration.state === 'REGISTERED'
          ? null
          : conflict('NOT_TAKING_PART', `The registration is ${registration.state}.`, 'registrationId'),
        checkAppealPeriod(plan, work.now),
        examined ? null : invalid('PART_NOT_EXAMINED', `${input.part} is not examined at ${plan.level}.`, 'part'),
        checkText(input.grounds, 4_000, 'grounds'),
      );
      return work.manager.save(
        work.manager.create(Appeal, {
          id: newId(),
          state: 'LODGED',
          registrationId: registration.id,
          examPlanId: plan.id,
          hostId: plan.hostId,
          candidateId: registration.candidateId,
          part: input.part,
          grounds: input.grounds.trim(),
          lodgedBy: work.caller.account ?? '',
          lodgedAt: work.now,
          reopenedAt: null,
        }),
      );
    },
    { appeal_open_once: lodgedAlready },
  );

const moveBy =
  (mutation: string, action: AppealAction): Mutations['grantAppeal'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const appeal = await hold(work, Appeal, input.id, 'appeal');
      // The plan is held too: it is not certified while an appeal is decided.
      await hold(work, ExamPlan, appeal.examPlanId, 'examination');
      const facts = { reason: input.reason ?? null, scoredIt: await scoredIt(work, appeal) };
      return move(work, appealMoves, appeal, action, facts, input.reason);
    });

/** Whether the caller entered a score of the person in this examination, with whatever role. */
async function scoredIt({ manager, caller }: Work, { registrationId }: Appeal): Promise<boolean> {
  const entries = await manager.findBy(ScoreEntry, { registrationId });
  const experts = expertsOf(caller);
  return entries.some(({ enteredBy, expertId }) => enteredBy === caller.account || experts.includes(expertId));
}

export const reviewAppeal = moveBy('reviewAppeal', 'review');
export const grantAppeal = moveBy('grantAppeal', 'grant');
export const dismissAppeal = moveBy('dismissAppeal', 'dismiss');
export const withdrawAppeal = moveBy('withdrawAppeal', 'withdraw');
