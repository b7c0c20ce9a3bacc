import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { byName } from '../../kit/orders.ts';
import { nameContains } from '../../kit/search.ts';
import { Expert } from '../entities/index.ts';
import type { ExpertFilter } from '../resolvers.types.ts';
import { BUSY } from './panel.ts';

/** Also says on which day appointments must be valid. */
type Filter = ExpertFilter & { readonly on: string };

const list = {
  entity: Expert,
  orders: { NAME: byName<Expert>() },
  filter: (filter: Filter, bind: Bind) => [
    ...(filter.search?.trim() ? [nameContains(filter.search, bind)] : []),
    ...oneOf(bind, 'jurisdiction', filter.jurisdictions),
    ...holding(filter, bind),
    ...(filter.availableOn ? [free(bind(filter.availableOn))] : []),
  ],
};

/** One appointment in force on the day that has everything that is asked of it. */
function holding({ roles, occupation, level, validOn, on }: Filter, bind: Bind): readonly string[] {
  if (!roles && !occupation && !level && !validOn) return [];
  const day = bind(validOn ?? on);
  const conditions = [
    `a.state = 'ACTIVE' AND ${day}::date BETWEEN a.valid_from AND a.valid_until`,
    ...(roles ? [`a.role = ANY(${bind(roles)})`] : []),
    ...(occupation ? [`a.edition = ${bind(occupation.edition)} AND a.code = ${bind(occupation.code)}`] : []),
    ...(level ? [`a.levels ? ${bind(level)}`] : []),
  ];
  return [`t.id IN (SELECT a.expert_id FROM appointment a WHERE ${conditions.join(' AND ')})`];
}

function free(day: string): string {
  return `NOT EXISTS (SELECT 1 FROM availability v WHERE v.expert_id = t.id AND NOT v.withdrawn
      AND v.kind = 'UNAVAILABLE' AND daterange(v.valid_from, v.valid_until, '[]') @> ${day}::date)
    AND NOT EXISTS (${BUSY} AND ${day}::date BETWEEN coalesce(e.examined_on, w.visit_on, x.valid_from)
      AND coalesce(e.examined_on, w.visit_on, x.valid_until))`;
}

export const expert = (database: DataSource) => byKey(database, Expert, ['id']);

export const experts = (database: DataSource) => pages<Expert, Filter>(database, { ...list, name: 'experts' });

export const expertsOfInstitution = (database: DataSource) =>
  pages<Expert, Filter>(database, { ...list, name: 'institution.experts', parent: ['institutionId'] });

/** By edition, code and the day on which the appointment must be in force. */
export const expertsOfOccupation = (database: DataSource) =>
  pages<Expert, Filter>(database, {
    ...list,
    name: 'occupation.experts',
    parent: {
      types: ['text', 'text', 'date'],
      condition: `EXISTS (SELECT 1 FROM appointment a WHERE a.expert_id = t.id AND a.state = 'ACTIVE'
        AND a.edition = p.k0 AND a.code = p.k1 AND p.k2 BETWEEN a.valid_from AND a.valid_until)`,
    },
  });
