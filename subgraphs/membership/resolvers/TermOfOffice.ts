import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { TermOfOffice as TermOfOfficeRow } from '../entities/TermOfOffice.ts';
import type { TermOfOfficeResolvers } from '../resolvers.types.ts';

export const TermOfOffice: TermOfOfficeResolvers & Reference<{ readonly id: string }, TermOfOfficeRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.term.load({ id }),
  body: ({ bodyId }, _, { load }) => existing(load.body.load({ id: bodyId })),
  seats: ({ id }, page, { load }) => load.seatsOfTerm(page, [id]),
};
