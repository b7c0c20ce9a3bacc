import { actsFor } from '../../kit/caller.ts';
import { notAllowed } from '../../kit/errors.ts';
import type { ExamPlanResolvers } from '../resolvers.types.ts';

export const ExamPlan: ExamPlanResolvers = {
  forms: async ({ id }, page, { load, caller }) => {
    const plan = await load.knownExamPlan.load({ id });
    if (actsFor(caller, plan?.hostId ?? '')) return load.formsOfExamPlan(page, [id]);
    throw notAllowed('The forms of an examination are seen by its host and the office.');
  },
};
