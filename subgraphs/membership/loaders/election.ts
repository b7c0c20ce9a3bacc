import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { latestFirst, oldestFirst } from '../../kit/orders.ts';
import { Election, Nomination } from '../entities/index.ts';
import type { ElectionFilter } from '../resolvers.types.ts';

export const election = (database: DataSource) => byKey(database, Election, ['id']);

export const elections = (database: DataSource) =>
  pages<Election, ElectionFilter>(database, {
    name: 'elections',
    entity: Election,
    orders: { NEWEST: latestFirst() },
    filter: ({ states, bodyKind }, bind) => [
      ...oneOf(bind, 'state', states),
      ...(bodyKind ? [`t.body_id = (SELECT b.id FROM governance_body b WHERE b.kind = ${bind(bodyKind)})`] : []),
    ],
  });

export const nomination = (database: DataSource) => byKey(database, Nomination, ['id']);

export const nominationsOfElection = (database: DataSource) =>
  pages<Nomination>(database, {
    name: 'election.nominations',
    entity: Nomination,
    parent: ['electionId'],
    orders: { OLDEST: oldestFirst() },
  });
