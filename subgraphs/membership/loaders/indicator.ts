import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { entitiesPerKey, perKey } from '../../kit/perKey.ts';
import { IndicatorReport, WorkPlanIndicator } from '../entities/index.ts';

export const indicator = (database: DataSource) => byKey(database, WorkPlanIndicator, ['id']);

export const indicatorReport = (database: DataSource) => byKey(database, IndicatorReport, ['id']);

/** By task: its indicators, oldest first. */
export const indicatorsOfTask = (database: DataSource) =>
  entitiesPerKey(
    database,
    WorkPlanIndicator,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM work_plan_indicator t WHERE t.task_id = p.k0 ORDER BY t.id LIMIT 20`,
  );

export const reportsOfIndicator = (database: DataSource) =>
  pages<IndicatorReport>(database, {
    name: 'workPlanIndicator.reports',
    entity: IndicatorReport,
    parent: ['indicatorId'],
    orders: { NEWEST: newestFirst('reported_on', 'date', (row) => row.reportedOn) },
  });

/** By indicator and today: what has been achieved until the end of its task, or today. */
export const achieved = (database: DataSource) =>
  perKey<number>(
    database,
    ['uuid', 'date'],
    `SELECT CASE i.measure
       WHEN 'REPORTED' THEN
         (SELECT r.value FROM indicator_report r WHERE r.indicator_id = i.id AND r.reported_on <= d.last
          ORDER BY r.reported_on DESC, r.id DESC LIMIT 1)
       WHEN 'MEMBERS' THEN
         (SELECT count(*) FROM institution m WHERE m.joined_on <= d.last
            AND (m.state <> 'EXITED' OR coalesce(m.standing_since, m.joined_on) > d.last)
            AND (i.jurisdiction_code IS NULL OR m.jurisdiction_code = i.jurisdiction_code))
       WHEN 'APPOINTMENTS_ACTIVE' THEN
         (SELECT count(*) FROM known_appointment a LEFT JOIN institution m ON m.id = a.institution_id
          WHERE a.state IN ('ACTIVE', 'EXPIRED') AND a.valid_until >= d.last AND a.valid_from <= d.last
            AND (i.jurisdiction_code IS NULL OR m.jurisdiction_code = i.jurisdiction_code))
       WHEN 'STANDARDS_IN_FORCE' THEN
         (SELECT count(*) FROM known_standard_version s
          WHERE s.state = 'IN_FORCE' AND coalesce(s.in_force_from, d.last) <= d.last)
       ELSE
         (SELECT sum(f.count) FROM fact_tally f WHERE f.measure = i.measure AND f.day BETWEEN k.valid_from AND d.last
            AND (i.jurisdiction_code IS NULL OR f.jurisdiction = i.jurisdiction_code))
       END AS achieved
     FROM work_plan_indicator i JOIN work_plan_task k ON k.id = i.task_id,
       LATERAL (SELECT least(k.valid_until, p.k1) AS last) d
     WHERE i.id = p.k0`,
    (record) => Number(record['achieved'] ?? 0),
  );
