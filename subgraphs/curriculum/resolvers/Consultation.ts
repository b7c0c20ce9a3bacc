import type { ConsultationResolvers } from '../resolvers.types.ts';

export const Consultation: ConsultationResolvers = {
  from: ({ opensOn }) => opensOn,
  until: ({ closesOn }) => closesOn,
};
