import { actsFor } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { organises } from '../domain/exchangeEvent.ts';
import type { ExchangeParticipant as ExchangeParticipantRow } from '../entities/ExchangeParticipant.ts';
import type { ExchangeParticipantResolvers } from '../resolvers.types.ts';

export const ExchangeParticipant: ExchangeParticipantResolvers &
  Reference<{ readonly id: string }, ExchangeParticipantRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => {
    const participant = await load.participant.load({ id });
    if (participant === null || actsFor(caller, participant.institutionId)) return participant;
    return organises(caller, await existing(load.exchangeEvent.load({ id: participant.eventId }))) ? participant : null;
  },
  event: ({ eventId }, _, { load }) => existing(load.exchangeEvent.load({ id: eventId })),
  institution: ({ institutionId }, _, { load }) => existing(load.institution.load({ id: institutionId })),
};
