import { read } from '../../kit/language.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { WorkPlan as WorkPlanRow } from '../entities/WorkPlan.ts';
import type { WorkPlanResolvers } from '../resolvers.types.ts';
import { visiblePlan } from './access.ts';

export const WorkPlan: WorkPlanResolvers & Reference<{ readonly id: string }, WorkPlanRow, Context> = {
  __resolveReference: ({ id }, context) => visiblePlan(id, context),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  resolution: ({ resolutionId }, _, { load }) =>
    resolutionId === null ? null : load.resolution.load({ id: resolutionId }),
  tasks: ({ id }, page, { load }) => load.tasksOfPlan(page, [id]),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
