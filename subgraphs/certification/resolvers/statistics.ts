import { pageSize } from '../../kit/connection.ts';
import { yearOf } from '../../kit/day.ts';
import { badInput } from '../../kit/errors.ts';
import type { Context } from '../context.ts';
import type {
  CertificateKind,
  QueryCertificateStatisticsArgs,
  QueryExaminationStatisticsArgs,
  QueryTalentGapsArgs,
  SkillLevel,
  StatisticsDimension,
} from '../resolvers.types.ts';

type Group = Readonly<Record<string, unknown>>;

const number = (value: unknown) => Number(value ?? 0);
const orders = {
  ISSUED: 'sum(t.issued) DESC',
  REVOKED: 'sum(t.revoked) DESC',
  ISSUED_TOGETHER: 'sum(t.issued_together) DESC',
  LATEST: 'max(t.month) DESC',
} as const;

/** Certificates by up to three dimensions. */
export async function certificateGroups(question: Partial<QueryCertificateStatisticsArgs>, { load }: Context) {
  const { filter, groupBy = [], orderBy, first } = question;
  const asked = { filter: filter ?? {}, groupBy: dimensions(groupBy), orderBy: orders[orderBy ?? 'ISSUED'] };
  const rows = await load.certificateGroups({ ...asked, first: pageSize(first) });
  return rows.map((row) => {
    const [issued, revoked, issuedTogether] = [row['issued'], row['revoked'], row['issuedTogether']].map(number);
    const figures = { issued: issued ?? 0, revoked: revoked ?? 0, issuedTogether: issuedTogether ?? 0 };
    const issuedTogetherShare = figures.issued === 0 ? null : figures.issuedTogether / figures.issued;
    return { ...keys(row), kind: (row['kind'] ?? null) as CertificateKind | null, figures, issuedTogetherShare };
  });
}

/** Candidates of examinations by up to three dimensions. */
export async function examinationGroups(question: Partial<QueryExaminationStatisticsArgs>, { load }: Context) {
  const { filter, groupBy = [], first } = question;
  if (filter?.kind || groupBy.includes('KIND')) {
    throw badInput('GROUPING_WRONG', 'Examinations are not counted by kind of certificate.');
  }
  const orderBy = 'sum(t.registrations) DESC';
  const asked = { filter: filter ?? {}, groupBy: dimensions(groupBy), orderBy, first: pageSize(first) };
  return (await load.examinationGroups(asked)).map((row) => {
    const [registrations, passed, failed] = ['registrations', 'passed', 'failed'].map((name) => number(row[name]));
    const figures = { registrations: registrations ?? 0, passed: passed ?? 0, failed: failed ?? 0 };
    const graded = figures.passed + figures.failed;
    return { ...keys(row), ...figures, passRate: graded === 0 ? null : figures.passed / graded };
  });
}

/** Where demand exceeds supply most. */
export async function gaps(question: Partial<QueryTalentGapsArgs> & { jurisdiction: string }, context: Context) {
  const { jurisdiction, level, first } = question;
  const year = question.year ?? yearOf(context.now());
  if (year < 2000 || year > 2100) throw badInput('YEAR_OUT_OF_RANGE', 'The year is from 2000 to 2100.');
  const rows = await context.load.talentGaps.load([jurisdiction, year, level ?? '', pageSize(first)]);
  return rows.map(({ demand, supply, ...occupationLevel }) => ({
    occupationLevel,
    balance: { jurisdiction, year, demand, supply, gap: demand - supply },
  }));
}

function dimensions(groupBy: readonly StatisticsDimension[]): readonly StatisticsDimension[] {
  if (groupBy.length <= 3 && new Set(groupBy).size === groupBy.length) return groupBy;
  throw badInput('GROUPING_WRONG', 'Group by up to three dimensions, each once.');
}

function keys(row: Group) {
  const text = (name: string) => (row[name] === undefined ? null : String(row[name]));
  const [institution, edition, code] = [text('institution'), text('edition'), text('code')];
  return {
    institution: institution === null ? null : { id: institution },
    occupation: edition === null || code === null ? null : { edition, code },
    level: text('level') as SkillLevel | null,
    jurisdiction: text('jurisdiction'),
    month: text('month'),
    year: row['year'] === undefined ? null : Number(row['year']),
  };
}
