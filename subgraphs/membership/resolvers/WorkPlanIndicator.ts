import { dayOf } from '../../kit/day.ts';
import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { progress } from '../domain/indicator.ts';
import type { WorkPlanIndicator as WorkPlanIndicatorRow } from '../entities/WorkPlanIndicator.ts';
import type { WorkPlanIndicatorResolvers } from '../resolvers.types.ts';
import { visibleTask } from './access.ts';

export const WorkPlanIndicator: WorkPlanIndicatorResolvers &
  Reference<{ readonly id: string }, WorkPlanIndicatorRow, Context> = {
  __resolveReference: async ({ id }, context) => {
    const indicator = await context.load.indicator.load({ id });
    return indicator && (await visibleTask(indicator.taskId, context)) ? indicator : null;
  },
  task: ({ taskId }, _, { load }) => existing(load.workPlanTask.load({ id: taskId })),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  jurisdiction: ({ jurisdictionCode }, _, { load }) =>
    jurisdictionCode === null ? null : load.jurisdiction.load({ code: jurisdictionCode }),
  achieved: (indicator, _, context) => achievedUntilNow(indicator, context),
  progress: async (indicator, _, context) => progress(await achievedUntilNow(indicator, context), indicator.target),
  reports: ({ id }, page, { load }) => load.reportsOfIndicator(page, [id]),
};

async function achievedUntilNow({ id }: WorkPlanIndicatorRow, { load, now }: Context): Promise<number> {
  return (await load.achieved.load([id, dayOf(now())]))[0] ?? 0;
}
