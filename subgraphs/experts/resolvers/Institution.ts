import type { InstitutionResolvers } from '../resolvers.types.ts';
import { checkedFilter } from './filters.ts';

export const Institution: InstitutionResolvers = {
  experts: ({ id }, page, context) => context.load.expertsOfInstitution(checkedFilter(page, context), [id]),
};
