import type { DataSource } from 'typeorm';
import { pages } from '../kit/connection.ts';
import type { SubgraphContext } from '../kit/context.ts';
import { byKey } from '../kit/loader.ts';
import { byName, nameContains, newestFirst } from '../kit/names.ts';
import { perKey } from '../kit/perKey.ts';
import { hydrate, selectList } from '../kit/rows.ts';
import { Appointment, Assignment, Expert, KnownExamPlan } from './entities/index.ts';
import type { ExpertFilter } from './resolvers.types.ts';

type Filter = ExpertFilter & { readonly on: string };

/** What one request reads, each key and page once. */
export function createLoaders(database: DataSource) {
  const experts = {
    entity: Expert,
    orders: { NAME: byName<Expert>() },
    filter: ({ search, roles, jurisdictions, on }: Filter, bind: (value: unknown) => string) => [
      ...(search?.trim() ? [nameContains(search, bind)] : []),
      ...(jurisdictions ? [`t.jurisdiction = ANY(${bind(jurisdictions)})`] : []),
      ...(roles
        ? [
            `EXISTS (SELECT 1 FROM appointment a WHERE a.expert_id = t.id AND a.state = 'ACTIVE'
               AND a.role = ANY(${bind(roles)}) AND a.valid_until >= ${bind(on)}::date)`,
          ]
        : []),
    ],
  };
  const metadata = database.getMetadata(Expert);
  return {
    expert: byKey(database, Expert, ['id']),
    experts: pages<Expert, Filter>(database, { ...experts, name: 'experts' }),
    expertsOfInstitution: pages<Expert, Filter>(database, {
      ...experts,
      name: 'institution.experts',
      parent: ['institutionId'],
    }),
    expertsOfOccupation: pages<Expert, Filter>(database, {
      ...experts,
      name: 'occupation.experts',
      parent: {
        types: ['text', 'text'],
        condition: `EXISTS (SELECT 1 FROM appointment a WHERE a.expert_id = t.id AND a.state = 'ACTIVE'
          AND a.edition = p.k0 AND a.code = p.k1)`,
      },
    }),
    appointment: byKey(database, Appointment, ['id']),
    appointmentsOfExpert: pages<Appointment, { readonly publicOnly: boolean }>(database, {
      name: 'expert.appointments',
      entity: Appointment,
      parent: ['expertId'],
      orders: { NEWEST: newestFirst('created_at', 'timestamptz', (row) => row.createdAt) },
      filter: ({ publicOnly }) => (publicOnly ? [`t.state = 'ACTIVE'`] : []),
    }),
    assignment: byKey(database, Assignment, ['id']),
    assignmentsOfExpert: pages<Assignment>(database, {
      name: 'expert.assignments',
      entity: Assignment,
      parent: ['expertId'],
      orders: { NEWEST: newestFirst('assigned_at', 'timestamptz', (row) => row.assignedAt) },
    }),
    plan: byKey(database, KnownExamPlan, ['id']),
    assignmentsOfPlan: pages<Assignment>(database, {
      name: 'examPlan.assignments',
      entity: Assignment,
      parent: ['examPlanId'],
      orders: { NEWEST: newestFirst('assigned_at', 'timestamptz', (row) => row.assignedAt) },
    }),
    /** By edition, code, roles, day and recused institutions, the last and the roles as JSON lists. */
    eligiblePanel: perKey<Expert>(
      database,
      ['text', 'text', 'jsonb', 'date', 'jsonb'],
      `SELECT ${selectList(metadata, 't')} FROM expert t
       WHERE t.id IN (SELECT a.expert_id FROM appointment a WHERE a.state = 'ACTIVE' AND a.edition = p.k0 AND a.code = p.k1
           AND p.k2 ? a.role AND a.valid_from <= p.k3 AND a.valid_until >= p.k3)
         AND NOT p.k4 ? t.institution_id::text
       ORDER BY localized_name(t.names) COLLATE zh_pinyin, t.id LIMIT 100`,
      (record) => hydrate(database, metadata, record),
    ),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>>;
