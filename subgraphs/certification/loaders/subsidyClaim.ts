import type { DataSource } from 'typeorm';
import { equal, oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { perKey } from '../../kit/perKey.ts';
import type { SubsidyClaimState } from '../domain/subsidyClaim.ts';
import { SubsidyClaim } from '../entities/index.ts';
import type { SkillLevel, SubsidyClaimFilter } from '../resolvers.types.ts';
import { seenBy, type Whose } from './visibility.ts';

type ClaimFilter = SubsidyClaimFilter & { readonly whose: Whose };

export const subsidyClaim = (database: DataSource) => byKey(database, SubsidyClaim, ['id']);

export const subsidyClaims = (database: DataSource) =>
  pages<SubsidyClaim, ClaimFilter>(database, {
    name: 'subsidyClaims',
    entity: SubsidyClaim,
    orders: { NEWEST: newestFirst<SubsidyClaim>('claimed_on', 'date', (row) => row.claimedOn) },
    filter: ({ states, jurisdiction, year, level, whose }, bind) => [
      ...oneOf(bind, 'state', states),
      ...equal(bind, { jurisdiction, year, level }),
      ...seenBy(bind, whose, { institutions: ['institution_id'], candidate: 'candidate_id' }),
    ],
  });

/** By place and year: claims counted and summed by level, state and currency. */
export const subsidyTotals = (database: DataSource) =>
  perKey(
    database,
    ['text', 'integer'],
    `SELECT t.level, t.state, t.claims, t.amount, t.currency FROM subsidy_tally t
     WHERE t.jurisdiction = p.k0 AND t.year = p.k1 AND t.claims > 0 ORDER BY t.level, t.state, t.currency LIMIT 200`,
    (record) => ({
      level: String(record['level']) as SkillLevel,
      state: String(record['state']) as SubsidyClaimState,
      claims: Number(record['claims']),
      amount: { amount: Number(record['amount']), currency: String(record['currency']) },
    }),
  );
