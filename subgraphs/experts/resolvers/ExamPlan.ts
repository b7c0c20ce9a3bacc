import { rolesFor } from '../domain/assignment.ts';
import type { ExamPlanResolvers } from '../resolvers.types.ts';

export const ExamPlan: ExamPlanResolvers = {
  assignments: ({ id }, page, { load }) => load.assignmentsOfPlan(page, [id]),
  eligiblePanel: async ({ panelFacts }, _, { load, now }) => {
    if (!panelFacts) return null;
    const { edition, code, level, examinedOn, recusedInstitutionIds } = panelFacts;
    const roles = JSON.stringify(rolesFor('EXAMINER', level));
    const day = examinedOn ?? now().toISOString().slice(0, 10);
    return load.eligiblePanel.load([edition, code, roles, day, JSON.stringify(recusedInstitutionIds)]);
  },
};
