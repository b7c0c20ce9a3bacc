import type { DataSource } from 'typeorm';
import { equal, oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { entitiesPerKey, perKey } from '../../kit/perKey.ts';
import { Finding, SupervisionVisit } from '../entities/index.ts';
import type { FindingFilter, SupervisionVisitFilter } from '../resolvers.types.ts';
import { seenBy, type Whose } from './visibility.ts';

type VisitFilter = SupervisionVisitFilter & { readonly whose: Whose };
type FindingsFilter = FindingFilter & { readonly whose: Whose; readonly today: string };

const assigned = (column: string) => (ids: string) =>
  `t.${column} IN (SELECT a.supervision_visit_id FROM known_assignment a
    WHERE a.expert_id = ANY(${ids}) AND a.state = 'ASSIGNED')`;

const list = {
  entity: SupervisionVisit,
  orders: { NEWEST: newestFirst<SupervisionVisit>('visit_on', 'date', (row) => row.visitOn) },
  filter: ({ states, institutionId, examPlanId, kind, whose }: VisitFilter, bind: Bind) => [
    ...oneOf(bind, 'state', states),
    ...equal(bind, { institution_id: institutionId, exam_plan_id: examPlanId, kind }),
    ...seenBy(bind, whose, { institutions: ['institution_id'], experts: assigned('id') }),
  ],
};

export const supervisionVisit = (database: DataSource) => byKey(database, SupervisionVisit, ['id']);

export const supervisionVisits = (database: DataSource) =>
  pages<SupervisionVisit, VisitFilter>(database, { ...list, name: 'supervisionVisits' });

export const visitsOfInstitution = (database: DataSource) =>
  pages<SupervisionVisit, VisitFilter>(database, {
    ...list,
    name: 'institution.supervisionVisits',
    parent: ['institutionId'],
  });

/** By visit: the supervisors assigned to it. */
export const supervisors = (database: DataSource) =>
  perKey<string>(
    database,
    ['uuid'],
    `SELECT a.expert_id AS id FROM known_assignment a
     WHERE a.supervision_visit_id = p.k0 AND a.state = 'ASSIGNED' ORDER BY a.id LIMIT 50`,
    (record) => String(record['id']),
  );

export const findings = (database: DataSource) =>
  pages<Finding, FindingsFilter>(database, {
    name: 'findings',
    entity: Finding,
    orders: {
      DEADLINE: {
        direction: 'ASC',
        terms: [
          { sql: 't.deadline', type: 'date', value: (row) => row.deadline },
          { sql: 't.id', type: 'uuid', value: (row) => row.id },
        ],
      },
    },
    filter: ({ states, institutionId, overdue, whose, today }, bind) => [
      ...oneOf(bind, 'state', states),
      ...equal(bind, { institution_id: institutionId }),
      ...(overdue ? [`t.state = 'OPEN' AND t.deadline < ${bind(today)}`] : []),
      ...seenBy(bind, whose, { institutions: ['institution_id'], experts: assigned('visit_id') }),
    ],
  });

/** By visit: what it found, by deadline. */
export const findingsOfVisit = (database: DataSource) =>
  entitiesPerKey(
    database,
    Finding,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM finding t WHERE t.visit_id = p.k0 ORDER BY t.deadline, t.id LIMIT 100`,
  );
