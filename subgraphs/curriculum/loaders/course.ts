import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { nameContains } from '../../kit/search.ts';
import { Course } from '../entities/index.ts';
import type { CourseFilter } from '../resolvers.types.ts';
import { ofInstitution, type SeenBy, seen } from './visibility.ts';

const orders = { NEWEST: newestFirst<Course>('created_at', 'timestamptz', (row) => row.createdAt) };

export const course = (database: DataSource) => byKey(database, Course, ['id']);

export const courses = (database: DataSource) =>
  pages<Course, Partial<CourseFilter> & SeenBy>(database, {
    name: 'courses',
    entity: Course,
    orders,
    filter: (wanted, bind) => [
      ...seen('OFFERED', wanted.seenBy, bind),
      ...(wanted.code ? [`t.edition = ${bind(wanted.edition)} AND t.code = ${bind(wanted.code)}`] : []),
      ...(wanted.level ? [`t.level = ${bind(wanted.level)}`] : []),
      ...(wanted.jurisdiction ? [`t.jurisdiction = ${bind(wanted.jurisdiction)}`] : []),
      ...ofInstitution(wanted.institutionId, bind),
      ...(wanted.language ? [`t.languages @> to_jsonb(${bind(wanted.language)}::text)`] : []),
      ...(wanted.delivery ? [`t.delivery = ${bind(wanted.delivery)}`] : []),
      ...oneOf(bind, 'state', wanted.states),
      ...(wanted.search?.trim() ? [nameContains(wanted.search, bind)] : []),
    ],
  });

export const coursesOfInstitution = (database: DataSource) =>
  pages<Course, SeenBy>(database, {
    name: 'institution.courses',
    entity: Course,
    parent: ['institutionId'],
    orders,
    filter: ({ seenBy }, bind) => seen('OFFERED', seenBy, bind),
  });

export const coursesOfLevel = (database: DataSource) =>
  pages<Course>(database, {
    name: 'occupationLevel.courses',
    entity: Course,
    parent: {
      types: ['text', 'text', 'text'],
      condition: `t.edition = p.k0 AND t.code = p.k1 AND t.level = p.k2 AND t.state = 'OFFERED'`,
    },
    orders,
  });
