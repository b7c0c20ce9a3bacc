import type { DataSource } from 'typeorm';
import { equal, inForce, oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { RecognitionCase, RecognitionOpinion, RecognitionRule } from '../entities/index.ts';
import type { RecognitionCaseFilter, RecognitionRuleFilter } from '../resolvers.types.ts';
import { seenBy, type Whose } from './visibility.ts';

type CaseFilter = RecognitionCaseFilter & { readonly whose: Whose };

export const recognitionRule = (database: DataSource) => byKey(database, RecognitionRule, ['id']);

export const recognitionRules = (database: DataSource) =>
  pages<RecognitionRule, RecognitionRuleFilter>(database, {
    name: 'recognitionRules',
    entity: RecognitionRule,
    orders: { NEWEST: newestFirst<RecognitionRule>('valid_from', 'date', (row) => row.validFrom) },
    filter: ({ schemeId, level, inForceOn }, bind: Bind) => [
      ...equal(bind, { scheme_id: schemeId, level }),
      ...inForce(bind, inForceOn),
    ],
  });

export const recognitionCase = (database: DataSource) => byKey(database, RecognitionCase, ['id']);

export const recognitionCases = (database: DataSource) =>
  pages<RecognitionCase, CaseFilter>(database, {
    name: 'recognitionCases',
    entity: RecognitionCase,
    orders: { NEWEST: newestFirst<RecognitionCase>('applied_at', 'timestamptz', (row) => row.appliedAt) },
    filter: ({ states, ruleId, whose }, bind: Bind) => [
      ...oneOf(bind, 'state', states),
      ...equal(bind, { rule_id: ruleId }),
      ...seenBy(bind, whose, {
        institutions: ['submitted_by_id', 'host_id'],
        candidate: 'candidate_id',
        experts: (ids) => `t.id IN (SELECT o.case_id FROM recognition_opinion o WHERE o.expert_id = ANY(${ids}))`,
      }),
    ],
  });

/** By case: the seats of its panel. */
export const opinionsOfCase = (database: DataSource) =>
  entitiesPerKey(
    database,
    RecognitionOpinion,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM recognition_opinion t WHERE t.case_id = p.k0 ORDER BY t.id LIMIT 15`,
  );
