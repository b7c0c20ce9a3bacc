import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { PanelRule, RoleRequirement, RoleTerm } from '../entities/index.ts';

const byId = <Row extends { id: string }>() => ({
  direction: 'ASC' as const,
  terms: [{ sql: 't.id', type: 'uuid', value: (row: Row) => row.id }],
});

export const roleTerms = (database: DataSource) =>
  pages<RoleTerm>(database, { name: 'roleTerms', entity: RoleTerm, orders: { ID: byId<RoleTerm>() } });

export const roleRequirements = (database: DataSource) =>
  pages<RoleRequirement>(database, {
    name: 'roleRequirements',
    entity: RoleRequirement,
    orders: { ID: byId<RoleRequirement>() },
  });

export const panelRules = (database: DataSource) =>
  pages<PanelRule>(database, { name: 'panelRules', entity: PanelRule, orders: { ID: byId<PanelRule>() } });
