import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { idEquals } from '../../kit/search.ts';
import { DemandFigure, JobSurvey } from '../entities/index.ts';
import type { JobSurveyFilter } from '../resolvers.types.ts';
import { newestFigures } from './newestFigures.ts';

const orders = { NEWEST: newestFirst<JobSurvey>('recorded_at', 'timestamptz', (row) => row.recordedAt) };

export const jobSurvey = (database: DataSource) => byKey(database, JobSurvey, ['id']);

export const jobSurveys = (database: DataSource) =>
  pages<JobSurvey, JobSurveyFilter>(database, {
    name: 'jobSurveys',
    entity: JobSurvey,
    orders,
    filter: ({ edition, code, year, institutionId, corrected }, bind) => [
      ...(corrected ? [] : ['t.corrected_by_id IS NULL']),
      ...(code
        ? [
            `EXISTS (SELECT 1 FROM demand_figure d
               WHERE d.survey_id = t.id AND d.edition = ${bind(edition)} AND d.code = ${bind(code)})`,
          ]
        : []),
      ...(typeof year === 'number' ? [`t.year = ${bind(year)}`] : []),
      ...(institutionId ? [idEquals(bind, 't.institution_id', institutionId)] : []),
    ],
  });

export const surveysOfOccupation = (database: DataSource) =>
  pages<JobSurvey>(database, {
    name: 'occupation.jobSurveys',
    entity: JobSurvey,
    parent: {
      types: ['text', 'text'],
      condition: `t.corrected_by_id IS NULL AND EXISTS (SELECT 1 FROM demand_figure d
        WHERE d.survey_id = t.id AND d.edition = p.k0 AND d.code = p.k1)`,
    },
    orders,
  });

export const figuresOfSurvey = (database: DataSource) =>
  entitiesPerKey(
    database,
    DemandFigure,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM demand_figure t WHERE t.survey_id = p.k0
     ORDER BY t.edition, t.code, t.level, t.jurisdiction LIMIT 500`,
  );

/** By edition, code and level: of each year and place what the newest survey found. */
export const surveyedDemand = (database: DataSource) =>
  entitiesPerKey(database, DemandFigure, ['text', 'text', 'text'], (columns) =>
    newestFigures(columns, ['p.k0', 'p.k1', 'p.k2']),
  );
