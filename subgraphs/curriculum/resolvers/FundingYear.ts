import type { FundingYearResolvers } from '../resolvers.types.ts';

export const FundingYear: FundingYearResolvers = {
  granted: ({ granted, currency }) => ({ amount: granted, currency }),
};
