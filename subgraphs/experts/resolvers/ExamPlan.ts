import { dayOf } from '../../kit/day.ts';
import { notAllowed } from '../../kit/errors.ts';
import { rolesFor } from '../domain/assignment.ts';
import { actsFor } from '../domain/callers.ts';
import type { Context } from '../loaders.ts';
import type { ExamPlanResolvers } from '../resolvers.types.ts';

const message = 'The panel of an examination is seen by those who hold or staff it.';

export const ExamPlan: ExamPlanResolvers = {
  assignments: async ({ id }, page, context) => {
    if ((await isHost(id, context)) || context.caller.grants.some(({ role }) => role === 'EXPERT')) {
      return context.load.assignmentsOfPlan(page, [id]);
    }
    throw notAllowed(message);
  },
  eligiblePanel: async ({ id, panelFacts }, _, context) => {
    const { load, now } = context;
    if (!(await isHost(id, context))) throw notAllowed(message);
    if (!panelFacts) return null;
    const { edition, code, level, examinedOn, recusedInstitutionIds } = panelFacts;
    const roles = JSON.stringify(rolesFor('EXAMINER', level));
    const day = examinedOn ?? dayOf(now());
    return load.eligiblePanel.load([edition, code, roles, day, JSON.stringify(recusedInstitutionIds)]);
  },
};

/** Whether the caller acts for the host of the examination, or runs the office. */
async function isHost(id: string, { caller, load }: Context): Promise<boolean> {
  const plan = await load.plan.load({ id });
  return actsFor(caller, plan?.hostId ?? '');
}
