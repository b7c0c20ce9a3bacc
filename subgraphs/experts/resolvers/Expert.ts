import { read } from '../../kit/language.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Expert as ExpertRow } from '../entities/Expert.ts';
import type { Context } from '../loaders.ts';
import type { ExpertResolvers } from '../resolvers.types.ts';

export const Expert: ExpertResolvers & Reference<{ readonly id: string }, ExpertRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.expert.load({ id }),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  institution: ({ institutionId }) => ({ id: institutionId }),
  appointments: ({ id }, page, { load }) => load.appointmentsOfExpert(page, [id]),
  assignments: ({ id }, page, { load }) => load.assignmentsOfExpert(page, [id]),
};
