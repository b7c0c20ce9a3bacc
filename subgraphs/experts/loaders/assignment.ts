import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import type { AssignmentState } from '../domain/assignment.ts';
import { Assignment, KnownExamPlan } from '../entities/index.ts';

type Filter = { readonly states: readonly AssignmentState[] | null };
const list = {
  entity: Assignment,
  orders: { NEWEST: newestFirst<Assignment>('assigned_at', 'timestamptz', (row) => row.assignedAt) },
  filter: ({ states }: Filter, bind: (value: unknown) => string) => oneOf(bind, 'state', states),
};

export const assignment = (database: DataSource) => byKey(database, Assignment, ['id']);

export const assignmentsOfExpert = (database: DataSource) =>
  pages<Assignment, Filter>(database, { ...list, name: 'expert.assignments', parent: ['expertId'] });

/** Whether an expert is assigned to an examination: by both ids. */
export const assignedToPlan = (database: DataSource) =>
  byKey(database, Assignment, ['examPlanId', 'expertId'], `t.state = 'ASSIGNED'`);

export const plan = (database: DataSource) => byKey(database, KnownExamPlan, ['id']);

export const assignmentsOfPlan = (database: DataSource) =>
  pages<Assignment, Filter>(database, { ...list, name: 'examPlan.assignments', parent: ['examPlanId'] });
