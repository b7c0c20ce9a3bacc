import { isSecretariat } from '../../kit/caller.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { MembershipRecommendation as MembershipRecommendationRow } from '../entities/MembershipRecommendation.ts';
import type { MembershipRecommendationResolvers } from '../resolvers.types.ts';
import { accountNamed } from './access.ts';

export const MembershipRecommendation: MembershipRecommendationResolvers &
  Reference<{ readonly id: string }, MembershipRecommendationRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) =>
    isSecretariat(caller) ? load.membershipRecommendation.load({ id }) : null,
  recommendedBy: ({ account }, _, context) => accountNamed(account, context),
};
