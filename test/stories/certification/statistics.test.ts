import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keeps } from '../../../subgraphs/certification/events.ts';
import { keepPage } from '../../../subgraphs/kit/inbox.ts';
import { seededRandom } from '../../../subgraphs/kit/random.ts';
import { recounts } from '../../kit/recounts.ts';
import { Alliance, HOST, OCCUPATION } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1007');
});
afterAll(() => alliance.stop());

async function expectRecounted(): Promise<void> {
  for (const [name, { counted, recounted }] of Object.entries(recounts)) {
    const rows = await alliance.rows(counted);
    expect({ [name]: rows }).toEqual({ [name]: await alliance.rows(recounted) });
    expect(rows.length).toBeGreaterThan(0);
  }
}

describe('the counts', () => {
  test('of the demonstration data equal a recount', expectRecounted);

  test('equal a recount after a random run of registrations, withdrawals, results, issues, revocations and replacements', async () => {
    const random = seededRandom('statistics');
    await alliance.rows('UPDATE scheme SET publicity_days = 0 WHERE institution_id = $1', [HOST]);
    for (let round = 0; round < 3; round += 1) {
      const id = await alliance.enrolling({ level: random.pick(['L5', 'L4']) });
      const registrations = await alliance.register(id, random.between(4, 7));
      const panel = await alliance.panel(id);
      const [leaving, absent, excluded, ...rest] = registrations;
      await alliance.done('withdrawRegistration', { id: leaving, reason: 'Ill.' }, 'host');
      await alliance.hold(id);
      await alliance.done('recordAbsence', { id: absent }, 'host');
      await alliance.done('excludeRegistration', { id: excluded, reason: 'Wrong document.' }, 'host');
      for (const registration of rest) await alliance.score(panel, registration, random.between(50, 75));
      await alliance.done('publishResults', { id }, 'host');
      await alliance.done('certifyExamPlan', { id });
    }
    const issued = await alliance.rows<{ id: string }>(
      `SELECT id FROM certificate WHERE state = 'ISSUED' ORDER BY issued_on DESC, number LIMIT 10`,
    );
    await Promise.all(
      issued.map(({ id }, at) => {
        const reason = 'Found out.';
        if (at % 2 === 0) return alliance.done('revokeCertificate', { id, reason, category: 'FRAUD' });
        return alliance.done('replaceCertificate', { id, reason, category: 'DAMAGED' });
      }),
    );
    await expectRecounted();
  });
});

describe('statistics', () => {
  const query = `query ($filter: CertificateStatisticsFilter, $by: [StatisticsDimension!]!, $order: CertificateStatisticsOrder, $first: Int) {
    certificateStatistics(filter: $filter, groupBy: $by, orderBy: $order, first: $first) {
      institution { id name(lang: EN) } occupation { code } level jurisdiction month year kind issuedTogetherShare
      figures { issued revoked issuedTogether } } }`;
  const groups = async (by: readonly string[], change: object = {}) =>
    alliance.ask(query, undefined, { by, first: 100, ...change });

  test('are grouped by up to three dimensions, whose sums agree with each other', async () => {
    const whole = (await groups([])).data.certificateStatistics;
    expect(whole).toHaveLength(1);
    for (const by of [['LEVEL'], ['JURISDICTION', 'KIND'], ['YEAR', 'LEVEL', 'KIND'], ['INSTITUTION']]) {
      const { data, errors } = await groups(by);
      expect(errors).toEqual([]);
      const issued = data.certificateStatistics.map(({ figures }: { figures: { issued: number } }) => figures.issued);
      expect(issued.reduce((sum: number, one: number) => sum + one, 0)).toBe(whole[0].figures.issued);
      expect(issued).toEqual(issued.toSorted((a: number, b: number) => b - a));
    }
    const [first] = (await groups(['INSTITUTION'], { filter: { kind: 'MACAO_SKILL' } })).data.certificateStatistics;
    expect(first.institution.name).toEqual(expect.any(String));
    expect(first.issuedTogetherShare).toBeGreaterThan(0);
    expect(first.level).toBeNull();
  });

  test('tell each month by its first day, the latest first', async () => {
    const filter = { from: '2026-01-01', until: '2026-06-30' };
    const { data, errors } = await groups(['MONTH'], { filter, order: 'LATEST' });
    expect(errors).toEqual([]);
    const months = data.certificateStatistics.map(({ month }: { month: string }) => month);
    expect(months).toEqual(['2026-06-01', '2026-05-01', '2026-04-01', '2026-03-01', '2026-02-01', '2026-01-01']);
    const exams = await alliance.ask('{ examinationStatistics(groupBy: [MONTH]) { month } }');
    expect(exams.errors).toEqual([]);
  });

  test('refuse four dimensions, one twice, and pages that are too large', async () => {
    const code = async (by: readonly string[], change: object = {}) =>
      (await groups(by, change)).errors[0]?.extensions['code'] ?? null;
    expect(await code(['LEVEL', 'KIND', 'YEAR', 'MONTH'])).toBe('GROUPING_WRONG');
    expect(await code(['LEVEL', 'LEVEL'])).toBe('GROUPING_WRONG');
    expect(await code(['LEVEL'], { first: 101 })).toBe('FIRST_OUT_OF_RANGE');
    expect(await code(['LEVEL'], { first: 0 })).toBe('FIRST_OUT_OF_RANGE');
    const exams = await alliance.ask('{ examinationStatistics(groupBy: [KIND]) { registrations } }');
    expect(exams.errors[0]?.extensions['code']).toBe('GROUPING_WRONG');
  });

  test('of examinations tell how many passed', async () => {
    const { data, errors } = await alliance.ask(
      '{ examinationStatistics(groupBy: [LEVEL], first: 10) { level registrations passed failed passRate } }',
    );
    expect(errors).toEqual([]);
    for (const group of data.examinationStatistics) {
      expect(group.registrations).toBeGreaterThanOrEqual(group.passed + group.failed);
      expect(group.passRate).toBeCloseTo(group.passed / (group.passed + group.failed));
    }
  });

  test('tell the trend of a level, whose last year is the balance of today', async () => {
    const { data, errors } = await alliance.ask(
      `{ occupationLevel(edition: "2022", code: "4-04-05-05", level: L4) {
        talentTrend(jurisdiction: "CN_ZHUHAI", years: 4) { year supply demand }
        talentBalance(jurisdiction: "CN_ZHUHAI") { year supply demand } } }`,
    );
    expect(errors).toEqual([]);
    const { talentTrend, talentBalance } = data.occupationLevel;
    expect(talentTrend.map(({ year }: { year: number }) => year)).toEqual([2023, 2024, 2025, 2026]);
    expect(talentTrend.at(-1)).toEqual(talentBalance);
    const supplies = talentTrend.map(({ supply }: { supply: number }) => supply);
    expect(supplies).toEqual(supplies.toSorted((a: number, b: number) => a - b));
  });

  test('rank where people are wanted most, by the newest survey of each level', async () => {
    const event = (position: number, level: string, figures: readonly object[]) => ({
      position,
      topic: 'surveyedDemand',
      entityId: `${OCCUPATION.edition}/${OCCUPATION.code}/${level}`,
      payload: { ...OCCUPATION, level, figures },
      recordedAt: '2026-11-20T00:00:00Z',
    });
    const people = (year: number, number: number) => ({ jurisdiction: 'MO', year, people: number });
    const events = [
      event(20_000_001, 'L5', [people(2024, 9_000_000), people(2026, 5_000_000)]),
      event(20_000_002, 'L4', [people(2025, 6_000_000)]),
      event(20_000_003, 'L3', [{ jurisdiction: 'CN_ZHUHAI', year: 2026, people: 8_000_000 }]),
    ];
    await keepPage(alliance.database, 'curriculum', keeps.curriculum, { events, upTo: 20_000_003 });
    const gaps = async (year: number) => {
      const question = `query ($year: Int) { talentGaps(jurisdiction: "MO", year: $year, first: 2) {
        occupationLevel { level } balance { demand supply gap } } }`;
      const { data, errors } = await alliance.ask(question, 'partner', { year });
      expect(errors).toEqual([]);
      return data.talentGaps as {
        occupationLevel: { level: string };
        balance: { demand: number; supply: number; gap: number };
      }[];
    };
    const now = await gaps(2026);
    expect(now.map(({ occupationLevel, balance }) => [occupationLevel.level, balance.demand])).toEqual([
      ['L4', 6_000_000],
      ['L5', 5_000_000],
    ]);
    for (const { balance } of now) expect(balance.gap).toBe(balance.demand - balance.supply);
    expect((await gaps(2024)).map(({ balance }) => balance.demand)[0]).toBe(9_000_000);
  });
});
