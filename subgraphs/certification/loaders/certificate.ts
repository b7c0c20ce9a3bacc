import type { DataSource } from 'typeorm';
import { equal, oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { byText, newestFirst } from '../../kit/orders.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { Certificate, CertificateReason } from '../entities/index.ts';
import type { CertificateFilter } from '../resolvers.types.ts';
import { seenBy, type Whose } from './visibility.ts';

type Filter = CertificateFilter & { readonly whose: Whose };

/** What is being made out has no day of issue yet, and is in no list. */
const issued = 't.issued_on IS NOT NULL';

const list = {
  entity: Certificate,
  orders: { NEWEST: newestFirst<Certificate>('issued_on', 'date', (row) => row.issuedOn ?? '') },
  filter: (filter: Filter, bind: Bind) => {
    const { number, kind, states, edition, code, level, institutionId, candidateId, issuedFrom, issuedUntil } = filter;
    return [
      issued,
      ...equal(bind, { kind, edition, code, level, institution_id: institutionId, candidate_id: candidateId }),
      ...oneOf(bind, 'state', states),
      // The planner makes both ends of a span of the index of it, as numbers are ordered byte by byte.
      ...(number ? [`starts_with(t.number, ${bind(number.trim().toUpperCase())})`] : []),
      ...(issuedFrom ? [`t.issued_on >= ${bind(issuedFrom)}`] : []),
      ...(issuedUntil ? [`t.issued_on <= ${bind(issuedUntil)}`] : []),
      ...seenBy(bind, filter.whose, { institutions: ['institution_id'], candidate: 'candidate_id' }),
    ];
  },
};

export const certificate = (database: DataSource) => byKey(database, Certificate, ['id']);

export const certificateByNumber = (database: DataSource) => byKey(database, Certificate, ['number']);

export const certificates = (database: DataSource) =>
  pages<Certificate, Filter>(database, { ...list, name: 'certificates' });

export const certificatesOfCandidate = (database: DataSource) =>
  pages<Certificate, Filter>(database, { ...list, name: 'candidate.certificates', parent: ['candidateId'] });

export const certificatesOfPlan = (database: DataSource) =>
  pages<Certificate>(database, {
    name: 'examPlan.certificates',
    entity: Certificate,
    parent: ['examPlanId'],
    orders: { NUMBER: byText('number', (row) => row.number) },
  });

/** By plan and candidate: the certificates that one examination led to for one person. */
export const certificatesOfPerson = (database: DataSource) =>
  entitiesPerKey(
    database,
    Certificate,
    ['uuid', 'uuid'],
    (columns) => `SELECT ${columns} FROM certificate t
     WHERE t.exam_plan_id = p.k0 AND t.candidate_id = p.k1 ORDER BY t.number LIMIT 11`,
  );

export const certificateReason = (database: DataSource) => byKey(database, CertificateReason, ['id']);

/** By day: the categories of reasons in force. */
export const certificateReasons = (database: DataSource) =>
  entitiesPerKey(
    database,
    CertificateReason,
    ['date'],
    (columns) => `SELECT ${columns} FROM certificate_reason t
     WHERE t.valid_from <= p.k0 AND (t.valid_until IS NULL OR t.valid_until >= p.k0)
     ORDER BY t.action, t.code LIMIT 100`,
  );
