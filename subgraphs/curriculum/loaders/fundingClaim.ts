import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { entitiesPerKey, perKey } from '../../kit/perKey.ts';
import { FundingClaim, FundingLimit, FundingYear } from '../entities/index.ts';
import type { FundingClaimFilter } from '../resolvers.types.ts';
import { ofInstitution } from './visibility.ts';

const orders = { NEWEST: newestFirst<FundingClaim>('created_at', 'timestamptz', (row) => row.createdAt) };

export const fundingClaim = (database: DataSource) => byKey(database, FundingClaim, ['id']);

export const fundingClaims = (database: DataSource) =>
  pages<FundingClaim, FundingClaimFilter>(database, {
    name: 'fundingClaims',
    entity: FundingClaim,
    orders,
    filter: ({ states, institutionId, grantedIn }, bind) => [
      ...oneOf(bind, 'state', states),
      ...ofInstitution(institutionId, bind),
      ...(typeof grantedIn === 'number' ? [`extract(year FROM t.granted_on) = ${bind(grantedIn)}`] : []),
    ],
  });

export const claimsOfInstitution = (database: DataSource) =>
  pages<FundingClaim>(database, {
    name: 'institution.fundingClaims',
    entity: FundingClaim,
    parent: ['institutionId'],
    orders,
  });

/** By project: its claims, newest first. */
export const claimsOfProject = (database: DataSource) =>
  entitiesPerKey(
    database,
    FundingClaim,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM funding_claim t WHERE t.project_id = p.k0
     ORDER BY t.created_at DESC, t.id DESC LIMIT 20`,
  );

export const fundingLimit = (database: DataSource) => byKey(database, FundingLimit, ['id']);

/** By nothing (an empty text): the limits, newest first. */
export const fundingLimits = (database: DataSource) =>
  entitiesPerKey(
    database,
    FundingLimit,
    ['text'],
    (columns) => `SELECT ${columns} FROM funding_limit t ORDER BY t.valid_from DESC LIMIT 50`,
  );

/** By nothing (an empty text): what was granted in each year, newest first. */
export const fundingYears = (database: DataSource) =>
  entitiesPerKey(
    database,
    FundingYear,
    ['text'],
    (columns) => `SELECT ${columns} FROM funding_year t ORDER BY t.year DESC LIMIT 20`,
  );

/** By institution: what it was granted in each year, newest first. A year's grants are in one currency. */
export const fundingTotals = (database: DataSource) =>
  perKey(
    database,
    ['uuid'],
    `SELECT extract(year FROM t.granted_on)::integer AS year, count(*) AS claims, sum(t.amount) AS amount,
       min(t.currency) AS currency
     FROM funding_claim t WHERE t.institution_id = p.k0 AND t.state = 'GRANTED'
     GROUP BY 1 ORDER BY 1 DESC LIMIT 20`,
    (record) => ({
      year: Number(record['year']),
      claims: Number(record['claims']),
      granted: { amount: Number(record['amount']), currency: String(record['currency']) },
    }),
  );
