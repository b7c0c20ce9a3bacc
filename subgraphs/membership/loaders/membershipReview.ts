import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { oldestFirst } from '../../kit/orders.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { MembershipDocument, MembershipDocumentRule, MembershipRecommendation } from '../entities/index.ts';

export const membershipDocument = (database: DataSource) => byKey(database, MembershipDocument, ['id']);

export const membershipRecommendation = (database: DataSource) => byKey(database, MembershipRecommendation, ['id']);

export const membershipDocumentRule = (database: DataSource) => byKey(database, MembershipDocumentRule, ['id']);

/** By application: its documents, oldest first. */
export const documentsOfApplication = (database: DataSource) =>
  entitiesPerKey(
    database,
    MembershipDocument,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM membership_document t
     WHERE t.application_id = p.k0 AND t.removed_at IS NULL ORDER BY t.id LIMIT 50`,
  );

/** By application: what reviewers recommended, oldest first. */
export const recommendationsOfApplication = (database: DataSource) =>
  entitiesPerKey(
    database,
    MembershipRecommendation,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM membership_recommendation t
     WHERE t.application_id = p.k0 ORDER BY t.round, t.id LIMIT 100`,
  );

export const documentRules = (database: DataSource) =>
  pages<MembershipDocumentRule>(database, {
    name: 'membershipDocumentRules',
    entity: MembershipDocumentRule,
    orders: { OLDEST: oldestFirst() },
  });
