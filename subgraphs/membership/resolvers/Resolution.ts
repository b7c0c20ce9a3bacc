import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Resolution as ResolutionRow } from '../entities/Resolution.ts';
import type { ResolutionResolvers } from '../resolvers.types.ts';
import { undecidedBodies, visibleResolution } from './access.ts';

export const Resolution: ResolutionResolvers & Reference<{ readonly id: string }, ResolutionRow, Context> = {
  __resolveReference: ({ id }, context) => visibleResolution(id, context),
  body: ({ bodyId }, _, { load }) => existing(load.body.load({ id: bodyId })),
  title: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  titles: ({ names }) => names,
  project: ({ projectId }) => (projectId === null ? null : { id: projectId }),
  amount: ({ amount, currency }) => (amount === null || currency === null ? null : { amount, currency }),
  rule: ({ ruleId }, _, { load }) => (ruleId === null ? null : load.resolutionRule.load({ id: ruleId })),
  votes: async ({ id, bodyId }, _, context) => {
    const bodies = await undecidedBodies(context);
    return bodies === 'ALL' || bodies.includes(bodyId) ? context.load.votesOfResolution.load([id]) : null;
  },
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
