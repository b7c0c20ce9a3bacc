import { actsFor } from '../../kit/caller.ts';
import { notAllowed } from '../../kit/errors.ts';
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
    if (!actsFor(caller, institutionId) && caller.account !== holderAccount) {
      throw notAllowed('By which account a seat votes is seen by its holder, its institution and the office.');
    }
    return holderAccount === null ? null : accountNamed(holderAccount, context);
  },
  endReason: ({ institutionId, endReason }, _, { caller }) => {
    if (!actsFor(caller, institutionId))
      throw notAllowed('Why a seat ended is seen by its institution and the office.');
    return endReason;
  },
  election: ({ electionId }, _, { load }) => (electionId === null ? null : load.election.load({ id: electionId })),
};
