import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { mayReadClaims } from '../domain/fundingClaim.ts';
import type { DevelopmentProject as DevelopmentProjectRow } from '../entities/DevelopmentProject.ts';
import type { DevelopmentProjectResolvers } from '../resolvers.types.ts';
import { ownSteps, visibleProject } from './access.ts';

export const DevelopmentProject: DevelopmentProjectResolvers &
  Reference<{ readonly id: string }, DevelopmentProjectRow, Context> = {
  __resolveReference: async ({ id }, context) =>
    visibleProject(await context.load.developmentProject.load({ id }), context),
  occupation: ({ edition, code }, _, { load }) => existing(load.occupation.load({ edition, code })),
  institution: ({ institutionId }) => ({ id: institutionId }),
  fundingClaims: ({ id, institutionId }, _, { load, caller }) =>
    mayReadClaims(caller, institutionId) ? load.claimsOfProject.load([id]) : null,
  steps: (project, _, context) => ownSteps(project, context),
};
