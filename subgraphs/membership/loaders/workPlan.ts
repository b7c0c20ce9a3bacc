import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { WorkPlan, WorkPlanTask } from '../entities/index.ts';
import type { WorkPlanFilter, WorkPlanTaskFilter } from '../resolvers.types.ts';

/** Also says whether drafts are listed. */
type Drafts = { readonly drafts: boolean };

export const workPlan = (database: DataSource) => byKey(database, WorkPlan, ['id']);

export const workPlans = (database: DataSource) =>
  pages<WorkPlan, WorkPlanFilter & Drafts>(database, {
    name: 'workPlans',
    entity: WorkPlan,
    orders: {
      NEWEST: {
        direction: 'DESC',
        terms: [
          { sql: 't.first_year', type: 'integer', value: (row) => String(row.firstYear) },
          { sql: 't.id', type: 'uuid', value: (row) => row.id },
        ],
      },
    },
    filter: ({ states, year, drafts }, bind) => [
      ...oneOf(bind, 'state', states),
      ...(typeof year === 'number' ? [`${bind(year)}::integer BETWEEN t.first_year AND t.last_year`] : []),
      ...(drafts ? [] : [`t.state <> 'DRAFT'`]),
    ],
  });

export const workPlanTask = (database: DataSource) => byKey(database, WorkPlanTask, ['id']);

const byDays = newestFirst<WorkPlanTask>('valid_from', 'date', (row) => row.validFrom);
const matching = ({ duties, states }: WorkPlanTaskFilter, bind: Bind) => [
  ...oneOf(bind, 'duty', duties),
  ...oneOf(bind, 'state', states),
];

export const tasksOfPlan = (database: DataSource) =>
  pages<WorkPlanTask, WorkPlanTaskFilter>(database, {
    name: 'workPlan.tasks',
    entity: WorkPlanTask,
    parent: ['planId'],
    orders: { FIRST_DAY: { ...byDays, direction: 'ASC' } },
    filter: matching,
  });

export const tasksOfInstitution = (database: DataSource) =>
  pages<WorkPlanTask, Drafts>(database, {
    name: 'institution.workPlanTasks',
    entity: WorkPlanTask,
    parent: ['ownerId'],
    orders: { NEWEST: byDays },
    filter: ({ drafts }) =>
      drafts ? [] : [`EXISTS (SELECT 1 FROM work_plan w WHERE w.id = t.plan_id AND w.state <> 'DRAFT')`],
  });
