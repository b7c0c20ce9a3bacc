import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { nameContains } from '../../kit/search.ts';
import { Licence, TeachingResource } from '../entities/index.ts';
import type { TeachingResourceFilter } from '../resolvers.types.ts';
import { ofInstitution, type SeenBy, seen } from './visibility.ts';

const orders = { NEWEST: newestFirst<TeachingResource>('created_at', 'timestamptz', (row) => row.createdAt) };

export const teachingResource = (database: DataSource) => byKey(database, TeachingResource, ['id']);

export const teachingResources = (database: DataSource) =>
  pages<TeachingResource, Partial<TeachingResourceFilter> & SeenBy>(database, {
    name: 'teachingResources',
    entity: TeachingResource,
    orders,
    filter: (wanted, bind) => [
      ...seen('SHARED', wanted.seenBy, bind),
      ...(wanted.code ? [`t.edition = ${bind(wanted.edition)} AND t.code = ${bind(wanted.code)}`] : []),
      ...(wanted.level ? [`(t.level = ${bind(wanted.level)} OR t.level IS NULL)`] : []),
      ...oneOf(bind, 'kind', wanted.kinds),
      ...(wanted.language ? [`t.languages @> to_jsonb(${bind(wanted.language)}::text)`] : []),
      ...(wanted.licence ? [`t.licence_id = (SELECT l.id FROM licence l WHERE l.code = ${bind(wanted.licence)})`] : []),
      ...ofInstitution(wanted.institutionId, bind),
      ...oneOf(bind, 'state', wanted.states),
      ...(wanted.search?.trim() ? [nameContains(wanted.search, bind)] : []),
    ],
  });

export const resourcesOfOccupation = (database: DataSource) =>
  pages<TeachingResource>(database, {
    name: 'occupation.teachingResources',
    entity: TeachingResource,
    parent: { types: ['text', 'text'], condition: `t.edition = p.k0 AND t.code = p.k1 AND t.state = 'SHARED'` },
    orders,
  });

export const resourcesOfInstitution = (database: DataSource) =>
  pages<TeachingResource, SeenBy>(database, {
    name: 'institution.teachingResources',
    entity: TeachingResource,
    parent: ['institutionId'],
    orders,
    filter: ({ seenBy }, bind) => seen('SHARED', seenBy, bind),
  });

export const licence = (database: DataSource) => byKey(database, Licence, ['id']);

/** By nothing (an empty text): the licences, by their codes. */
export const licences = (database: DataSource) =>
  entitiesPerKey(
    database,
    Licence,
    ['text'],
    (columns) => `SELECT ${columns} FROM licence t ORDER BY t.code LIMIT 100`,
  );
