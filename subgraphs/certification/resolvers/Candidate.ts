import { holds, isSecretariat } from '../../kit/caller.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { pseudonym } from '../domain/identityAccess.ts';
import { maskIdentityNumber, maskName } from '../domain/masking.ts';
import type { Candidate as CandidateRow } from '../entities/Candidate.ts';
import { openIdentityNumber } from '../personal.ts';
import type { CandidateResolvers } from '../resolvers.types.ts';
import { knowsCandidate, viewOf } from './access.ts';

export const Candidate: CandidateResolvers & Reference<{ readonly id: string }, CandidateRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.candidate.load({ id }),
  name: (candidate, _, context) => nameFor(candidate, context),
  identityNumber: async (candidate, _, context) => {
    const view = await viewOf(candidate.id, context);
    if (view === 'PSEUDONYM') return pseudonym(candidate.id);
    const number = openIdentityNumber(context.database, candidate);
    if (view !== 'CLEAR') return maskIdentityNumber(number);
    context.disclosed.add('IDENTITY_NUMBER', 'Candidate', candidate.id);
    return number;
  },
  pseudonym: ({ id }) => pseudonym(id),
  certificates: async ({ id }, page, context) =>
    (await knowsCandidate(id, context))
      ? context.load.certificatesOfCandidate({ ...page, filter: { whose: 'ALL' } }, [id])
      : null,
  registrations: ({ id }, page, { caller, load }) =>
    isSecretariat(caller) || holds(caller, 'CANDIDATE', { candidateId: id })
      ? load.registrationsOfCandidate(page, [id])
      : null,
};

/** A candidate's name as the caller may see it: in full, under a pseudonym, or masked. */
export async function nameFor({ id, name }: CandidateRow, context: Context): Promise<string> {
  const view = await viewOf(id, context);
  if (view === 'PSEUDONYM') return pseudonym(id);
  return view === 'CLEAR' ? name : maskName(name);
}
