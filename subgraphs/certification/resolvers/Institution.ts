import type { InstitutionResolvers } from '../resolvers.types.ts';
import { withoutForeignDrafts } from './access.ts';

export const Institution: InstitutionResolvers = {
  examPlans: ({ id }, page, context) => context.load.plansOfHost(withoutForeignDrafts(page, context), [id]),
  certificateStatistics: async ({ id }, { year }, { load }) =>
    (await load.statisticsOfInstitution.load([id, year ?? 0]))[0] ?? null,
};
