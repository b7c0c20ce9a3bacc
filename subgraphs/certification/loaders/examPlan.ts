import type { DataSource } from 'typeorm';
import { equal, oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { perKey } from '../../kit/perKey.ts';
import { ExamPlan } from '../entities/index.ts';
import type { ExamPlanFilter } from '../resolvers.types.ts';

/** Also says whose drafts are listed: those of some hosts, or all. */
type Filter = ExamPlanFilter & { readonly draftsOf: 'ALL' | readonly string[] };

const examinedFirst = {
  direction: 'ASC' as const,
  terms: [
    { sql: 't.examined_on', type: 'date', value: (row: ExamPlan) => row.examinedOn },
    { sql: 't.id', type: 'uuid', value: (row: ExamPlan) => row.id },
  ],
};

const list = {
  entity: ExamPlan,
  orders: {
    NEWEST: newestFirst<ExamPlan>('created_at', 'timestamptz', (row) => row.createdAt),
    EXAMINED_ON: examinedFirst,
  },
  filter: (filter: Filter, bind: Bind) => {
    const { states, edition, code, level, jurisdiction, hostId, examinedFrom, examinedUntil, draftsOf } = filter;
    return [
      ...oneOf(bind, 'state', states),
      ...equal(bind, { edition, code, level, jurisdiction, host_id: hostId }),
      ...(examinedFrom ? [`t.examined_on >= ${bind(examinedFrom)}`] : []),
      ...(examinedUntil ? [`t.examined_on <= ${bind(examinedUntil)}`] : []),
      ...(filter.openForRegistration ? [`t.state = 'ENROLLING' AND t.registration_count < t.capacity`] : []),
      ...(draftsOf === 'ALL' ? [] : [`(t.state <> 'DRAFT' OR t.host_id = ANY(${bind(draftsOf)}))`]),
    ];
  },
};

export const examPlan = (database: DataSource) => byKey(database, ExamPlan, ['id']);

export const examPlans = (database: DataSource) => pages<ExamPlan, Filter>(database, { ...list, name: 'examPlans' });

export const plansOfHost = (database: DataSource) =>
  pages<ExamPlan, Filter>(database, { ...list, name: 'institution.examPlans', parent: ['hostId'] });

/** By occupation level: the examinations from a day on that are filed and not held yet. */
export const upcomingPlans = (database: DataSource) =>
  pages<ExamPlan, { readonly from: string }>(database, {
    name: 'occupationLevel.examPlans',
    entity: ExamPlan,
    parent: ['edition', 'code', 'level'],
    orders: { EXAMINED_ON: examinedFirst },
    filter: ({ from }, bind) => [
      `t.examined_on >= ${bind(from)}`,
      `t.state IN ('FILED', 'ENROLLING', 'SCHEDULED', 'IN_PROGRESS')`,
    ],
  });

/** By plan: the institutions whose experts are recused. */
export const recusedInstitutions = (database: DataSource) =>
  perKey<string>(
    database,
    ['uuid'],
    `SELECT DISTINCT unnest(ARRAY[r.employer_id, r.trained_by_id]) AS id FROM registration r
     WHERE r.exam_plan_id = p.k0 AND r.state <> 'WITHDRAWN' ORDER BY id LIMIT 10000`,
    (record) => String(record['id'] ?? ''),
  );

/** By plan: the experts who were told to have a duty in it. */
export const examiners = (database: DataSource) =>
  perKey<string>(
    database,
    ['uuid'],
    `SELECT a.expert_id AS id FROM known_assignment a
     WHERE a.exam_plan_id = p.k0 AND a.state = 'ASSIGNED' ORDER BY a.id LIMIT 1000`,
    (record) => String(record['id']),
  );
