import { actsFor } from '../../kit/caller.ts';
import { notAllowed } from '../../kit/errors.ts';
import { read } from '../../kit/language.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { ExpertService as ExpertServiceRow } from '../entities/ExpertService.ts';
import type { ExpertServiceResolvers } from '../resolvers.types.ts';

function insistOrganiser({ organiserId }: ExpertServiceRow, { caller }: Context): void {
  if (!actsFor(caller, organiserId)) throw notAllowed('That is seen by the organiser and the secretariat.');
}

export const ExpertService: ExpertServiceResolvers & Reference<{ readonly id: string }, ExpertServiceRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.service.load({ id }),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  organiser: ({ organiserId }) => ({ id: organiserId }),
  occupation: ({ edition, code }) => (edition === null || code === null ? null : { edition, code }),
  steps: (row, _, context) => {
    insistOrganiser(row, context);
    return context.load.steps.load([row.id]);
  },
  assignments: (row, page, context) => {
    insistOrganiser(row, context);
    return context.load.assignmentsOfService(page, [row.id]);
  },
};
