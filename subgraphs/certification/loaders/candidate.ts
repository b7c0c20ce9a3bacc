import type { DataSource } from 'typeorm';
import { byKey } from '../../kit/loader.ts';
import { perKey } from '../../kit/perKey.ts';
import type { Basis, Concern } from '../domain/identityAccess.ts';
import { Candidate } from '../entities/index.ts';

export const candidate = (database: DataSource) => byKey(database, Candidate, ['id']);

/**
 * By candidate: the institutions that have to do with them, and where the identity comes from. Who examines
 * somebody or hands in their case has collected it; who issues by another one's examination or case has not.
 */
export const concernsOfCandidate = (database: DataSource) =>
  perKey<Concern>(
    database,
    ['uuid'],
    `SELECT DISTINCT c.institution_id, coalesce(f.jurisdiction_code, '') AS from_jurisdiction, i.jurisdiction_code
     FROM (
       SELECT r.host_id AS institution_id, r.host_id AS collected_by FROM registration r WHERE r.candidate_id = p.k0
       UNION SELECT k.submitted_by_id, k.submitted_by_id FROM recognition_case k WHERE k.candidate_id = p.k0
       UNION SELECT k.host_id, k.submitted_by_id FROM recognition_case k WHERE k.candidate_id = p.k0
       UNION SELECT t.institution_id, coalesce(e.host_id, t.institution_id)
         FROM certificate t LEFT JOIN exam_plan e ON e.id = t.exam_plan_id
         WHERE t.candidate_id = p.k0 AND t.exam_plan_id IS NOT NULL
     ) c
     LEFT JOIN known_institution i ON i.id = c.institution_id
     LEFT JOIN known_institution f ON f.id = c.collected_by
     ORDER BY 1, 2 LIMIT 1000`,
    (record) => ({
      institutionId: String(record['institution_id']),
      fromJurisdiction: String(record['from_jurisdiction']),
      toJurisdiction: String(record['jurisdiction_code'] ?? ''),
    }),
  );

/** By day: the bases in force on which identities may cross a border. */
export const basesInForce = (database: DataSource) =>
  perKey<Basis>(
    database,
    ['date'],
    `SELECT b.from_jurisdiction, b.to_jurisdiction, b.valid_from::text AS from, b.valid_until::text AS until
     FROM cross_border_basis b WHERE b.valid_from <= p.k0 AND (b.valid_until IS NULL OR b.valid_until >= p.k0)
     ORDER BY b.id LIMIT 1000`,
    (record) => ({
      fromJurisdiction: String(record['from_jurisdiction']),
      toJurisdiction: String(record['to_jurisdiction']),
      from: String(record['from']),
      until: record['until'] === null ? null : String(record['until']),
    }),
  );
