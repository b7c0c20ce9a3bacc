import type { Reference } from '../../kit/reference.ts';
import { mayKnowCandidate } from '../domain/callers.ts';
import { maskIdentityNumber, maskName } from '../domain/masking.ts';
import type { Candidate as CandidateRow } from '../entities/Candidate.ts';
import type { Context } from '../loaders.ts';
import type { CandidateResolvers } from '../resolvers.types.ts';

export const Candidate: CandidateResolvers & Reference<{ readonly id: string }, CandidateRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.candidate.load({ id }),
  name: (candidate, _, { caller }) => (mayKnowCandidate(caller, candidate) ? candidate.name : maskName(candidate.name)),
  identityNumber: (candidate, _, { caller }) =>
    mayKnowCandidate(caller, candidate) ? candidate.identityNumber : maskIdentityNumber(candidate.identityNumber),
};
