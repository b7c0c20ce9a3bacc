import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { failuresOf } from '../../kit/failures.ts';
import { Alliance, HOST, OCCUPATION } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1002');
});
afterAll(() => alliance.stop());

let rooms = 0;
const room = async (seats: number) => {
  rooms += 1;
  const input = { institutionId: HOST, jurisdiction: 'CN_ZHUHAI', venue: '测试楼（虚构）', name: `R${rooms}`, seats };
  return (await alliance.done('registerRoom', input, 'host')).id as string;
};
const inRoom = (roomId: string, part: string, hour: number, days = 3, minutes = 100) => ({
  part,
  roomId,
  minutes,
  startsAt: alliance.at(days, hour),
});

describe('rooms', () => {
  test('are registered, changed and closed by their institution', async () => {
    const id = await room(20);
    expect(await alliance.act('changeRoom', { id, seats: 25 }, 'applicant')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await alliance.act('changeRoom', { id, seats: 0 }, 'host')).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await alliance.done('changeRoom', { id, seats: 25 }, 'host', 'seats')).toMatchObject({ seats: 25 });
    const same = {
      institutionId: HOST,
      jurisdiction: 'CN_ZHUHAI',
      venue: '测试楼（虚构）',
      name: `R${rooms}`,
      seats: 1,
    };
    expect(await alliance.act('registerRoom', same, 'host')).toMatchObject({ code: 'ROOM_TAKEN' });
    expect(await alliance.done('closeRoom', { id }, 'host', 'closedOn')).toMatchObject({ closedOn: alliance.day() });
    const sessions = [inRoom(id, 'THEORY', 9), inRoom(id, 'PRACTICAL', 13)];
    const refused = await alliance.act('createExamPlan', await alliance.draft({ sessions }), 'host');
    expect(refused).toMatchObject({ code: 'SESSIONS_INCOMPLETE' });
  });

  test('are not taken twice at a time, by no two examinations, even at once', async () => {
    const id = await room(20);
    const plan = async (hour: number) =>
      alliance.draft({ sessions: [inRoom(id, 'THEORY', hour), inRoom(id, 'PRACTICAL', hour + 2)] });
    const [one, other] = [await plan(8), await plan(9)];
    const results = await Promise.all([
      alliance.act('createExamPlan', one, 'host'),
      alliance.act('createExamPlan', other, 'host'),
    ]);
    expect(results.map(({ code }) => code ?? 'done').sort()).toEqual(['ROOM_TAKEN', 'done']);
    expect(await alliance.act('closeRoom', { id }, 'host')).toMatchObject({ code: 'ROOM_IN_USE' });
    const [planned] = await alliance.rows<{ seats: number }>(
      'SELECT max(seats) AS seats FROM exam_session WHERE room_id = $1',
      [id],
    );
    const seats = Number(planned?.seats);
    const smaller = { code: 'ROOM_IN_USE', path: ['seats'] };
    expect(await alliance.act('changeRoom', { id, seats: seats - 1 }, 'host')).toMatchObject(smaller);
    expect(await alliance.act('changeRoom', { id, seats }, 'host')).not.toHaveProperty('code');
    const twice = [inRoom(id, 'THEORY', 15), inRoom(id, 'THEORY', 16), inRoom(id, 'PRACTICAL', 18)];
    expect(await alliance.act('createExamPlan', await alliance.draft({ sessions: twice }), 'host')).toMatchObject({
      code: 'ROOM_TAKEN',
    });
    // What is cancelled leaves its room.
    const made = results.find((result) => !result.code);
    await alliance.done('cancelExamPlan', { id: made.id, reason: 'No need.' }, 'host');
    expect(await alliance.act('createExamPlan', await plan(8), 'host')).not.toHaveProperty('code');
  });
});

describe('drafts', () => {
  test('are changed by their host while they are drafts, and follow a standard in force', async () => {
    const { id } = await alliance.done('createExamPlan', await alliance.draft(), 'host');
    const seats = alliance.sessions(7, 5);
    expect(await alliance.act('changeExamPlan', { id, sessions: seats }, 'applicant')).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const changed = await alliance.done(
      'changeExamPlan',
      { id, level: 'L4', sessions: seats },
      'host',
      'capacity examinedOn',
    );
    expect(changed).toMatchObject({ capacity: 7, examinedOn: alliance.day(5) });
    const [old] = await alliance.rows<{ id: string }>(
      `SELECT id FROM known_standard_version WHERE state <> 'IN_FORCE' LIMIT 1`,
    );
    expect(await alliance.act('changeExamPlan', { id, standardVersionId: old?.id }, 'host')).toMatchObject({
      code: 'STANDARD_NOT_IN_FORCE',
    });
    await alliance.done('fileExamPlan', { id }, 'host');
    expect(await alliance.act('changeExamPlan', { id, level: 'L5' }, 'host')).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  test('take the scheme of their place, which the host names where it has several', async () => {
    const elsewhere = await alliance.draft({ jurisdiction: 'CN_HENGQIN' });
    expect(await alliance.act('createExamPlan', elsewhere, 'host')).toMatchObject({ code: 'NO_SCHEME' });
    const scheme = {
      institutionId: HOST,
      ...OCCUPATION,
      levels: ['L5'],
      publicityDays: 3,
      validFrom: alliance.day(),
      jurisdiction: 'CN_HENGQIN',
    };
    const register = async (kind: string, numberFormat: string) =>
      (await alliance.done('registerScheme', { ...scheme, kind, numberFormat })).id as string;
    const one = await register('MACAO_SKILL', 'HQ-TEST-{yyyy}-{level}-{sequence:6}');
    const select = 'scheme { id } jurisdiction';
    const only = await alliance.done('createExamPlan', elsewhere, 'host', select);
    expect(only).toMatchObject({ scheme: { id: one }, jurisdiction: 'CN_HENGQIN' });
    const two = await register('MAINLAND_SKILL_LEVEL', 'S449999000001{yy}{level}{sequence:6}');
    const ambiguous = { code: 'SCHEME_AMBIGUOUS', path: ['schemeId'] };
    expect(await alliance.act('createExamPlan', elsewhere, 'host')).toMatchObject(ambiguous);
    for (const schemeId of [one, two]) {
      const made = await alliance.done('createExamPlan', { ...elsewhere, schemeId }, 'host', select);
      expect(made).toMatchObject({ scheme: { id: schemeId } });
    }
    const foreign = { ...(await alliance.draft()), schemeId: one };
    expect(await alliance.act('createExamPlan', foreign, 'host')).toMatchObject({ code: 'NO_SCHEME' });
    // What was drafted keeps its scheme until another one is named.
    const change = (input: object) => alliance.done('changeExamPlan', { id: only.id, ...input }, 'host', select);
    expect(await change({ seating: 'SHUFFLED' })).toMatchObject({ scheme: { id: one } });
    expect(await change({ schemeId: two })).toMatchObject({ scheme: { id: two } });
  });

  test.each([
    ['two parts at once', (at: Alliance) => at.sessions().map((one) => ({ ...one, startsAt: at.at(1, 9) }))],
    ['an endless session', (at: Alliance) => at.sessions().map((one) => ({ ...one, minutes: 5_000 }))],
    ['no seats', (at: Alliance) => at.sessions(0)],
    ['a day that is over', (at: Alliance) => at.sessions(30, -1)],
    ['too short a theory paper', (at: Alliance) => at.sessions().map((one) => ({ ...one, minutes: 10 }))],
    [
      'a part that is not examined',
      (at: Alliance) => [...at.sessions(), { ...at.sessions()[0], part: 'COMPREHENSIVE_REVIEW' }],
    ],
    ['no place', (at: Alliance) => at.sessions().map((one) => ({ ...one, venue: ' ' }))],
  ])('with %s are refused', async (_, sessions) => {
    const draft = await alliance.draft({ sessions: sessions(alliance) });
    expect(await alliance.act('createExamPlan', draft, 'host')).toMatchObject({ code: 'SESSIONS_INCOMPLETE' });
  });

  test('are not filed for a day that is over, until they are given another one', async () => {
    const { id } = await alliance.done('createExamPlan', await alliance.draft(), 'host');
    alliance.pass(1);
    expect(await alliance.act('fileExamPlan', { id }, 'host')).toMatchObject({ code: 'SESSIONS_INCOMPLETE' });
    await alliance.done('changeExamPlan', { id, sessions: alliance.sessions() }, 'host');
    expect(await alliance.act('fileExamPlan', { id }, 'host', 'state')).toMatchObject({ state: 'FILED' });
    alliance.pass(-1);
  });

  test('with too many sessions are refused', async () => {
    const many = Array.from({ length: 31 }, () => alliance.sessions()[0]);
    const draft = await alliance.draft({ sessions: many });
    expect(await alliance.act('createExamPlan', draft, 'host')).toMatchObject({ code: 'TOO_MANY' });
  });
});

describe('seats', () => {
  const admissions = `query ($id: ID!) { examPlan(id: $id) { seatingSeed sessions { id part seats
    admissions(first: 100) { totalCount edges { node { number registration { id } } } } } } }`;

  test('are given in each part when an examination is scheduled, in as many sessions as it takes', async () => {
    const [first, second] = [await room(2), await room(3)];
    const sessions = [
      inRoom(first, 'THEORY', 8, 0, 90),
      inRoom(second, 'THEORY', 8, 0, 90),
      inRoom(first, 'PRACTICAL', 11, 0),
      inRoom(first, 'PRACTICAL', 14, 0),
      inRoom(first, 'PRACTICAL', 17, 0),
    ];
    const id = await alliance.enrolling({ sessions, seating: 'SHUFFLED' });
    const registered = await alliance.register(id, 5);
    expect(await alliance.act('registerCandidate', { examPlanId: id, ...alliance.person() }, 'host')).toMatchObject({
      code: 'ENROLMENT_CLOSED',
    });
    await alliance.panel(id);
    await alliance.done('scheduleExamPlan', { id }, 'host');
    const { data } = await alliance.ask(admissions, 'host', { id });
    expect(data.examPlan.seatingSeed).not.toBeNull();
    for (const part of ['THEORY', 'PRACTICAL']) {
      const held = data.examPlan.sessions.filter((session: { part: string }) => session.part === part);
      const seated = held.flatMap((session: { admissions: { edges: { node: { registration: { id: string } } }[] } }) =>
        session.admissions.edges.map(({ node }) => node.registration.id),
      );
      expect([...seated].sort()).toEqual([...registered].sort());
      for (const session of held) expect(session.admissions.totalCount).toBeLessThanOrEqual(session.seats);
    }
    const stranger = await alliance.ask(admissions, 'partner', { id });
    expect(failuresOf(stranger)).toEqual([]);
    for (const { admissions: shown } of stranger.data.examPlan.sessions) expect(shown).toBeNull();
    expect(JSON.stringify(stranger.data)).not.toContain(registered[0] ?? '');
  });

  test('are never oversold by many registrations at once, and one that is withdrawn is free again', async () => {
    const id = await alliance.enrolling({ sessions: alliance.sessions(4) });
    const results = await Promise.all(
      Array.from({ length: 9 }, () =>
        alliance.act('registerCandidate', { examPlanId: id, ...alliance.applicant() }, 'host'),
      ),
    );
    expect(results.filter(({ code }) => code === 'ENROLMENT_CLOSED')).toHaveLength(5);
    const registered = results.filter(({ code }) => !code);
    expect(registered).toHaveLength(4);
    const leave = { id: registered[0].id, reason: 'Ill.' };
    expect(await alliance.act('withdrawRegistration', { id: leave.id }, 'host')).toMatchObject({
      code: 'REASON_MISSING',
    });
    expect(await alliance.act('withdrawRegistration', leave, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await alliance.done('withdrawRegistration', leave, 'host', 'state outcome')).toMatchObject({
      state: 'WITHDRAWN',
      outcome: 'NONE',
    });
    expect(
      await alliance.act('registerCandidate', { examPlanId: id, ...alliance.applicant() }, 'host'),
    ).not.toHaveProperty('code');
    const told = await alliance.rows<{ topic: string; payload: object }>(
      `SELECT topic, payload FROM outbox WHERE entity_id = $1 ORDER BY position DESC LIMIT 1`,
      [id],
    );
    expect(told).toEqual([{ topic: 'examPlanCount', payload: { registrations: 4 } }]);
  });
});

describe('the search of examinations', () => {
  const search = `query ($filter: ExamPlanFilter, $after: String, $orderBy: ExamPlanOrder) {
    examPlans(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { endCursor hasNextPage } edges { node { id state examinedOn registrationCount capacity jurisdiction } } } }`;

  test('finds by state, occupation, place, period and whether there are seats left, page after page', async () => {
    const filter = {
      ...OCCUPATION,
      examinedFrom: '2024-01-01',
      examinedUntil: '2026-12-31',
      jurisdiction: 'CN_ZHUHAI',
    };
    const seen: { id: string; examinedOn: string }[] = [];
    for (let after: string | null = null; ; ) {
      const answer: Awaited<ReturnType<Alliance['ask']>> = await alliance.ask(search, undefined, {
        filter,
        after,
        orderBy: 'EXAMINED_ON',
      });
      expect(answer.errors).toEqual([]);
      const { edges, pageInfo, totalCount } = answer.data.examPlans;
      seen.push(...edges.map(({ node }: { node: { id: string; examinedOn: string } }) => node));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) {
        expect(seen).toHaveLength(totalCount);
        break;
      }
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.map(({ examinedOn }) => examinedOn)).toEqual(seen.map(({ examinedOn }) => examinedOn).toSorted());
    const open = await alliance.ask(search, undefined, { filter: { openForRegistration: true } });
    expect(open.data.examPlans.edges.length).toBeGreaterThan(0);
    for (const { node } of open.data.examPlans.edges) {
      expect(node.state).toBe('ENROLLING');
      expect(node.registrationCount).toBeLessThan(node.capacity);
    }
  });

  test('lists what is still to come of an occupation level', async () => {
    const query = `query { occupationLevel(edition: "2022", code: "4-04-05-05", level: L5) {
      examPlans(first: 100) { edges { node { state examinedOn } } } } }`;
    const { data, errors } = await alliance.ask(query);
    expect(errors).toEqual([]);
    expect(data.occupationLevel.examPlans.edges.length).toBeGreaterThan(0);
    for (const { node } of data.occupationLevel.examPlans.edges) {
      expect(node.examinedOn >= alliance.day()).toBe(true);
      expect(['FILED', 'ENROLLING', 'SCHEDULED', 'IN_PROGRESS']).toContain(node.state);
    }
  });
});
