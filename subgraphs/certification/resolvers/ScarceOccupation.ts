import type { ScarceOccupationResolvers } from '../resolvers.types.ts';

export const ScarceOccupation: ScarceOccupationResolvers = {
  occupation: ({ edition, code }) => ({ edition, code }),
};
