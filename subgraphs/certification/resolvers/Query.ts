import type { QueryResolvers } from '../resolvers.types.ts';
import { maySeeRegistration } from './access.ts';

export const Query: Required<QueryResolvers> = {
  certificate: (_, { number }, { load }) => load.certificateByNumber.load({ number: number.trim().toUpperCase() }),
  examPlan: (_, { id }, { load }) => load.examPlan.load({ id }),
  examPlans: (_, page, { load }) => load.examPlans(page),
  registration: async (_, { id }, context) => {
    const registration = await context.load.registration.load({ id });
    return registration && (await maySeeRegistration(registration, context)) ? registration : null;
  },
};
