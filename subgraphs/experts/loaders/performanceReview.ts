import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { perKey } from '../../kit/perKey.ts';
import { PerformanceReview } from '../entities/index.ts';

export const review = (database: DataSource) => byKey(database, PerformanceReview, ['id']);

/** Of an expert; drafts are listed for the office alone. */
export const reviewsOfExpert = (database: DataSource) =>
  pages<PerformanceReview, { readonly givenOnly: boolean }>(database, {
    name: 'expert.performanceReviews',
    entity: PerformanceReview,
    parent: ['expertId'],
    orders: { NEWEST: newestFirst('created_at', 'timestamptz', (row) => row.createdAt) },
    filter: ({ givenOnly }) => (givenOnly ? [`t.state <> 'DRAFT'`] : []),
  });

/** By expert: the mean of the grades given, if there are any. */
export const averageGrade = (database: DataSource) =>
  perKey(
    database,
    ['uuid'],
    `SELECT avg(t.grade) AS grade FROM performance_review t WHERE t.expert_id = p.k0 AND t.state <> 'DRAFT'`,
    ({ grade }) => (grade === null ? null : Number(grade)),
  );
