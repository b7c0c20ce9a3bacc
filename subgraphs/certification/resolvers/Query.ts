import type { QueryResolvers } from '../resolvers.types.ts';
import { maySeeRegistration, visiblePlan, withoutForeignDrafts } from './access.ts';

export const Query: Required<QueryResolvers> = {
  certificate: (_, { number }, { load }) => load.certificateByNumber.load({ number: number.trim().toUpperCase() }),
  examPlan: (_, { id }, context) => visiblePlan(id, context),
  examPlans: (_, page, context) => context.load.examPlans(withoutForeignDrafts(page, context)),
  registration: async (_, { id }, context) => {
    const registration = await context.load.registration.load({ id });
    return registration && (await maySeeRegistration(registration, context)) ? registration : null;
  },
};
