import { dayOf } from '../../kit/day.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Scheme as SchemeRow } from '../entities/Scheme.ts';
import type { SchemeResolvers } from '../resolvers.types.ts';

export const Scheme: SchemeResolvers & Reference<{ readonly id: string }, SchemeRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.scheme.load({ id }),
  institution: ({ institutionId }) => ({ id: institutionId }),
  occupation: ({ edition, code }) => ({ edition, code }),
  furtherCertificates: ({ id }, _, { load, now }) => load.furtherCertificates.load([id, dayOf(now())]),
};
