import type { DataSource, ObjectLiteral } from 'typeorm';
import { equal, inForce } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { newestFirst } from '../../kit/orders.ts';
import type { EntityClass } from '../../kit/rows.ts';
import { ScarceOccupation, SubsidyRate, SubsidyRule } from '../entities/index.ts';
import type { SubsidyTermFilter } from '../resolvers.types.ts';

const terms =
  <Row extends ObjectLiteral & { id: string; validFrom: string }>(name: string, entity: EntityClass<Row>) =>
  (database: DataSource) =>
    pages<Row, SubsidyTermFilter>(database, {
      name,
      entity,
      orders: { NEWEST: newestFirst<Row>('valid_from', 'date', (row) => row.validFrom) },
      filter: ({ jurisdiction, inForceOn }, bind) => [...equal(bind, { jurisdiction }), ...inForce(bind, inForceOn)],
    });

export const subsidyRates = terms('subsidyRates', SubsidyRate);
export const subsidyRules = terms('subsidyRules', SubsidyRule);
export const scarceOccupations = terms('scarceOccupations', ScarceOccupation);
