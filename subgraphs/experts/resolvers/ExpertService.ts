import { actsFor } from '../../kit/caller.ts';
import { read } from '../../kit/language.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { ExpertService as ExpertServiceRow } from '../entities/ExpertService.ts';
import type { ExpertServiceResolvers } from '../resolvers.types.ts';

export const ExpertService: ExpertServiceResolvers & Reference<{ readonly id: string }, ExpertServiceRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.service.load({ id }),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  organiser: ({ organiserId }) => ({ id: organiserId }),
  occupation: ({ edition, code }) => (edition === null || code === null ? null : { edition, code }),
  steps: ({ id, organiserId }, _, { load, caller }) => (actsFor(caller, organiserId) ? load.steps.load([id]) : null),
  assignments: ({ id, organiserId }, page, { load, caller }) =>
    actsFor(caller, organiserId) ? load.assignmentsOfService(page, [id]) : null,
};
