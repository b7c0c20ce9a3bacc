import type { OccupationResolvers } from '../resolvers.types.ts';

export const Occupation: OccupationResolvers = {
  certificateStatistics: async ({ edition, code }, { year }, { load }) =>
    (await load.statisticsOfOccupation.load([edition, code, year ?? 0]))[0] ?? null,
  schemes: ({ edition, code }, page, { load }) => load.schemesOfOccupation(page, [edition, code]),
};
