import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedId } from '../../../subgraphs/kit/ids.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { CARE, DEMO_EXPERT, HOST, OTHER_MEMBER, Pool, UNKNOWN } from './pool.ts';

let federation: Federation;
let pool: Pool;
beforeAll(async () => {
  federation = await startFederation();
  pool = new Pool(federation);
});
afterAll(() => federation.stop());

const names = { zhHans: '示范竞赛（虚构）', en: 'Demonstration competition (invented)' };
const plan = (change: Readonly<Record<string, unknown>> = {}, as = 'host') =>
  pool.do(
    'planExpertService',
    {
      ...{ kind: 'COMPETITION', names, organiserId: HOST, validFrom: pool.day(300), validUntil: pool.day(302) },
      ...{ places: 2, ...change },
    },
    as,
  );

describe('a competition', () => {
  test('is planned, staffed, held and completed by its organiser', async () => {
    const { id, state } = await plan();
    expect(state).toBe('PLANNED');
    const [one, two, three] = [await pool.examiner(), await pool.examiner(), await pool.examiner()];
    const assign = (expertId: string, as = 'host', duty = 'REFEREE') =>
      pool.do('assignExpert', { serviceId: id, expertId, duty }, as);
    expect(await assign(one, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await assign(one, 'host', 'EXAMINER')).toMatchObject({ code: 'DUTY_MISMATCHED' });
    expect(await assign(one)).toMatchObject({ state: 'ASSIGNED', duty: 'REFEREE' });
    // On the second of its three days nobody of it can examine elsewhere.
    const elsewhere = await pool.plan({ examined_on: pool.day(301) });
    expect(await pool.assign(elsewhere, one)).toMatchObject({ code: 'ALREADY_ASSIGNED_THAT_DAY' });
    expect(await pool.assign(elsewhere, two)).toMatchObject({ state: 'ASSIGNED' });
    expect(await assign(two)).toMatchObject({ code: 'ALREADY_ASSIGNED_THAT_DAY' });
    expect(await assign(three)).toMatchObject({ state: 'ASSIGNED' });
    expect(await assign(await pool.examiner())).toMatchObject({ code: 'NO_PLACE_LEFT', path: ['serviceId'] });

    expect(await pool.do('beginExpertService', { id }, 'host')).toMatchObject({ code: 'TOO_EARLY' });
    await pool.sql('UPDATE expert_service SET valid_from = $2, valid_until = $2 WHERE id = $1', [id, pool.day()]);
    expect(await pool.do('beginExpertService', { id }, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await pool.do('beginExpertService', { id }, 'host')).toMatchObject({ state: 'RUNNING' });
    expect(await pool.do('completeExpertService', { id }, 'host')).toMatchObject({ state: 'COMPLETED' });
    expect(await assign(two)).toMatchObject({ code: 'ASSIGNMENT_CLOSED', path: ['serviceId'] });
    const seen = `{ expertService(id: "${id}") { name(lang: EN) organiser { id } assignments { totalCount } steps { to } } }`;
    expect((await pool.ask(seen, 'host')).expertService).toMatchObject({
      ...{ name: 'Demonstration competition (invented)', organiser: { id: HOST }, assignments: { totalCount: 2 } },
      steps: [{ to: 'RUNNING' }, { to: 'COMPLETED' }],
    });
    expect((await pool.ask(seen, 'partner')).expertService).toMatchObject({ assignments: null, steps: null });
  });

  test('frees its people when it is cancelled', async () => {
    const { id } = await plan({ validFrom: pool.day(400), validUntil: pool.day(400) });
    const expertId = await pool.examiner();
    await pool.do('assignExpert', { serviceId: id, expertId, duty: 'REFEREE' }, 'host');
    const elsewhere = await pool.plan({ examined_on: pool.day(400) });
    expect(await pool.assign(elsewhere, expertId)).toMatchObject({ code: 'ALREADY_ASSIGNED_THAT_DAY' });
    expect(await pool.do('cancelExpertService', { id }, 'host')).toMatchObject({ code: 'REASON_MISSING' });
    expect(await pool.do('cancelExpertService', { id, reason: '台风（虚构）' }, 'host')).toMatchObject({
      state: 'CANCELLED',
    });
    expect(await pool.assign(elsewhere, expertId)).toMatchObject({ state: 'ASSIGNED' });
  });

  test('gives its last place once, whoever asks at the same time', async () => {
    const { id } = await plan({ places: 1, validFrom: pool.day(410), validUntil: pool.day(410) });
    const experts = [await pool.examiner(), await pool.examiner(), await pool.examiner()];
    const results = await Promise.all(
      experts.map((expertId) => pool.do('assignExpert', { serviceId: id, expertId, duty: 'REFEREE' }, 'host')),
    );
    expect(results.map(({ code }) => code ?? 'made').sort()).toEqual(['NO_PLACE_LEFT', 'NO_PLACE_LEFT', 'made']);
  });

  test.each([
    ['nobody of the organiser', {}, 'partner', 'NOT_ALLOWED'],
    ['no name', { names: {} }, 'host', 'OUT_OF_RANGE'],
    ['a last day before the first', { validUntil: '2026-11-20' }, 'host', 'PERIOD_INVERTED'],
    ['an endless period', { validUntil: '2040-01-01' }, 'host', 'OUT_OF_RANGE'],
    ['no place', { places: 0 }, 'host', 'OUT_OF_RANGE'],
    ['half an occupation', { code: '4-10-01-05' }, 'host', 'OCCUPATION_UNKNOWN'],
    ['an unknown occupation', { edition: '2022', code: '1-01-01-01' }, 'host', 'FACT_NOT_YET_KNOWN'],
    ['an unknown organiser', { organiserId: UNKNOWN }, 'secretariat', 'FACT_NOT_YET_KNOWN'],
  ])('planned with %s is refused', async (_, change, as, code) => {
    expect(await plan(change, as)).toMatchObject({ code });
  });

  test('is found by its name and kind, the latest first', async () => {
    const query = `{ expertServices(first: 50, filter: { kind: COMPETITION, search: "竞赛" }) { totalCount edges { node {
      kind validFrom } } } }`;
    const { edges } = (await pool.ask(query)).expertServices;
    const days = edges.map(({ node }: { node: { validFrom: string } }) => node.validFrom);
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual([...days].sort().reverse());
    expect(
      (await pool.ask('{ expertServices(filter: { organiserId: "nonsense" }) { totalCount } }')).expertServices,
    ).toEqual({ totalCount: 0 });
  });
});

describe('research', () => {
  test('leaves its people free on its days', async () => {
    const { id } = await plan({
      kind: 'RESEARCH_PROJECT',
      validFrom: pool.day(),
      validUntil: pool.day(700),
      places: 5,
    });
    const expertId = await pool.examiner();
    expect(await pool.do('assignExpert', { serviceId: id, expertId, duty: 'RESEARCHER' }, 'host')).toMatchObject({
      state: 'ASSIGNED',
    });
    expect(await pool.assign(await pool.plan({ examined_on: pool.day(420) }), expertId)).toMatchObject({
      state: 'ASSIGNED',
    });
  });
});

describe('a supervision visit', () => {
  test('is made by a supervisor whom the office sends, and who is not of the house that is visited', async () => {
    const visit = async (change: Record<string, unknown> = {}) => {
      const row: Record<string, unknown> = {
        ...{ id: seedId('visit', JSON.stringify(change)), version: 1, state: 'PLANNED', exam_plan_id: null },
        ...{ institution_id: HOST, visit_on: pool.day(500), ...CARE, ...change },
      };
      await pool.sql(
        `INSERT INTO known_supervision_visit (${Object.keys(row)}) VALUES (${Object.keys(row).map((_, at) => `$${at + 1}`)})`,
        Object.values(row),
      );
      return row['id'];
    };
    const expertId = await pool.hire();
    await pool.appoint(expertId, 'SUPERVISOR');
    const send = (supervisionVisitId: unknown, as = 'secretariat', duty = 'SUPERVISOR') =>
      pool.do('assignExpert', { supervisionVisitId, expertId, duty }, as);
    const first = await visit();
    expect(await send(first, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await send(first, 'secretariat', 'EXAMINER')).toMatchObject({ code: 'DUTY_MISMATCHED' });
    expect(await send(UNKNOWN)).toMatchObject({ code: 'FACT_NOT_YET_KNOWN' });
    expect(await send(await visit({ institution_id: OTHER_MEMBER, visit_on: pool.day(501) }))).toMatchObject({
      code: 'RECUSED',
    });
    expect(await send(await visit({ state: 'HELD', visit_on: pool.day(502) }))).toMatchObject({
      code: 'ASSIGNMENT_CLOSED',
      path: ['supervisionVisitId'],
    });
    expect(await send(first)).toMatchObject({ state: 'ASSIGNED' });
    expect(await send(await visit({ edition: null, code: null }))).toMatchObject({ code: 'ALREADY_ASSIGNED_THAT_DAY' });
  });
});

describe('the work on a standard', () => {
  test('is done by developers of the occupation, and reviewed by others', async () => {
    const id = seedId('standardVersion', 'of this test');
    await pool.sql(
      `INSERT INTO known_standard_version (id, version, edition, code, state, developed_by_id) VALUES ($1, 1, $2, $3, 'DRAFT', $4)`,
      [id, CARE.edition, CARE.code, HOST],
    );
    const expertId = await pool.hire();
    const assign = (duty: string, as = 'host') =>
      pool.do('assignExpert', { standardVersionId: id, expertId, duty }, as);
    expect(await assign('DEVELOPER')).toMatchObject({ code: 'NOT_APPOINTED' });
    await pool.appoint(expertId, 'DEVELOPER');
    expect(await assign('DEVELOPER', 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await assign('DEVELOPER')).toMatchObject({ state: 'ASSIGNED' });
    expect(await assign('REVIEWER')).toMatchObject({ code: 'OWN_WORK', path: ['expertId'] });
    await pool.sql(`UPDATE known_standard_version SET state = 'IN_FORCE' WHERE id = $1`, [id]);
    expect(await assign('DEVELOPER')).toMatchObject({ code: 'ASSIGNMENT_CLOSED' });
    const [told] = await pool.sql(`SELECT payload FROM outbox WHERE payload->>'standardVersionId' = $1`, [id]);
    expect(told.payload).toMatchObject({
      examPlanId: null,
      supervisionVisitId: null,
      duty: 'DEVELOPER',
      state: 'ASSIGNED',
    });
    await federation.settle();
  });

  test('one thing is named, and only one', async () => {
    const input = { expertId: DEMO_EXPERT, duty: 'EXAMINER' };
    expect(await pool.do('assignExpert', input)).toMatchObject({ code: 'NOT_EXACTLY_ONE' });
    expect(await pool.do('assignExpert', { ...input, examPlanId: UNKNOWN, serviceId: UNKNOWN })).toMatchObject({
      code: 'NOT_EXACTLY_ONE',
    });
  });
});

describe('a review of an expert', () => {
  test('is drafted by the host, given, and answered once; seen by those concerned only', async () => {
    const examPlanId = await pool.plan({ examined_on: pool.day() });
    await pool.sql(`UPDATE assignment SET state = 'WITHDRAWN' WHERE expert_id = $1`, [DEMO_EXPERT]);
    const { id: assignmentId } = await pool.assign(examPlanId, DEMO_EXPERT);
    const draft = (change: Record<string, unknown> = {}, as = 'host') =>
      pool.do(
        'draftPerformanceReview',
        { expertId: DEMO_EXPERT, assignmentId, grade: 4, remarks: '评分客观（虚构）', ...change },
        as,
      );
    expect(await draft({}, 'expert')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await draft({ grade: 6 })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['grade'] });
    expect(await draft({ remarks: ' ' })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['remarks'] });
    expect(await draft({ assignmentId: undefined })).toMatchObject({ code: 'NOT_EXACTLY_ONE' });
    expect(await draft({ expertId: await pool.examiner() })).toMatchObject({ code: 'NOT_FOUND' });
    const { id } = await draft();
    expect(await draft()).toMatchObject({ code: 'ALREADY_REVIEWED' });
    const seen = `{ performanceReview(id: "${id}") { grade remarks state answer reviewer { id } } }`;
    expect((await pool.ask(seen, 'expert')).performanceReview).toBeNull();
    expect((await pool.ask(seen, 'host')).performanceReview).toMatchObject({
      grade: 4,
      state: 'DRAFT',
      reviewer: { id: HOST },
    });
    const answer = (as: string, text = '谢谢（虚构）') => pool.do('answerPerformanceReview', { id, answer: text }, as);
    expect(await answer('expert')).toMatchObject({ code: 'ILLEGAL_MOVE' });
    expect(await pool.do('givePerformanceReview', { id }, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await pool.do('givePerformanceReview', { id }, 'host')).toMatchObject({ state: 'GIVEN' });
    expect((await pool.ask(seen, 'expert')).performanceReview).toMatchObject({ state: 'GIVEN' });
    expect((await pool.ask(seen, 'partner')).performanceReview).toBeNull();
    expect(await answer('host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await answer('expert', ' ')).toMatchObject({ code: 'OUT_OF_RANGE', path: ['answer'] });
    expect(await answer('expert')).toMatchObject({ state: 'ANSWERED', answer: '谢谢（虚构）' });
    expect(await answer('expert', '又一次')).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  test('of a period is for the office, which alone sees the mean of what was given', async () => {
    const expertId = await pool.examiner();
    const review = async (grade: number, as = 'secretariat') =>
      pool.do(
        'draftPerformanceReview',
        { expertId, validFrom: pool.day(-30), validUntil: pool.day(-1), grade, remarks: '（虚构）' },
        as,
      );
    expect(await review(3, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const grade of [3, 4]) await pool.do('givePerformanceReview', { id: (await review(grade)).id });
    await review(1);
    const mean = `{ expert(id: "${expertId}") { averageGrade performanceReviews { totalCount } } }`;
    expect((await pool.ask(mean, 'secretariat')).expert).toEqual({
      averageGrade: 3.5,
      performanceReviews: { totalCount: 3 },
    });
    expect((await pool.ask(mean, 'expert')).expert).toEqual({ averageGrade: null, performanceReviews: null });
  });
});
