import { actsFor } from '../../kit/caller.ts';
import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { WorkPlanTask as WorkPlanTaskRow } from '../entities/WorkPlanTask.ts';
import type { WorkPlanTaskResolvers } from '../resolvers.types.ts';
import { visibleTask } from './access.ts';

export const WorkPlanTask: WorkPlanTaskResolvers & Reference<{ readonly id: string }, WorkPlanTaskRow, Context> = {
  __resolveReference: ({ id }, context) => visibleTask(id, context),
  plan: ({ planId }, _, { load }) => existing(load.workPlan.load({ id: planId })),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  owner: ({ ownerId }, _, { load }) => existing(load.institution.load({ id: ownerId })),
  indicators: ({ id }, _, { load }) => load.indicatorsOfTask.load([id]),
  steps: ({ id, ownerId }, _, { load, caller }) => (actsFor(caller, ownerId) ? load.steps.load([id]) : null),
};
