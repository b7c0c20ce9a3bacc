import type { InstitutionResolvers } from '../resolvers.types.ts';
import { whose, withoutForeignDrafts } from './access.ts';

export const Institution: InstitutionResolvers = {
  examPlans: ({ id }, page, context) => context.load.plansOfHost(withoutForeignDrafts(page, context), [id]),
  schemes: ({ id }, page, { load }) => load.schemesOfInstitution(page, [id]),
  rooms: ({ id }, page, { load }) => load.roomsOfInstitution(page, [id]),
  supervisionVisits: ({ id }, { filter, ...page }, context) =>
    context.load.visitsOfInstitution({ ...page, filter: { ...filter, whose: whose(context) } }, [id]),
  certificateStatistics: async ({ id }, { year }, { load }) =>
    (await load.statisticsOfInstitution.load([id, year ?? 0]))[0] ?? null,
};
