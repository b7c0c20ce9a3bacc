import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import { mayKnowExpert } from '../domain/callers.ts';
import type { Assignment as AssignmentRow } from '../entities/Assignment.ts';
import type { Context } from '../loaders.ts';
import type { AssignmentResolvers } from '../resolvers.types.ts';

export const Assignment: AssignmentResolvers & Reference<{ readonly id: string }, AssignmentRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => {
    const assignment = await load.assignment.load({ id });
    if (!assignment) return null;
    const expert = await existing(load.expert.load({ id: assignment.expertId }));
    return mayKnowExpert(caller, expert) ? assignment : null;
  },
  examPlan: ({ examPlanId }) => ({ id: examPlanId }),
  expert: ({ expertId }, _, { load }) => existing(load.expert.load({ id: expertId })),
};
