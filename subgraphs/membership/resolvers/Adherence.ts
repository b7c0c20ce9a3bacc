import { actsFor } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Adherence as AdherenceRow } from '../entities/Adherence.ts';
import type { AdherenceResolvers } from '../resolvers.types.ts';

export const Adherence: AdherenceResolvers & Reference<{ readonly id: string }, AdherenceRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => {
    const adherence = await load.adherence.load({ id });
    return adherence && actsFor(caller, adherence.institutionId) ? adherence : null;
  },
  institution: ({ institutionId }, _, { load }) => existing(load.institution.load({ id: institutionId })),
  version: ({ versionId }, _, { load }) => existing(load.conductVersion.load({ id: versionId })),
};
