import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Election as ElectionRow } from '../entities/Election.ts';
import type { ElectionResolvers } from '../resolvers.types.ts';

export const Election: ElectionResolvers & Reference<{ readonly id: string }, ElectionRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.election.load({ id }),
  term: ({ termId }, _, { load }) => existing(load.term.load({ id: termId })),
  nominations: ({ id }, page, { load }) => load.nominationsOfElection(page, [id]),
  votesCast: ({ state, votesCast }) => (state === 'CALLED' ? null : votesCast),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
