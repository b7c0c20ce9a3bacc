import { dayOf } from '../../kit/day.ts';
import { existing } from '../../kit/loader.ts';
import { isOverdue } from '../domain/supervision.ts';
import type { FindingResolvers } from '../resolvers.types.ts';

export const Finding: FindingResolvers = {
  visit: ({ visitId }, _, { load }) => existing(load.supervisionVisit.load({ id: visitId })),
  overdue: (finding, _, { now }) => isOverdue(finding, dayOf(now())),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
