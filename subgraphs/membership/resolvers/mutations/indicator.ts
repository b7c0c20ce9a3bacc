import { actsFor, isSecretariat } from '../../../kit/caller.ts';
import { checkText } from '../../../kit/check.ts';
import { dayOf, within } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { checkNames, checkTexts, localized } from '../../../kit/language.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, invalid } from '../../../kit/refusal.ts';
import { checkScope, checkTarget, INDICATORS_MOST } from '../../domain/indicator.ts';
import { IndicatorReport, WorkPlanIndicator } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { insistOnJurisdiction } from './jurisdiction.ts';
import { NAME_LONGEST, officePlans } from './workPlan.ts';
import { holdTask } from './workPlanTask.ts';

type Mutations = Required<MutationResolvers>;

const [UNIT_LONGEST, NOTE_LONGEST] = [50, 2_000];
const fixed = conflict('WORK_PLAN_FIXED', 'What a plan wants to achieve is fixed once it is adopted.', 'id');

export const addWorkPlanIndicator: Mutations['addWorkPlanIndicator'] = (_, { input }, context) =>
  mutate(context, 'addWorkPlanIndicator', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officePlans);
    const { plan, task } = await holdTask(work, input.taskId, 'taskId');
    const [names, unit, jurisdictionCode] = [localized(input.names), localized(input.unit), input.jurisdiction ?? null];
    insist(
      plan.state === 'DRAFT' ? null : fixed,
      checkNames(names, NAME_LONGEST),
      checkTexts(unit, UNIT_LONGEST, 'unit'),
      checkTarget(input.target),
      checkScope(input.measure, jurisdictionCode),
    );
    if (jurisdictionCode !== null) await insistOnJurisdiction(work, jurisdictionCode);
    if ((await work.manager.countBy(WorkPlanIndicator, { taskId: task.id })) >= INDICATORS_MOST) {
      insist(invalid('TOO_MANY', `A task has at most ${INDICATORS_MOST} indicators.`, 'taskId'));
    }
    const { measure, target } = input;
    return work.manager.save(
      work.manager.create(WorkPlanIndicator, {
        id: newId(),
        taskId: task.id,
        names,
        measure,
        jurisdictionCode,
        unit,
        target,
      }),
    );
  });

/** An indicator with its task and plan, both held. */
async function holdIndicator(work: Work, id: string, field: string) {
  const known = isId(id) ? await work.manager.findOneBy(WorkPlanIndicator, { id }) : null;
  const { taskId } = found(known, 'indicator', [field]);
  const { plan, task } = await holdTask(work, taskId);
  return { plan, task, indicator: await hold(work, WorkPlanIndicator, id, 'indicator', [field]) };
}

export const setIndicatorTarget: Mutations['setIndicatorTarget'] = (_, { input }, context) =>
  mutate(context, 'setIndicatorTarget', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officePlans, checkTarget(input.target));
    const { plan, indicator } = await holdIndicator(work, input.id, 'id');
    insist(plan.state === 'DRAFT' ? null : fixed);
    indicator.target = input.target;
    return work.manager.save(indicator);
  });

export const reportIndicator: Mutations['reportIndicator'] = (_, { input }, context) =>
  mutate(context, 'reportIndicator', input, async (work) => {
    const { plan, task, indicator } = await holdIndicator(work, input.indicatorId, 'indicatorId');
    const { reportedOn, value } = input;
    const days = { from: task.validFrom, until: task.validUntil };
    const inTime = within(reportedOn, days) && reportedOn <= dayOf(work.now);
    insist(
      actsFor(work.caller, task.ownerId) ? null : forbidden("Values are reported by the owner's staff."),
      indicator.measure === 'REPORTED' ? null : computed,
      plan.state === 'ADOPTED'
        ? null
        : conflict('WORK_PLAN_FIXED', 'Only an adopted plan is reported on.', 'indicatorId'),
      inTime ? null : invalid('OUT_OF_RANGE', 'A value holds for a day of the task that has come.', 'reportedOn'),
      input.note ? checkText(input.note, NOTE_LONGEST, 'note') : null,
    );
    return work.manager.save(
      work.manager.create(IndicatorReport, {
        id: newId(),
        indicatorId: indicator.id,
        reportedOn,
        value,
        note: input.note?.trim() || null,
        account: work.caller.account as string,
      }),
    );
  });

const computed = conflict('INDICATOR_COMPUTED', 'This figure is computed from facts.', 'indicatorId');
