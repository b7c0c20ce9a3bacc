import { mayReadClaims } from '../domain/fundingClaim.ts';
import type { InstitutionResolvers } from '../resolvers.types.ts';
import { withoutForeign, withoutForeignDrafts } from './access.ts';

export const Institution: InstitutionResolvers = {
  developedStandards: ({ id }, page, context) =>
    context.load.versionsOfDeveloper(withoutForeignDrafts(page, context), [id]),
  courses: ({ id }, page, context) => context.load.coursesOfInstitution(withoutForeign(page, context), [id]),
  teachingResources: ({ id }, page, context) =>
    context.load.resourcesOfInstitution(withoutForeign(page, context), [id]),
  fundingClaims: ({ id }, page, { load, caller }) =>
    mayReadClaims(caller, id) ? load.claimsOfInstitution(page, [id]) : null,
  fundingTotals: ({ id }, _, { load, caller }) => (mayReadClaims(caller, id) ? load.fundingTotals.load([id]) : null),
};
