import { notAllowed } from '../../kit/errors.ts';
import { read } from '../../kit/language.ts';
import type { Reference } from '../../kit/reference.ts';
import { mayKnowExpert } from '../domain/callers.ts';
import type { Expert as ExpertRow } from '../entities/Expert.ts';
import type { Context } from '../loaders.ts';
import type { ExpertResolvers } from '../resolvers.types.ts';

export const Expert: ExpertResolvers & Reference<{ readonly id: string }, ExpertRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.expert.load({ id }),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  institution: ({ institutionId }) => ({ id: institutionId }),
  appointments: (expert, page, { load, caller }) =>
    load.appointmentsOfExpert({ ...page, filter: { publicOnly: !mayKnowExpert(caller, expert) } }, [expert.id]),
  assignments: (expert, page, { load, caller }) => {
    if (mayKnowExpert(caller, expert)) return load.assignmentsOfExpert(page, [expert.id]);
    throw notAllowed('What an expert is assigned to is seen by the expert, their employer and the secretariat.');
  },
};
