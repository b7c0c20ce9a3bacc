import { actsFor } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { IndicatorReport as IndicatorReportRow } from '../entities/IndicatorReport.ts';
import type { IndicatorReportResolvers } from '../resolvers.types.ts';
import { visibleTask } from './access.ts';

export const IndicatorReport: IndicatorReportResolvers &
  Reference<{ readonly id: string }, IndicatorReportRow, Context> = {
  __resolveReference: async ({ id }, context) => {
    const report = await context.load.indicatorReport.load({ id });
    const indicator = report && (await context.load.indicator.load({ id: report.indicatorId }));
    return indicator && (await visibleTask(indicator.taskId, context)) ? report : null;
  },
  indicator: ({ indicatorId }, _, { load }) => existing(load.indicator.load({ id: indicatorId })),
  note: async ({ indicatorId, note }, _, { load, caller }) => {
    const { taskId } = await existing(load.indicator.load({ id: indicatorId }));
    const { ownerId } = await existing(load.workPlanTask.load({ id: taskId }));
    return actsFor(caller, ownerId) ? note : null;
  },
};
