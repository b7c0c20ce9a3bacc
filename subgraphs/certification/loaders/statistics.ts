import type { DataSource } from 'typeorm';
import { equal } from '../../kit/conditions.ts';
import { perKey } from '../../kit/perKey.ts';
import type { CertificateStatisticsFilter, SkillLevel, StatisticsDimension } from '../resolvers.types.ts';

const number = (value: unknown) => Number(value ?? 0);

const counted = (database: DataSource, types: readonly string[], match: string) =>
  perKey(
    database,
    types,
    `SELECT sum(t.issued) AS issued, sum(t.revoked) AS revoked, sum(t.issued_together) AS "issuedTogether"
     FROM certificate_tally t WHERE ${match}`,
    (record) => ({
      issued: number(record['issued']),
      revoked: number(record['revoked']),
      issuedTogether: number(record['issuedTogether']),
    }),
  );

/** By institution and year, 0 for all years. */
export const statisticsOfInstitution = (database: DataSource) =>
  counted(database, ['uuid', 'integer'], 't.institution_id = p.k0 AND (p.k1 = 0 OR extract(year FROM t.month) = p.k1)');

/** By edition, code and year, 0 for all years. */
export const statisticsOfOccupation = (database: DataSource) =>
  counted(
    database,
    ['text', 'text', 'integer'],
    't.edition = p.k0 AND t.code = p.k1 AND (p.k2 = 0 OR extract(year FROM t.month) = p.k2)',
  );

/** By edition, code, level, jurisdiction and year: certificates issued up to its end and not revoked since. */
export const supply = (database: DataSource) =>
  perKey<number>(
    database,
    ['text', 'text', 'text', 'text', 'integer'],
    `SELECT sum(t.issued - t.revoked) AS supply FROM certificate_tally t
     WHERE t.edition = p.k0 AND t.code = p.k1 AND t.level = p.k2 AND t.jurisdiction = p.k3
       AND t.month < make_date(p.k4 + 1, 1, 1)`,
    (record) => number(record['supply']),
  );

/** By edition, code, level, jurisdiction, first and last year: the supply at the end of each year. */
export const supplyTrend = (database: DataSource) =>
  perKey<{ readonly year: number; readonly supply: number }>(
    database,
    ['text', 'text', 'text', 'text', 'integer', 'integer'],
    `SELECT y.year, (SELECT sum(t.issued - t.revoked) FROM certificate_tally t
       WHERE t.edition = p.k0 AND t.code = p.k1 AND t.level = p.k2 AND t.jurisdiction = p.k3
         AND t.month < make_date(y.year + 1, 1, 1)) AS supply
     FROM generate_series(p.k4, p.k5) AS y(year) ORDER BY y.year`,
    (record) => ({ year: number(record['year']), supply: number(record['supply']) }),
  );

type Dimension = StatisticsDimension;
const columns: Readonly<Record<Dimension, readonly string[]>> = {
  INSTITUTION: ['t.institution_id'],
  OCCUPATION: ['t.edition', 't.code'],
  LEVEL: ['t.level'],
  JURISDICTION: ['t.jurisdiction'],
  // As text: the driver would make a moment of a day, in the server's own time zone.
  MONTH: ['t.month::text'],
  YEAR: ['extract(year FROM t.month)::integer'],
  KIND: ['t.kind'],
};
const names: Readonly<Record<Dimension, readonly string[]>> = {
  INSTITUTION: ['institution'],
  OCCUPATION: ['edition', 'code'],
  LEVEL: ['level'],
  JURISDICTION: ['jurisdiction'],
  MONTH: ['month'],
  YEAR: ['year'],
  KIND: ['kind'],
};

/** What is asked of a tally: conditions, groups, and the order in which the first of them are wanted. */
export interface GroupQuestion {
  readonly filter: CertificateStatisticsFilter;
  readonly groupBy: readonly Dimension[];
  readonly orderBy: string;
  readonly first: number;
}

/**
 * Groups of a tally, whose rows do not grow with certificates but with bodies, occupation levels and months.
 *
 * @param figures the sums, as SQL with the names under which they are answered
 */
const groups =
  (table: string, figures: string) =>
  (database: DataSource) =>
  ({ filter, groupBy, orderBy, first }: GroupQuestion): Promise<readonly Record<string, unknown>[]> => {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const { institutionId, edition, code, level, jurisdiction, kind, from, until } = filter;
    const conditions = [
      'true',
      ...equal(bind, { institution_id: institutionId, edition, code, level, jurisdiction, kind }),
      ...(from ? [`t.month >= date_trunc('month', ${bind(from)}::date)`] : []),
      ...(until ? [`t.month <= ${bind(until)}`] : []),
    ];
    const dimensions = groupBy.flatMap((dimension) => columns[dimension]);
    const named = groupBy.flatMap((dimension) =>
      columns[dimension].map((column, at) => `${column} AS "${names[dimension][at]}"`),
    );
    return database.query(
      `SELECT ${[...named, figures].join(', ')} FROM ${table} t WHERE ${conditions.join(' AND ')}
       ${dimensions.length > 0 ? `GROUP BY ${dimensions.join(', ')}` : ''}
       ORDER BY ${[orderBy, ...dimensions].join(', ')} LIMIT ${first}`,
      values,
    );
  };

/** Certificates, by up to three dimensions. */
export const certificateGroups = groups(
  'certificate_tally',
  'sum(t.issued) AS issued, sum(t.revoked) AS revoked, sum(t.issued_together) AS "issuedTogether"',
);

/** Candidates of examinations, by up to three dimensions. */
export const examinationGroups = groups(
  'exam_tally',
  'sum(t.registrations) AS registrations, sum(t.passed) AS passed, sum(t.failed) AS failed',
);

/** By place, year, level ('' for all) and number: where surveyed demand exceeds supply most. */
export const talentGaps = (database: DataSource) =>
  perKey(
    database,
    ['text', 'integer', 'text', 'integer'],
    `SELECT d.edition, d.code, d.level, f.people AS demand, coalesce(s.supply, 0) AS supply
     FROM known_demand d
     CROSS JOIN LATERAL (SELECT (x->>'people')::integer AS people FROM jsonb_array_elements(d.figures) x
       WHERE x->>'jurisdiction' = p.k0 AND (x->>'year')::integer <= p.k1 ORDER BY (x->>'year')::integer DESC LIMIT 1) f
     LEFT JOIN (SELECT t.edition, t.code, t.level, sum(t.issued - t.revoked) AS supply FROM certificate_tally t
       WHERE t.jurisdiction = p.k0 AND t.month < make_date(p.k1 + 1, 1, 1) GROUP BY 1, 2, 3) s
       ON s.edition = d.edition AND s.code = d.code AND s.level = d.level
     WHERE p.k2 = '' OR d.level = p.k2
     ORDER BY f.people - coalesce(s.supply, 0) DESC, d.id LIMIT p.k3`,
    (record) => ({
      edition: String(record['edition']),
      code: String(record['code']),
      level: String(record['level']) as SkillLevel,
      demand: number(record['demand']),
      supply: number(record['supply']),
    }),
  );
