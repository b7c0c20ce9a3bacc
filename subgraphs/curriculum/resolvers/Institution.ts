import type { InstitutionResolvers } from '../resolvers.types.ts';
import { insistOnClaims, withoutForeign, withoutForeignDrafts } from './access.ts';

export const Institution: InstitutionResolvers = {
  developedStandards: ({ id }, page, context) =>
    context.load.versionsOfDeveloper(withoutForeignDrafts(page, context), [id]),
  courses: ({ id }, page, context) => context.load.coursesOfInstitution(withoutForeign(page, context), [id]),
  teachingResources: ({ id }, page, context) =>
    context.load.resourcesOfInstitution(withoutForeign(page, context), [id]),
  fundingClaims: ({ id }, page, { load, caller }) => {
    insistOnClaims(caller, id);
    return load.claimsOfInstitution(page, [id]);
  },
  fundingTotals: ({ id }, _, { load, caller }) => {
    insistOnClaims(caller, id);
    return load.fundingTotals.load([id]);
  },
};
