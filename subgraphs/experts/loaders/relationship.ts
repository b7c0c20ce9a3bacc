import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { RelationshipDeclaration } from '../entities/index.ts';

export const relationship = (database: DataSource) => byKey(database, RelationshipDeclaration, ['id']);

export const relationshipsOfExpert = (database: DataSource) =>
  pages<RelationshipDeclaration>(database, {
    name: 'expert.relationships',
    entity: RelationshipDeclaration,
    parent: ['expertId'],
    orders: { NEWEST: newestFirst('declared_at', 'timestamptz', (row) => row.declaredAt) },
  });
