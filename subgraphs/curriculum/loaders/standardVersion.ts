import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { textContains } from '../../kit/search.ts';
import { StandardVersion } from '../entities/index.ts';
import type { StandardVersionFilter } from '../resolvers.types.ts';

/** Whose drafts are listed: those of some developers and those to which some experts are assigned, or all. */
interface Drafts {
  readonly draftsOf: 'ALL' | { readonly developers: readonly string[]; readonly experts: readonly string[] };
}
export type VersionFilter = Partial<StandardVersionFilter> & Drafts;

const list = {
  entity: StandardVersion,
  orders: { NEWEST: newestFirst<StandardVersion>('created_at', 'timestamptz', (row) => row.createdAt) },
  filter: ({ draftsOf, edition, code, states, search }: VersionFilter, bind: Bind) => [
    ...(draftsOf === 'ALL'
      ? []
      : [
          `(t.state <> 'DRAFT' OR t.developed_by_id = ANY(${bind(draftsOf.developers)})
            OR EXISTS (SELECT 1 FROM known_assignment a WHERE a.standard_version_id = t.id AND a.state = 'ASSIGNED'
              AND a.expert_id = ANY(${bind(draftsOf.experts)})))`,
        ]),
    ...(edition ? [`t.edition = ${bind(edition)}`] : []),
    ...(code ? [`t.code = ${bind(code)}`] : []),
    ...oneOf(bind, 'state', states),
    ...(search?.trim() ? [textContains('t.title', search, bind)] : []),
  ],
};

export const standardVersion = (database: DataSource) => byKey(database, StandardVersion, ['id']);

export const standardVersions = (database: DataSource) =>
  pages<StandardVersion, VersionFilter>(database, { ...list, name: 'standardVersions' });

export const standardInForce = (database: DataSource) =>
  byKey(database, StandardVersion, ['edition', 'code'], `t.state = 'IN_FORCE'`);

export const versionsOfOccupation = (database: DataSource) =>
  pages<StandardVersion, VersionFilter>(database, {
    ...list,
    name: 'occupation.standardVersions',
    parent: ['edition', 'code'],
  });

export const versionsOfDeveloper = (database: DataSource) =>
  pages<StandardVersion, VersionFilter>(database, {
    ...list,
    name: 'institution.developedStandards',
    parent: ['developedById'],
  });
