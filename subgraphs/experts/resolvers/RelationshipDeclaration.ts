import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { RelationshipDeclaration as RelationshipDeclarationRow } from '../entities/RelationshipDeclaration.ts';
import type { RelationshipDeclarationResolvers } from '../resolvers.types.ts';
import { expertOf, ofKnownExpert } from './access.ts';

const stub = (id: string | null) => (id === null ? null : { id });

export const RelationshipDeclaration: RelationshipDeclarationResolvers &
  Reference<{ readonly id: string }, RelationshipDeclarationRow, Context> = {
  __resolveReference: async ({ id }, context) => {
    const declaration = await context.load.relationship.load({ id });
    return declaration && (await ofKnownExpert(declaration.expertId, context)) ? declaration : null;
  },
  expert: expertOf,
  institution: ({ institutionId }) => stub(institutionId),
  candidate: ({ candidateId }) => stub(candidateId),
  otherExpert: ({ otherExpertId }, _, { load }) =>
    otherExpertId === null ? null : existing(load.expert.load({ id: otherExpertId })),
};
