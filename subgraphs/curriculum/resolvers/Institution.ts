import type { InstitutionResolvers } from '../resolvers.types.ts';

export const Institution: InstitutionResolvers = {
  developedStandards: ({ id }, page, { load }) => load.versionsOfDeveloper(page, [id]),
};
