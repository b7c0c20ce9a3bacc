import { isSecretariat } from '../../../kit/caller.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { checkNames, localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, found, insist } from '../../../kit/refusal.ts';
import { checkTaskDays, type WorkPlanTaskAction, workPlanTaskMoves } from '../../domain/workPlan.ts';
import { WorkPlan, WorkPlanTask } from '../../entities/index.ts';
import type { EditWorkPlanTaskInput, MutationResolvers } from '../../resolvers.types.ts';
import { holdActive } from './seat.ts';
import { holdDraft, NAME_LONGEST, officePlans } from './workPlan.ts';

type Mutations = Required<MutationResolvers>;

export const addWorkPlanTask: Mutations['addWorkPlanTask'] = (_, { input }, context) =>
  mutate(context, 'addWorkPlanTask', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officePlans);
    await holdActive(work, input.ownerId, 'ownerId');
    const plan = await holdDraft(work, input.planId, 'planId');
    const { duty, ownerId, validFrom, validUntil } = input;
    const names = localized(input.names);
    insist(checkNames(names, NAME_LONGEST), checkTaskDays({ validFrom, validUntil }, plan));
    return work.manager.save(
      work.manager.create(WorkPlanTask, {
        id: newId(),
        planId: plan.id,
        names,
        duty,
        ownerId,
        validFrom,
        validUntil,
        state: 'PLANNED',
      }),
    );
  });

export const editWorkPlanTask: Mutations['editWorkPlanTask'] = (_, { input }, context) =>
  mutate(context, 'editWorkPlanTask', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officePlans);
    if (input.ownerId) await holdActive(work, input.ownerId, 'ownerId');
    const { plan, task } = await holdTask(work, input.id);
    const { names, duty, validFrom, validUntil } = input;
    const more = [names, duty, validFrom, validUntil].some((field) => field !== null && field !== undefined);
    if (plan.state === 'CLOSED' || (plan.state === 'ADOPTED' && more)) {
      insist(conflict('WORK_PLAN_FIXED', 'Of a task of an adopted plan only the owner is changed.', 'id'));
    }
    edit(task, input);
    insist(checkNames(task.names, NAME_LONGEST), checkTaskDays(task, plan));
    return work.manager.save(task);
  });

function edit(task: WorkPlanTask, { names, duty, ownerId, validFrom, validUntil }: EditWorkPlanTaskInput): void {
  if (names) task.names = localized(names);
  task.duty = duty ?? task.duty;
  task.ownerId = ownerId ?? task.ownerId;
  task.validFrom = validFrom ?? task.validFrom;
  task.validUntil = validUntil ?? task.validUntil;
}

/** Holds a task and, before it, its plan, so that a plan is not adopted or closed meanwhile. */
export async function holdTask(work: Work, id: string, field = 'id'): Promise<{ plan: WorkPlan; task: WorkPlanTask }> {
  const known = isId(id) ? await work.manager.findOneBy(WorkPlanTask, { id }) : null;
  const { planId } = found(known, 'task', [field]);
  const plan = await hold(work, WorkPlan, planId, 'work plan');
  return { plan, task: await hold(work, WorkPlanTask, id, 'task', [field]) };
}

const moveBy =
  (mutation: string, action: WorkPlanTaskAction): Mutations['startWorkPlanTask'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const { plan, task } = await holdTask(work, input.id);
      const facts = { reason: input.reason ?? null, planState: plan.state };
      return move(work, workPlanTaskMoves, task, action, facts, input.reason);
    });

export const startWorkPlanTask = moveBy('startWorkPlanTask', 'start');
export const finishWorkPlanTask = moveBy('finishWorkPlanTask', 'finish');
export const dropWorkPlanTask = moveBy('dropWorkPlanTask', 'drop');
