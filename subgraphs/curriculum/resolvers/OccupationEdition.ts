import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { OccupationEdition as OccupationEditionRow } from '../entities/OccupationEdition.ts';
import type { OccupationEditionResolvers } from '../resolvers.types.ts';

export const OccupationEdition: OccupationEditionResolvers &
  Reference<{ readonly id: string }, OccupationEditionRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.occupationEdition.load({ id }),
  occupationCount: async ({ name }, _, { load }) => (await load.occupationCount.load([name]))[0] ?? 0,
};
