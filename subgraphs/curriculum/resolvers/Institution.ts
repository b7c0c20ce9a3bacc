import type { InstitutionResolvers } from '../resolvers.types.ts';
import { withoutForeignDrafts } from './access.ts';

export const Institution: InstitutionResolvers = {
  developedStandards: ({ id }, page, context) =>
    context.load.versionsOfDeveloper(withoutForeignDrafts(page, context), [id]),
};
