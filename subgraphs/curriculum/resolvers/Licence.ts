import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Licence as LicenceRow } from '../entities/Licence.ts';
import type { LicenceResolvers } from '../resolvers.types.ts';

export const Licence: LicenceResolvers & Reference<{ readonly id: string }, LicenceRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.licence.load({ id }),
};
