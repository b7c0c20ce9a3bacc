import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { idEquals, nameContains } from '../../kit/search.ts';
import { Assignment, ExpertService } from '../entities/index.ts';
import type { ExpertServiceFilter } from '../resolvers.types.ts';

export const service = (database: DataSource) => byKey(database, ExpertService, ['id']);

export const services = (database: DataSource) =>
  pages<ExpertService, ExpertServiceFilter>(database, {
    name: 'expertServices',
    entity: ExpertService,
    orders: { LATEST: newestFirst('valid_from', 'date', (row) => row.validFrom) },
    filter: ({ kind, states, organiserId, search }, bind) => [
      ...(kind ? [`t.kind = ${bind(kind)}`] : []),
      ...oneOf(bind, 'state', states),
      ...(organiserId ? [idEquals(bind, 't.organiser_id', organiserId)] : []),
      ...(search?.trim() ? [nameContains(search, bind)] : []),
    ],
  });

export const assignmentsOfService = (database: DataSource) =>
  pages<Assignment>(database, {
    name: 'expertService.assignments',
    entity: Assignment,
    parent: ['serviceId'],
    orders: { NEWEST: newestFirst('assigned_at', 'timestamptz', (row) => row.assignedAt) },
  });
