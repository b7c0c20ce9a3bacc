import type { InstitutionResolvers } from '../resolvers.types.ts';
import { withToday } from './filters.ts';

export const Institution: InstitutionResolvers = {
  experts: ({ id }, page, { load, now }) => load.expertsOfInstitution(withToday(page, now()), [id]),
};
