import type { DataSource } from 'typeorm';
import { equal, oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { isId } from '../../kit/ids.ts';
import { byKey } from '../../kit/loader.ts';
import { latestFirst, newestFirst, oldestFirst } from '../../kit/orders.ts';
import { perKey } from '../../kit/perKey.ts';
import { ApiClient, ApiClientOperation, UsageByDay } from '../entities/index.ts';
import type { ApiClientFilter, UsageFilter } from '../resolvers.types.ts';

export const apiClient = (database: DataSource) => byKey(database, ApiClient, ['id']);

/** The client that an account is, whether it is let in at the moment or not. */
export const clientOfAccount = (database: DataSource) =>
  byKey(database, ApiClient, ['issuer', 'subject'], `t.state IN ('APPROVED', 'SUSPENDED')`);

/** Also says whose clients are listed. */
type Filter = ApiClientFilter & { readonly of: 'ALL' | readonly string[] };

export const apiClients = (database: DataSource) =>
  pages<ApiClient, Filter>(database, {
    name: 'apiClients',
    entity: ApiClient,
    orders: { NEWEST: latestFirst() },
    filter: ({ of, states, institutionId, expiringBefore }, bind: Bind) => [
      ...(of === 'ALL' ? [] : [`t.institution_id = ANY(${bind(of)}::uuid[])`]),
      ...oneOf(bind, 'state', states),
      ...(institutionId ? [isId(institutionId) ? `t.institution_id = ${bind(institutionId)}` : 'false'] : []),
      ...(expiringBefore ? [`t.valid_until < ${bind(expiringBefore)}::date`] : []),
    ],
  });

export const operationsOfClient = (database: DataSource) =>
  pages<ApiClientOperation>(database, {
    name: 'apiClient.operations',
    entity: ApiClientOperation,
    parent: ['clientId'],
    orders: { OLDEST: oldestFirst() },
  });

/** By client: the SHA-256 of its approved operations. */
export const safelistOfClient = (database: DataSource) =>
  perKey<string>(
    database,
    ['uuid'],
    `SELECT o.sha256 FROM api_client_operation o WHERE o.client_id = p.k0 AND o.approved_at IS NOT NULL ORDER BY o.id`,
    (record) => String(record['sha256']),
  );

export const usage = (database: DataSource) =>
  pages<UsageByDay, UsageFilter>(database, {
    name: 'usage',
    entity: UsageByDay,
    orders: { NEWEST: newestFirst<UsageByDay>('day', 'date', (row) => row.day) },
    filter: ({ clientId, callers, kinds, name, from, until }, bind: Bind) => [
      ...equal(bind, { client_id: clientId, name }),
      ...oneOf(bind, 'caller', callers),
      ...oneOf(bind, 'kind', kinds),
      ...(from ? [`t.day >= ${bind(from)}::date`] : []),
      ...(until ? [`t.day <= ${bind(until)}::date`] : []),
    ],
  });

/** By kind and name: the last day on which it was used. */
export const lastUse = (database: DataSource) =>
  perKey<string>(
    database,
    ['text', 'text'],
    `SELECT u.day::text AS day FROM usage_by_day u WHERE u.kind = p.k0 AND u.name = p.k1 ORDER BY u.day DESC LIMIT 1`,
    (record) => String(record['day']),
  );
