import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { SupervisionVisit as SupervisionVisitRow } from '../entities/SupervisionVisit.ts';
import type { SupervisionVisitResolvers } from '../resolvers.types.ts';
import { maySeeVisit, visiblePlan } from './access.ts';

export const SupervisionVisit: SupervisionVisitResolvers &
  Reference<{ readonly id: string }, SupervisionVisitRow, Context> = {
  __resolveReference: async ({ id }, context) => {
    const visit = await context.load.supervisionVisit.load({ id });
    return visit && (await maySeeVisit(visit, context)) ? visit : null;
  },
  institution: ({ institutionId }) => ({ id: institutionId }),
  examPlan: ({ examPlanId }, _, context) => (examPlanId === null ? null : visiblePlan(examPlanId, context)),
  occupation: ({ edition, code }) => (edition === null || code === null ? null : { edition, code }),
  supervisors: async ({ id }, _, { load }) => (await load.supervisors.load([id])).map((expertId) => ({ id: expertId })),
  findings: ({ id }, _, { load }) => load.findingsOfVisit.load([id]),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
