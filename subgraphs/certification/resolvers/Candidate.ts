import type { Reference } from '../../kit/reference.ts';
import { maskIdentityNumber, maskName } from '../domain/masking.ts';
import type { Candidate as CandidateRow } from '../entities/Candidate.ts';
import type { Context } from '../loaders.ts';
import type { CandidateResolvers } from '../resolvers.types.ts';
import { knowsCandidate } from './access.ts';

export const Candidate: CandidateResolvers & Reference<{ readonly id: string }, CandidateRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.candidate.load({ id }),
  name: async ({ id, name }, _, context) => ((await knowsCandidate(id, context)) ? name : maskName(name)),
  identityNumber: async ({ id, identityNumber }, _, context) =>
    (await knowsCandidate(id, context)) ? identityNumber : maskIdentityNumber(identityNumber),
};
