import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { Appointment, KnownCertificate, Qualification } from '../entities/index.ts';
import type { QualificationFilter } from '../resolvers.types.ts';

const newest = newestFirst<Qualification>('declared_at', 'timestamptz', (row) => row.declaredAt);

export const qualification = (database: DataSource) => byKey(database, Qualification, ['id']);

/** By number: what certification has told about a certificate. */
export const knownCertificate = (database: DataSource) => byKey(database, KnownCertificate, ['number']);

export const qualifications = (database: DataSource) =>
  pages<Qualification, QualificationFilter>(database, {
    name: 'qualifications',
    entity: Qualification,
    orders: { NEWEST: newest },
    filter: ({ states, kinds }, bind) => [...oneOf(bind, 'state', states), ...oneOf(bind, 'kind', kinds)],
  });

export const qualificationsOfExpert = (database: DataSource) =>
  pages<Qualification>(database, {
    name: 'expert.qualifications',
    entity: Qualification,
    parent: ['expertId'],
    orders: { NEWEST: newest },
  });

/** By expert: the evidence that counts, at most a hundred. */
export const verifiedQualifications = (database: DataSource) =>
  entitiesPerKey(
    database,
    Qualification,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM qualification t WHERE t.expert_id = p.k0 AND t.state = 'VERIFIED'
      ORDER BY t.declared_at DESC, t.id LIMIT 100`,
  );

/** By evidence: the open appointments whose vetting rested on it. */
export const appointmentsOfEvidence = (database: DataSource) =>
  entitiesPerKey(
    database,
    Appointment,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM appointment t WHERE t.evidence_id = p.k0
      AND t.state IN ('VETTED', 'ACTIVE', 'SUSPENDED') ORDER BY t.created_at, t.id LIMIT 100`,
  );
