import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst, oldestFirst } from '../../kit/orders.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { nameContains } from '../../kit/search.ts';
import { Resolution, ResolutionRule, ResolutionVote } from '../entities/index.ts';
import type { ResolutionFilter } from '../resolvers.types.ts';

/** Also says whose undecided resolutions are listed: those of some bodies, or all. */
type Filter = ResolutionFilter & { readonly ofBodies: 'ALL' | readonly string[] };

export const resolution = (database: DataSource) => byKey(database, Resolution, ['id']);

export const resolutions = (database: DataSource) =>
  pages<Resolution, Filter>(database, {
    name: 'resolutions',
    entity: Resolution,
    orders: { NEWEST: newestFirst('proposed_at', 'timestamptz', (row) => row.proposedAt) },
    filter: ({ states, subjects, bodyKind, search, ofBodies }, bind) => [
      ...(search?.trim() ? [nameContains(search, bind)] : []),
      ...oneOf(bind, 'state', states),
      ...oneOf(bind, 'subject', subjects),
      ...(bodyKind ? [`t.body_id = (SELECT b.id FROM governance_body b WHERE b.kind = ${bind(bodyKind)})`] : []),
      ...(ofBodies === 'ALL' ? [] : [`(t.state = 'ADOPTED' OR t.body_id = ANY(${bind(ofBodies)}))`]),
    ],
  });

export const resolutionRule = (database: DataSource) => byKey(database, ResolutionRule, ['id']);

export const resolutionRules = (database: DataSource) =>
  pages<ResolutionRule>(database, {
    name: 'resolutionRules',
    entity: ResolutionRule,
    orders: { OLDEST: oldestFirst() },
  });

/** By resolution: the votes, in the order of the seats. */
export const votesOfResolution = (database: DataSource) =>
  entitiesPerKey(
    database,
    ResolutionVote,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM resolution_vote t WHERE t.resolution_id = p.k0 ORDER BY t.seat_id LIMIT 100`,
  );
