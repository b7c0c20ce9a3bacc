import type { InstitutionResolvers } from '../resolvers.types.ts';

export const Institution: InstitutionResolvers = {
  examPlans: ({ id }, page, { load }) => load.plansOfHost(page, [id]),
  certificateStatistics: async ({ id }, { year }, { load }) =>
    (await load.statisticsOfInstitution.load([id, year ?? 0]))[0] ?? null,
};
