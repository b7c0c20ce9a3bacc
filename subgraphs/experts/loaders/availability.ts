import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { newestFirst } from '../../kit/orders.ts';
import { Availability } from '../entities/index.ts';

export const availabilityOfExpert = (database: DataSource) =>
  pages<Availability>(database, {
    name: 'expert.availability',
    entity: Availability,
    parent: ['expertId'],
    orders: { LATEST: newestFirst('valid_from', 'date', (row) => row.validFrom) },
  });
