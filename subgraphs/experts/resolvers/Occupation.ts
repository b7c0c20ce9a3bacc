import { dayOf } from '../../kit/day.ts';
import type { OccupationResolvers } from '../resolvers.types.ts';
import { checkedFilter } from './filters.ts';

export const Occupation: OccupationResolvers = {
  experts: ({ edition, code }, page, context) =>
    context.load.expertsOfOccupation(checkedFilter(page, context), [
      edition,
      code,
      page.filter?.validOn ?? dayOf(context.now()),
    ]),
};
