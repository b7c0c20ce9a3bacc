import type { SubsidyRateResolvers } from '../resolvers.types.ts';

export const SubsidyRate: SubsidyRateResolvers = {
  amount: ({ amount, currency }) => ({ amount, currency }),
};
