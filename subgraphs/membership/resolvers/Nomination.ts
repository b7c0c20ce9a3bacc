import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Nomination as NominationRow } from '../entities/Nomination.ts';
import type { NominationResolvers } from '../resolvers.types.ts';

export const Nomination: NominationResolvers & Reference<{ readonly id: string }, NominationRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.nomination.load({ id }),
  election: ({ electionId }, _, { load }) => existing(load.election.load({ id: electionId })),
  institution: ({ institutionId }, _, { load }) => existing(load.institution.load({ id: institutionId })),
};
