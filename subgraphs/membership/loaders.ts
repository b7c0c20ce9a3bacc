import type { DataSource } from 'typeorm';
import { pages } from '../kit/connection.ts';
import type { SubgraphContext } from '../kit/context.ts';
import { Transition } from '../kit/entities/Transition.ts';
import { byKey } from '../kit/loader.ts';
import { byName, nameContains, newestFirst } from '../kit/names.ts';
import { Account, Institution, Jurisdiction, MembershipApplication, RoleGrant } from './entities/index.ts';
import type { InstitutionFilter, MembershipApplicationFilter } from './resolvers.types.ts';

/** What one request reads, each key and page once. */
export function createLoaders(database: DataSource) {
  return {
    institution: byKey(database, Institution, ['id']),
    institutionByMemberNumber: byKey(database, Institution, ['memberNumber']),
    institutions: pages<Institution, InstitutionFilter>(database, {
      name: 'institutions',
      entity: Institution,
      orders: { NAME: byName(), NEWEST: newestFirst('joined_on', 'date', (row) => row.joinedOn) },
      filter: ({ search, kinds, jurisdictions, standings }, bind) => [
        ...(search?.trim() ? [nameContains(search, bind)] : []),
        ...(kinds ? [`t.kind = ANY(${bind(kinds)})`] : []),
        ...(jurisdictions ? [`t.jurisdiction_code = ANY(${bind(jurisdictions)})`] : []),
        ...(standings ? [`t.state = ANY(${bind(standings)})`] : []),
      ],
    }),
    application: byKey(database, MembershipApplication, ['id']),
    applications: pages<MembershipApplication, MembershipApplicationFilter & { applicantAccount: string | null }>(
      database,
      {
        name: 'membershipApplications',
        entity: MembershipApplication,
        orders: { NEWEST: newestFirst('created_at', 'timestamptz', (row) => row.createdAt) },
        filter: ({ states, applicantAccount }, bind) => [
          ...(states ? [`t.state = ANY(${bind(states)})`] : []),
          ...(applicantAccount !== null ? [`t.applicant_account = ${bind(applicantAccount)}`] : []),
        ],
      },
    ),
    steps: pages<Transition>(database, {
      name: 'steps',
      entity: Transition,
      parent: ['entityId'],
      orders: { NEWEST: { direction: 'DESC', terms: [{ sql: 't.id', type: 'uuid', value: (row) => row.id }] } },
    }),
    account: byKey(database, Account, ['id']),
    accountBySubject: byKey(database, Account, ['issuer', 'subject']),
    grant: byKey(database, RoleGrant, ['id']),
    grantsInForce: pages<RoleGrant, { on: string }>(database, {
      name: 'grantsInForce',
      entity: RoleGrant,
      parent: ['accountId'],
      orders: { OLDEST: { direction: 'ASC', terms: [{ sql: 't.id', type: 'uuid', value: (row) => row.id }] } },
      filter: ({ on }, bind) => [
        't.revoked_at IS NULL',
        `(t.valid_until IS NULL OR t.valid_until >= ${bind(on)}::date)`,
      ],
    }),
    jurisdiction: byKey(database, Jurisdiction, ['code']),
    jurisdictions: pages<Jurisdiction>(database, {
      name: 'jurisdictions',
      entity: Jurisdiction,
      orders: { CODE: { direction: 'ASC', terms: [{ sql: 't.code', type: 'text', value: (row) => row.code }] } },
    }),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>>;
