import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { FundingLimit as FundingLimitRow } from '../entities/FundingLimit.ts';
import type { FundingLimitResolvers } from '../resolvers.types.ts';

export const FundingLimit: FundingLimitResolvers & Reference<{ readonly id: string }, FundingLimitRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.fundingLimit.load({ id }),
  perProject: ({ perProject, currency }) => ({ amount: perProject, currency }),
  perYear: ({ perYear, currency }) => ({ amount: perYear, currency }),
};
