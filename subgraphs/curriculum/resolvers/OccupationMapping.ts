import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { OccupationMapping as OccupationMappingRow } from '../entities/OccupationMapping.ts';
import type { OccupationMappingResolvers } from '../resolvers.types.ts';

export const OccupationMapping: OccupationMappingResolvers &
  Reference<{ readonly id: string }, OccupationMappingRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.occupationMapping.load({ id }),
  from: ({ fromEdition, fromCode }, _, { load }) =>
    existing(load.occupation.load({ edition: fromEdition, code: fromCode })),
  to: ({ toEdition, toCode }, _, { load }) => existing(load.occupation.load({ edition: toEdition, code: toCode })),
};
