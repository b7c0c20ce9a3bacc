import type { DataSource } from 'typeorm';
import { equal, inForce } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { newestFirst } from '../../kit/orders.ts';
import { CrossBorderBasis } from '../entities/index.ts';
import type { CrossBorderBasisFilter } from '../resolvers.types.ts';

export const crossBorderBases = (database: DataSource) =>
  pages<CrossBorderBasis, CrossBorderBasisFilter>(database, {
    name: 'crossBorderBases',
    entity: CrossBorderBasis,
    orders: { NEWEST: newestFirst<CrossBorderBasis>('valid_from', 'date', (row) => row.validFrom) },
    filter: ({ fromJurisdiction, toJurisdiction, inForceOn }, bind) => [
      ...equal(bind, { from_jurisdiction: fromJurisdiction, to_jurisdiction: toJurisdiction }),
      ...inForce(bind, inForceOn),
    ],
  });
