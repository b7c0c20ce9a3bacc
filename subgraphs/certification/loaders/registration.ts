import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { latestFirst, oldestFirst } from '../../kit/orders.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { Registration, Score, ScoreEntry } from '../entities/index.ts';

export const registration = (database: DataSource) => byKey(database, Registration, ['id']);

export const registrationsOfPlan = (database: DataSource) =>
  pages<Registration>(database, {
    name: 'examPlan.registrations',
    entity: Registration,
    parent: ['examPlanId'],
    orders: { OLDEST: oldestFirst() },
  });

export const registrationsOfCandidate = (database: DataSource) =>
  pages<Registration>(database, {
    name: 'candidate.registrations',
    entity: Registration,
    parent: ['candidateId'],
    orders: { LATEST: latestFirst() },
  });

export const scores = (database: DataSource) =>
  entitiesPerKey(
    database,
    Score,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM score t WHERE t.registration_id = p.k0 ORDER BY t.part DESC LIMIT 3`,
  );

/** By registration: the entries that count, by part and round. */
export const scoreEntries = (database: DataSource) =>
  entitiesPerKey(
    database,
    ScoreEntry,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM score_entry t WHERE t.registration_id = p.k0 AND t.set_aside_by_id IS NULL
     ORDER BY t.part DESC, t.round, t.id LIMIT 60`,
  );
