import type { DataSource } from 'typeorm';
import { equal, inForce } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { MultiCertificateRule, Scheme } from '../entities/index.ts';
import type { MultiCertificateRuleFilter, SchemeFilter } from '../resolvers.types.ts';

const list = {
  entity: Scheme,
  orders: {
    OCCUPATION: {
      direction: 'ASC' as const,
      terms: [
        { sql: 't.edition', type: 'text', value: (row: Scheme) => row.edition },
        { sql: 't.code', type: 'text', value: (row: Scheme) => row.code },
        { sql: 't.id', type: 'uuid', value: (row: Scheme) => row.id },
      ],
    },
  },
  filter: ({ institutionId, edition, code, level, jurisdiction, kind, inForceOn }: SchemeFilter, bind: Bind) => [
    ...equal(bind, { institution_id: institutionId, edition, code, jurisdiction, kind }),
    ...(level ? [`t.levels @> ${bind(JSON.stringify([level]))}::jsonb`] : []),
    ...inForce(bind, inForceOn),
  ],
};

export const scheme = (database: DataSource) => byKey(database, Scheme, ['id']);

export const schemes = (database: DataSource) => pages<Scheme, SchemeFilter>(database, { ...list, name: 'schemes' });

export const schemesOfInstitution = (database: DataSource) =>
  pages<Scheme, SchemeFilter>(database, { ...list, name: 'institution.schemes', parent: ['institutionId'] });

export const schemesOfOccupation = (database: DataSource) =>
  pages<Scheme, SchemeFilter>(database, { ...list, name: 'occupation.schemes', parent: ['edition', 'code'] });

export const multiCertificateRules = (database: DataSource) =>
  pages<MultiCertificateRule, MultiCertificateRuleFilter>(database, {
    name: 'multiCertificateRules',
    entity: MultiCertificateRule,
    orders: { NEWEST: newestFirst<MultiCertificateRule>('valid_from', 'date', (row) => row.validFrom) },
    filter: ({ schemeId, inForceOn }, bind) => [
      ...(schemeId ? [`(t.scheme_id = ${bind(schemeId)} OR t.further_scheme_id = ${bind(schemeId)})`] : []),
      ...inForce(bind, inForceOn),
    ],
  });

/** By scheme and day: the rules by which it leads to further certificates. */
export const furtherCertificates = (database: DataSource) =>
  entitiesPerKey(
    database,
    MultiCertificateRule,
    ['uuid', 'date'],
    (columns) => `SELECT ${columns} FROM multi_certificate_rule t
     WHERE t.scheme_id = p.k0 AND t.valid_from <= p.k1 AND (t.valid_until IS NULL OR t.valid_until >= p.k1)
     ORDER BY t.id LIMIT 10`,
  );
