import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Assignment as AssignmentRow } from '../entities/Assignment.ts';
import type { Context } from '../loaders.ts';
import type { AssignmentResolvers } from '../resolvers.types.ts';

export const Assignment: AssignmentResolvers & Reference<{ readonly id: string }, AssignmentRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.assignment.load({ id }),
  examPlan: ({ examPlanId }) => ({ id: examPlanId }),
  expert: ({ expertId }, _, { load }) => existing(load.expert.load({ id: expertId })),
};
