import type { DataSource } from 'typeorm';
import { pages } from '../kit/connection.ts';
import type { SubgraphContext } from '../kit/context.ts';
import { byKey } from '../kit/loader.ts';
import { newestFirst } from '../kit/names.ts';
import { perKey } from '../kit/perKey.ts';
import { hydrate, selectList } from '../kit/rows.ts';
import { Candidate, Certificate, ExamPlan, Registration, Scheme, Score } from './entities/index.ts';
import type { ExamPlanFilter } from './resolvers.types.ts';

/** Also says whose drafts are listed: those of some hosts, or all. */
type PlanFilter = ExamPlanFilter & { readonly draftsOf: 'ALL' | readonly string[] };

const number = (value: unknown) => Number(value ?? 0);

/** What one request reads, each key and page once. */
export function createLoaders(database: DataSource) {
  const certificates = database.getMetadata(Certificate);
  const scores = database.getMetadata(Score);
  const plans = {
    entity: ExamPlan,
    orders: { NEWEST: newestFirst<ExamPlan>('created_at', 'timestamptz', (row) => row.createdAt) },
    filter: ({ states, draftsOf }: PlanFilter, bind: (value: unknown) => string) => [
      ...(states ? [`t.state = ANY(${bind(states)})`] : []),
      ...(draftsOf === 'ALL' ? [] : [`(t.state <> 'DRAFT' OR t.host_id = ANY(${bind(draftsOf)}))`]),
    ],
  };
  const statistics = (match: string) =>
    `SELECT sum(t.issued) AS issued, sum(t.revoked) AS revoked, sum(t.issued_together) AS "issuedTogether"
     FROM certificate_tally t WHERE ${match}`;
  const toStatistics = (record: Readonly<Record<string, unknown>>) => ({
    issued: number(record['issued']),
    revoked: number(record['revoked']),
    issuedTogether: number(record['issuedTogether']),
  });
  return {
    certificate: byKey(database, Certificate, ['id']),
    certificateByNumber: byKey(database, Certificate, ['number']),
    certificatesOfPlan: pages<Certificate>(database, {
      name: 'examPlan.certificates',
      entity: Certificate,
      parent: ['examPlanId'],
      orders: { NUMBER: { direction: 'ASC', terms: [{ sql: 't.number', type: 'text', value: (row) => row.number }] } },
    }),
    /** By plan and candidate: the certificates that one examination led to for one person. */
    certificatesOfPerson: perKey<Certificate>(
      database,
      ['uuid', 'uuid'],
      `SELECT ${selectList(certificates, 't')} FROM certificate t
       WHERE t.exam_plan_id = p.k0 AND t.candidate_id = p.k1 ORDER BY t.number LIMIT 11`,
      (record) => hydrate(database, certificates, record),
    ),
    scheme: byKey(database, Scheme, ['id']),
    examPlan: byKey(database, ExamPlan, ['id']),
    examPlans: pages<ExamPlan, PlanFilter>(database, { ...plans, name: 'examPlans' }),
    plansOfHost: pages<ExamPlan, PlanFilter>(database, {
      ...plans,
      name: 'institution.examPlans',
      parent: ['hostId'],
    }),
    /** By plan: the institutions whose experts are recused. */
    recusedInstitutions: perKey<string>(
      database,
      ['uuid'],
      `SELECT DISTINCT unnest(ARRAY[r.employer_id, r.trained_by_id]) AS id FROM registration r
       WHERE r.exam_plan_id = p.k0 ORDER BY id LIMIT 10000`,
      (record) => String(record['id'] ?? ''),
    ),
    examiners: perKey<string>(
      database,
      ['uuid'],
      `SELECT a.expert_id AS id FROM known_assignment a WHERE a.exam_plan_id = p.k0 ORDER BY a.id LIMIT 1000`,
      (record) => String(record['id']),
    ),
    candidate: byKey(database, Candidate, ['id']),
    /** By candidate: who holds an examination that they registered for. */
    hostsOfCandidate: perKey<string>(
      database,
      ['uuid'],
      `SELECT DISTINCT e.host_id AS id FROM registration r JOIN exam_plan e ON e.id = r.exam_plan_id
       WHERE r.candidate_id = p.k0 ORDER BY e.host_id LIMIT 1000`,
      (record) => String(record['id']),
    ),
    registration: byKey(database, Registration, ['id']),
    registrationsOfPlan: pages<Registration>(database, {
      name: 'examPlan.registrations',
      entity: Registration,
      parent: ['examPlanId'],
      orders: { OLDEST: { direction: 'ASC', terms: [{ sql: 't.id', type: 'uuid', value: (row) => row.id }] } },
    }),
    registrationCount: perKey<number>(
      database,
      ['uuid'],
      'SELECT count(*) AS count FROM registration t WHERE t.exam_plan_id = p.k0',
      (record) => number(record['count']),
    ),
    scores: perKey<Score>(
      database,
      ['uuid'],
      `SELECT ${selectList(scores, 't')} FROM score t WHERE t.registration_id = p.k0 ORDER BY t.part DESC LIMIT 3`,
      (record) => hydrate(database, scores, record),
    ),
    /** By institution and year, 0 for all years. */
    statisticsOfInstitution: perKey(
      database,
      ['uuid', 'integer'],
      statistics('t.institution_id = p.k0 AND (p.k1 = 0 OR extract(year FROM t.month) = p.k1)'),
      toStatistics,
    ),
    /** By edition, code and year, 0 for all years. */
    statisticsOfOccupation: perKey(
      database,
      ['text', 'text', 'integer'],
      statistics('t.edition = p.k0 AND t.code = p.k1 AND (p.k2 = 0 OR extract(year FROM t.month) = p.k2)'),
      toStatistics,
    ),
    /** By edition, code, level, jurisdiction and year: certificates issued up to its end and not revoked since. */
    supply: perKey<number>(
      database,
      ['text', 'text', 'text', 'text', 'integer'],
      `SELECT sum(t.issued - t.revoked) AS supply FROM certificate_tally t
       WHERE t.edition = p.k0 AND t.code = p.k1 AND t.level = p.k2 AND t.jurisdiction = p.k3
         AND t.month < make_date(p.k4 + 1, 1, 1)`,
      (record) => number(record['supply']),
    ),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>>;
