import type { OccupationResolvers } from '../resolvers.types.ts';

export const Occupation: OccupationResolvers = {
  experts: ({ edition, code }, page, { load }) => load.expertsOfOccupation(page, [edition, code]),
};
