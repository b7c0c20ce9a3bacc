import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { oldestFirst } from '../../kit/orders.ts';
import { entitiesPerKey, perKey } from '../../kit/perKey.ts';
import { Consultation, ConsultationComment, ConsultationRule } from '../entities/index.ts';
import type { ConsultationCommentFilter } from '../resolvers.types.ts';

/** By version: the consultation that was opened last. */
export const lastConsultation = (database: DataSource) =>
  entitiesPerKey(
    database,
    Consultation,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM consultation t WHERE t.standard_version_id = p.k0 ORDER BY t.id DESC LIMIT 1`,
  );

export const consultationRule = (database: DataSource) => byKey(database, ConsultationRule, ['id']);

/** By nothing (an empty text): the rules, newest first. */
export const consultationRules = (database: DataSource) =>
  entitiesPerKey(
    database,
    ConsultationRule,
    ['text'],
    (columns) => `SELECT ${columns} FROM consultation_rule t ORDER BY t.valid_from DESC LIMIT 50`,
  );

export const consultationComment = (database: DataSource) => byKey(database, ConsultationComment, ['id']);

export const commentsOfVersion = (database: DataSource) =>
  pages<ConsultationComment, ConsultationCommentFilter>(database, {
    name: 'standardVersion.comments',
    entity: ConsultationComment,
    parent: ['standardVersionId'],
    orders: { OLDEST: oldestFirst<ConsultationComment>() },
    filter: ({ answered, function: name }, bind) => [
      ...(typeof answered === 'boolean' ? [`(t.verdict IS NOT NULL) = ${bind(answered)}`] : []),
      ...(name ? [`t.function = ${bind(name)}`] : []),
    ],
  });

/** By version: the experts who are assigned to it. */
export const assignedExperts = (database: DataSource) =>
  perKey<string>(
    database,
    ['uuid'],
    `SELECT t.expert_id FROM known_assignment t
     WHERE t.standard_version_id = p.k0 AND t.state = 'ASSIGNED' LIMIT 200`,
    (record) => String(record['expert_id']),
  );
