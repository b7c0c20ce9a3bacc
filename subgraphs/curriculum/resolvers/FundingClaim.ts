import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { FundingClaim as FundingClaimRow } from '../entities/FundingClaim.ts';
import type { FundingClaimResolvers } from '../resolvers.types.ts';
import { visibleClaim } from './access.ts';

export const FundingClaim: FundingClaimResolvers & Reference<{ readonly id: string }, FundingClaimRow, Context> = {
  __resolveReference: async ({ id }, context) => visibleClaim(await context.load.fundingClaim.load({ id }), context),
  project: ({ projectId }, _, { load }) => existing(load.developmentProject.load({ id: projectId })),
  institution: ({ institutionId }) => ({ id: institutionId }),
  amount: ({ amount, currency }) => ({ amount, currency }),
  resolution: ({ resolutionId }) => (resolutionId === null ? null : { id: resolutionId }),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
