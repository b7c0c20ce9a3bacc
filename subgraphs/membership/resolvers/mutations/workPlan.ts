import { isSecretariat } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { checkNames, localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, RefusalError } from '../../../kit/refusal.ts';
import { checkTaskDays, checkYears, type WorkPlanFacts, workPlanMoves } from '../../domain/workPlan.ts';
import { Resolution, WorkPlan, WorkPlanTask } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

export const NAME_LONGEST = 200;
export const officePlans = forbidden('Work plans are drafted by the secretariat.');
const fixed = conflict('WORK_PLAN_FIXED', 'A plan that was adopted is not changed any more.', 'id');

/** Holds a plan that may still be changed. */
export async function holdDraft(work: Work, id: string, ...path: readonly string[]): Promise<WorkPlan> {
  const plan = await hold(work, WorkPlan, id, 'work plan', path);
  if (plan.state !== 'DRAFT') throw new RefusalError({ ...fixed, path });
  return plan;
}

export const draftWorkPlan: Mutations['draftWorkPlan'] = (_, { input }, context) =>
  mutate(context, 'draftWorkPlan', input, async (work) => {
    const { firstYear, lastYear } = input;
    const names = localized(input.names);
    insist(
      isSecretariat(work.caller) ? null : officePlans,
      checkNames(names, NAME_LONGEST),
      checkYears({ firstYear, lastYear }),
    );
    return work.manager.save(
      work.manager.create(WorkPlan, { id: newId(), names, firstYear, lastYear, state: 'DRAFT', resolutionId: null }),
    );
  });

export const editWorkPlan: Mutations['editWorkPlan'] = (_, { input }, context) =>
  mutate(context, 'editWorkPlan', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officePlans);
    const plan = await holdDraft(work, input.id, 'id');
    if (input.names) plan.names = localized(input.names);
    plan.firstYear = input.firstYear ?? plan.firstYear;
    plan.lastYear = input.lastYear ?? plan.lastYear;
    const tasks = await work.manager.findBy(WorkPlanTask, { planId: plan.id });
    insist(checkNames(plan.names, NAME_LONGEST), checkYears(plan));
    if (tasks.some((task) => checkTaskDays(task, plan))) {
      insist(conflict('WORK_PLAN_FIXED', 'Some tasks lie outside these years; change them first.', 'firstYear'));
    }
    return work.manager.save(plan);
  });

async function factsOf(work: Work, plan: WorkPlan, resolution: Resolution | null): Promise<WorkPlanFacts> {
  const adopted = await work.manager.findBy(WorkPlan, { state: 'ADOPTED' });
  return {
    resolution,
    others: adopted.filter(({ id }) => id !== plan.id),
    tasks: await work.manager.findBy(WorkPlanTask, { planId: plan.id }),
  };
}

export const adoptWorkPlan: Mutations['adoptWorkPlan'] = (_, { input }, context) =>
  mutate(context, 'adoptWorkPlan', input, async (work) => {
    // All plans are held, so that of two for the same years that are adopted at once the second sees the first.
    await work.manager.query('SELECT id FROM work_plan ORDER BY id FOR UPDATE');
    const plan = await hold(work, WorkPlan, input.id, 'work plan');
    insist(isSecretariat(work.caller) ? null : officePlans);
    const resolution = await hold(work, Resolution, input.resolutionId, 'resolution', ['resolutionId']);
    await move(work, workPlanMoves, plan, 'adopt', await factsOf(work, plan, resolution));
    plan.resolutionId = resolution.id;
    return work.manager.save(plan);
  });

export const closeWorkPlan: Mutations['closeWorkPlan'] = (_, { input }, context) =>
  mutate(context, 'closeWorkPlan', input, async (work) => {
    const plan = await hold(work, WorkPlan, input.id, 'work plan');
    return move(work, workPlanMoves, plan, 'close', await factsOf(work, plan, null), input.reason);
  });
