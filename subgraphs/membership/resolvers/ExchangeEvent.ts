import { institutionsOf } from '../../kit/caller.ts';
import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { organises } from '../domain/exchangeEvent.ts';
import type { ExchangeEvent as ExchangeEventRow } from '../entities/ExchangeEvent.ts';
import type { ExchangeEventResolvers } from '../resolvers.types.ts';

export const ExchangeEvent: ExchangeEventResolvers & Reference<{ readonly id: string }, ExchangeEventRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.exchangeEvent.load({ id }),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  jurisdiction: ({ jurisdictionCode }, _, { load }) => existing(load.jurisdiction.load({ code: jurisdictionCode })),
  organisers: ({ organiserIds }, _, { load }) =>
    Promise.all(organiserIds.map((id) => existing(load.institution.load({ id })))),
  attendanceCount: async ({ id }, _, { load }) => (await load.attendanceCount.load([id]))[0] ?? null,
  participants: (event, page, { load, caller }) => {
    const of = organises(caller, event) ? ('ALL' as const) : institutionsOf(caller);
    return load.participantsOfEvent({ ...page, filter: { of } }, [event.id]);
  },
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
