import { actsFor } from '../../kit/caller.ts';
import type { ExamPlanResolvers } from '../resolvers.types.ts';

export const ExamPlan: ExamPlanResolvers = {
  forms: async ({ id }, page, { load, caller }) => {
    const plan = await load.knownExamPlan.load({ id });
    return actsFor(caller, plan?.hostId ?? '') ? load.formsOfExamPlan(page, [id]) : null;
  },
};
