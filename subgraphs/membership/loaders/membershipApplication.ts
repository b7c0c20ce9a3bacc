import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { nameContains } from '../../kit/search.ts';
import { MembershipApplication } from '../entities/index.ts';
import type { MembershipApplicationFilter } from '../resolvers.types.ts';

export const application = (database: DataSource) => byKey(database, MembershipApplication, ['id']);

/** Of one applicant, or of all when there is none. */
export const applications = (database: DataSource) =>
  pages<MembershipApplication, MembershipApplicationFilter & { applicantAccount: string | null }>(database, {
    name: 'membershipApplications',
    entity: MembershipApplication,
    orders: { NEWEST: newestFirst('created_at', 'timestamptz', (row) => row.createdAt) },
    filter: ({ states, kinds, jurisdictions, search, applicantAccount }, bind) => [
      ...(search?.trim() ? [nameContains(search, bind)] : []),
      ...oneOf(bind, 'kind', kinds),
      ...oneOf(bind, 'jurisdiction_code', jurisdictions),
      ...oneOf(bind, 'state', states),
      ...(applicantAccount !== null ? [`t.applicant_account = ${bind(applicantAccount)}`] : []),
    ],
  });
