import { actsFor } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Seat as SeatRow } from '../entities/Seat.ts';
import type { SeatResolvers } from '../resolvers.types.ts';
import { accountNamed } from './access.ts';

export const Seat: SeatResolvers & Reference<{ readonly id: string }, SeatRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.seat.load({ id }),
  body: ({ bodyId }, _, { load }) => existing(load.body.load({ id: bodyId })),
  term: ({ termId }, _, { load }) => existing(load.term.load({ id: termId })),
  institution: ({ institutionId }, _, { load }) => existing(load.institution.load({ id: institutionId })),
  holder: ({ institutionId, holderAccount }, _, context) => {
    const { caller } = context;
    const mayKnow = actsFor(caller, institutionId) || caller.account === holderAccount;
    return holderAccount !== null && mayKnow ? accountNamed(holderAccount, context) : null;
  },
  endReason: ({ institutionId, endReason }, _, { caller }) => (actsFor(caller, institutionId) ? endReason : null),
  election: ({ electionId }, _, { load }) => (electionId === null ? null : load.election.load({ id: electionId })),
};
