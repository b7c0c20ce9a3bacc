import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { isId } from '../../kit/ids.ts';
import { byKey } from '../../kit/loader.ts';
import { latestFirst, oldestFirst } from '../../kit/orders.ts';
import { Account, RoleGrant } from '../entities/index.ts';
import type { RoleGrantFilter } from '../resolvers.types.ts';

export const account = (database: DataSource) => byKey(database, Account, ['id']);

export const accountBySubject = (database: DataSource) => byKey(database, Account, ['issuer', 'subject']);

export const grant = (database: DataSource) => byKey(database, RoleGrant, ['id']);

/** By account: the roles that hold on a day. */
export const grantsInForce = (database: DataSource) =>
  pages<RoleGrant, { on: string }>(database, {
    name: 'grantsInForce',
    entity: RoleGrant,
    parent: ['accountId'],
    orders: { OLDEST: oldestFirst() },
    filter: ({ on }, bind) => inForceOn(bind(on)),
  });

/** Also says which day is today. */
type Filter = RoleGrantFilter & { readonly today: string };

export const grants = (database: DataSource) =>
  pages<RoleGrant, Filter>(database, {
    name: 'roleGrants',
    entity: RoleGrant,
    orders: {
      NEWEST: latestFirst(),
      EXPIRY: {
        direction: 'ASC',
        terms: [
          { sql: `coalesce(t.valid_until, 'infinity')`, type: 'date', value: (row) => row.validUntil ?? 'infinity' },
          { sql: 't.id', type: 'uuid', value: (row) => row.id },
        ],
      },
    },
    filter: ({ roles, institutionId, expiringBefore, inForce, today }, bind) => [
      ...oneOf(bind, 'role', roles),
      ...(institutionId ? [isId(institutionId) ? `t.institution_id = ${bind(institutionId)}` : 'false'] : []),
      ...(expiringBefore ? [`t.valid_until < ${bind(expiringBefore)}::date`] : []),
      ...(inForce ? inForceOn(bind(today)) : []),
    ],
  });

function inForceOn(day: string): readonly string[] {
  return [
    't.revoked_at IS NULL',
    `(t.valid_from IS NULL OR t.valid_from <= ${day}::date)`,
    `(t.valid_until IS NULL OR t.valid_until >= ${day}::date)`,
  ];
}
