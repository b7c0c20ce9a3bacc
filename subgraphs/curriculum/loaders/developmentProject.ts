import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { DevelopmentProject } from '../entities/index.ts';
import type { DevelopmentProjectFilter } from '../resolvers.types.ts';
import { ofInstitution, type SeenBy } from './visibility.ts';

export const developmentProject = (database: DataSource) => byKey(database, DevelopmentProject, ['id']);

export const developmentProjects = (database: DataSource) =>
  pages<DevelopmentProject, Partial<DevelopmentProjectFilter> & SeenBy>(database, {
    name: 'developmentProjects',
    entity: DevelopmentProject,
    orders: { NEWEST: newestFirst<DevelopmentProject>('created_at', 'timestamptz', (row) => row.createdAt) },
    filter: ({ seenBy, edition, code, institutionId, states }, bind) => [
      // What was called off is between its institution and the office.
      ...(seenBy === 'ALL' ? [] : [`(t.state <> 'CANCELLED' OR t.institution_id = ANY(${bind(seenBy)}))`]),
      ...(code ? [`t.edition = ${bind(edition)} AND t.code = ${bind(code)}`] : []),
      ...ofInstitution(institutionId, bind),
      ...oneOf(bind, 'state', states),
    ],
  });
