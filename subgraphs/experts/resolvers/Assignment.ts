import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Assignment as AssignmentRow } from '../entities/Assignment.ts';
import type { AssignmentResolvers } from '../resolvers.types.ts';
import { expertOf, maySeeAssignment } from './access.ts';

const stub = (id: string | null) => (id === null ? null : { id });

export const Assignment: AssignmentResolvers & Reference<{ readonly id: string }, AssignmentRow, Context> = {
  __resolveReference: ({ id }, context) => visibleAssignment(id, context),
  examPlan: ({ examPlanId }) => stub(examPlanId),
  supervisionVisit: ({ supervisionVisitId }) => stub(supervisionVisitId),
  standardVersion: ({ standardVersionId }) => stub(standardVersionId),
  service: ({ serviceId }, _, { load }) => (serviceId === null ? null : existing(load.service.load({ id: serviceId }))),
  expert: expertOf,
  steps: async (row, _, context) => ((await maySeeAssignment(row, context)) ? context.load.steps.load([row.id]) : null),
};

/** The assignment, if the caller may see it. */
export async function visibleAssignment(id: string, context: Context): Promise<AssignmentRow | null> {
  const assignment = await context.load.assignment.load({ id });
  return assignment && (await maySeeAssignment(assignment, context)) ? assignment : null;
}
