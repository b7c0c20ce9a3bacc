import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst, oldestFirst } from '../../kit/orders.ts';
import { Enrolment, TrainingRun } from '../entities/index.ts';
import type { TrainingRunFilter } from '../resolvers.types.ts';
import { ofInstitution } from './visibility.ts';

const orders = { NEWEST: newestFirst<TrainingRun>('begins_on', 'date', (row) => row.beginsOn) };

export const trainingRun = (database: DataSource) => byKey(database, TrainingRun, ['id']);

export const trainingRuns = (database: DataSource) =>
  pages<TrainingRun, TrainingRunFilter>(database, {
    name: 'trainingRuns',
    entity: TrainingRun,
    orders,
    filter: (wanted, bind) => [
      ...(wanted.code ? [`t.edition = ${bind(wanted.edition)} AND t.code = ${bind(wanted.code)}`] : []),
      ...(wanted.level ? [`t.level = ${bind(wanted.level)}`] : []),
      ...(wanted.jurisdiction ? [`t.jurisdiction = ${bind(wanted.jurisdiction)}`] : []),
      ...ofInstitution(wanted.institutionId, bind),
      ...oneOf(bind, 'state', wanted.states),
      ...(wanted.beginsFrom ? [`t.begins_on >= ${bind(wanted.beginsFrom)}::date`] : []),
      ...(wanted.beginsUntil ? [`t.begins_on <= ${bind(wanted.beginsUntil)}::date`] : []),
    ],
  });

export const runsOfCourse = (database: DataSource) =>
  pages<TrainingRun>(database, { name: 'course.runs', entity: TrainingRun, parent: ['courseId'], orders });

export const enrolment = (database: DataSource) => byKey(database, Enrolment, ['id']);

export const enrolmentsOfRun = (database: DataSource) =>
  pages<Enrolment>(database, {
    name: 'trainingRun.enrolments',
    entity: Enrolment,
    parent: ['trainingRunId'],
    orders: { OLDEST: oldestFirst<Enrolment>() },
  });
