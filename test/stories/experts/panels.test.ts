import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { draw } from '../../../subgraphs/experts/domain/panelDraw.ts';
import { seedId } from '../../../subgraphs/kit/ids.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { meanwhile } from '../../kit/meanwhile.ts';
import { CARE, DEMO_EXPERT, HOST, OTHER_MEMBER, Pool, UNKNOWN } from './pool.ts';

let federation: Federation;
let pool: Pool;
beforeAll(async () => {
  federation = await startFederation();
  pool = new Pool(federation);
});
afterAll(() => federation.stop());

const SCHOOL = seedId('institution', 'demo-school-zhuhai');
/** A plan on a day of its own, so that nobody is busy. */
let days = 20;
const planOf = (change: Record<string, unknown> = {}) => {
  days += 3;
  return pool.plan({ examined_on: pool.day(days), host_id: SCHOOL, ...change });
};
const assign = (plan: string, expert: string, duty = 'EXAMINER') => pool.assign(plan, expert, duty, 'secretariat');

/** Somebody new who may both examine and supervise. */
const supervisingExaminer = async (occupation: Record<string, unknown> = CARE) => {
  const id = await pool.hire();
  for (const role of ['EXAMINER', 'SUPERVISOR']) await pool.appoint(id, role, occupation);
  return id;
};
/** A visit to an examination on its day, as certification would tell it, kept here. */
const visitTo = async (examPlanId: string, day: string) => {
  const id = seedId('visit', examPlanId);
  await pool.sql(
    `INSERT INTO known_supervision_visit (id, version, state, exam_plan_id, institution_id, visit_on)
     VALUES ($1, 1, 'PLANNED', $2, $3, $4)`,
    [id, examPlanId, SCHOOL, day],
  );
  return id;
};

describe('the rules that keep an expert from a panel', () => {
  test('each refuses by its name', async () => {
    const expert = await pool.examiner();
    const codeOf = async (change: Record<string, unknown> = {}, id = expert) =>
      (await assign(await planOf(change), id)).code ?? null;
    expect(await codeOf()).toBeNull();
    expect(await codeOf({ code: '4-04-05-05' })).toBe('NOT_APPOINTED');
    expect(await codeOf({ level: 'L2' })).toBe('LEVEL_NOT_COVERED');
    expect(await codeOf({ recused_institution_ids: JSON.stringify([OTHER_MEMBER]) })).toBe('RECUSED');
    expect(await codeOf({ state: 'SCORING' })).toBe('ASSIGNMENT_CLOSED');
    expect(await codeOf({}, UNKNOWN)).toBe('NOT_FOUND');

    const plan = await planOf();
    await assign(plan, expert);
    expect(await assign(plan, expert)).toMatchObject({ code: 'ALREADY_ASSIGNED' });
    expect(await codeOf({ examined_on: pool.day(days) })).toBe('ALREADY_ASSIGNED_THAT_DAY');

    const away = { kind: 'UNAVAILABLE', validFrom: pool.day(days + 1), validUntil: pool.day(days + 6) };
    await pool.do('declareAvailability', { expertId: expert, ...away });
    expect(await codeOf()).toBe('EXPERT_UNAVAILABLE');

    const related = { kind: 'SHAREHOLDER_OF', institutionId: HOST, validFrom: pool.day(-1) };
    await pool.do('declareRelationship', { expertId: expert, ...related });
    days += 10;
    expect(await codeOf({ host_id: HOST })).toBe('DECLARED_RELATION');
    expect(await codeOf({ recused_institution_ids: JSON.stringify([HOST]) })).toBe('DECLARED_RELATION');
    expect(await codeOf({ host_id: OTHER_MEMBER })).toBeNull();

    const [appointment] = await pool.sql('SELECT id FROM appointment WHERE expert_id = $1', [expert]);
    await pool.do('suspendAppointment', { id: appointment.id, reason: '虚构' });
    expect(await codeOf({ host_id: OTHER_MEMBER })).toBe('APPOINTMENT_SUSPENDED');
  });

  test('nobody examines at one body four times running, unless the limit says so', async () => {
    const host = seedId('institution', 'demo-assessment-hengqin');
    const expert = await pool.examiner();
    const next = () => planOf({ host_id: host, registrations: 20 });
    for (let time = 1; time <= 3; time += 1)
      expect(await assign(await next(), expert)).toMatchObject({ state: 'ASSIGNED' });
    const fourth = await next();
    expect(await assign(fourth, expert)).toMatchObject({ code: 'THREE_TIMES_RUNNING', path: ['expertId'] });
    expect(
      await pool.do('changePanelRule', { limit: 'CONSECUTIVE_TIMES', value: 4, validFrom: pool.day() }, 'host'),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(
      await pool.do('changePanelRule', { limit: 'CONSECUTIVE_TIMES', value: 0, validFrom: pool.day() }),
    ).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(
      await pool.do('changePanelRule', { limit: 'CONSECUTIVE_TIMES', value: 4, validFrom: pool.day() }),
    ).toMatchObject({ value: 4 });
    expect(await assign(fourth, expert)).toMatchObject({ state: 'ASSIGNED' });
    expect(await assign(await next(), expert)).toMatchObject({ code: 'THREE_TIMES_RUNNING' });
  });

  test('of two limits that are laid down at once the second sees the first, and they never hold on the same day', async () => {
    const database = federation.subgraphs.get('experts')?.database;
    if (!database) throw new Error('The experts are away');
    const [sooner, later] = [pool.day(10_000), pool.day(20_000)];
    const first = `INSERT INTO panel_rule VALUES (gen_random_uuid(), 'CONSECUTIVE_TIMES', 4, $1)`;
    const second = await meanwhile(database, [first, [later]], () =>
      pool.do('changePanelRule', { limit: 'CONSECUTIVE_TIMES', value: 4, validFrom: sooner }),
    );
    expect(second).toMatchObject({ code: 'PERIODS_OVERLAP', path: ['validFrom'] });
  });

  test('at least half of a panel rotates', async () => {
    const host = seedId('institution', 'demo-employer-zhuhai');
    const panel = [await pool.examiner(), await pool.examiner(), await pool.examiner()];
    const first = await planOf({ host_id: host });
    for (const expert of panel) expect(await assign(first, expert)).toMatchObject({ state: 'ASSIGNED' });
    const second = await planOf({ host_id: host });
    expect(await assign(second, panel[0] ?? '')).toMatchObject({ state: 'ASSIGNED' });
    expect(await assign(second, panel[1] ?? '')).toMatchObject({ code: 'HALF_OF_PANEL_MUST_ROTATE' });
    expect(await assign(second, await pool.examiner())).toMatchObject({ state: 'ASSIGNED' });
  });

  test('of two assignments of one expert on one day, at once, one is made', async () => {
    const expert = await pool.examiner();
    const [one, other] = [await planOf(), await planOf()];
    await pool.sql('UPDATE known_exam_plan SET examined_on = $2 WHERE id = ANY($1)', [[one, other], pool.day(days)]);
    const results = await Promise.all([assign(one, expert), assign(other, expert)]);
    expect(results.map(({ code }) => code ?? 'made').sort()).toEqual(['ALREADY_ASSIGNED_THAT_DAY', 'made']);
  });

  test('nobody supervises an examination in which they examine, nor on a visit to it', async () => {
    const [expert, other] = [await supervisingExaminer(), await supervisingExaminer()];
    const plan = await planOf();
    await assign(plan, expert);
    expect(await assign(plan, expert, 'SUPERVISOR')).toMatchObject({ code: 'OWN_WORK', path: ['expertId'] });
    expect(await assign(plan, expert, 'REFEREE')).toMatchObject({ code: 'DUTY_MISMATCHED', path: ['duty'] });
    const supervisionVisitId = await visitTo(plan, pool.day(days));
    const send = (expertId: string) =>
      pool.do('assignExpert', { supervisionVisitId, expertId, duty: 'SUPERVISOR' }, 'secretariat');
    expect(await send(expert)).toMatchObject({ code: 'OWN_WORK' });
    expect(await send(other)).toMatchObject({ state: 'ASSIGNED' });
    expect(await assign(plan, other)).toMatchObject({ code: 'OWN_WORK' });
    const drawn = await pool.do('drawPanel', { examPlanId: plan, examiners: 3 });
    expect(drawn.pool).not.toContain(other);
  });

  test('nobody serves beside somebody to whom they are related, whichever of the two has declared it', async () => {
    const [one, other, third] = [await pool.examiner(), await pool.examiner(), await supervisingExaminer()];
    const declare = (expertId: string, otherExpertId: string) =>
      pool.do('declareRelationship', { expertId, otherExpertId, kind: 'RELATIVE_OF', validFrom: pool.day(-1) });
    await declare(other, one);
    await declare(one, third);
    const plan = await planOf();
    expect(await assign(plan, one)).toMatchObject({ state: 'ASSIGNED' });
    expect(await assign(plan, other)).toMatchObject({ code: 'DECLARED_RELATION' });
    expect(await assign(plan, third)).toMatchObject({ code: 'DECLARED_RELATION' });
    const visit = { supervisionVisitId: await visitTo(plan, pool.day(days)), expertId: third, duty: 'SUPERVISOR' };
    expect(await pool.do('assignExpert', visit, 'secretariat')).toMatchObject({ code: 'DECLARED_RELATION' });
    const drawn = await pool.do('drawPanel', { examPlanId: plan, examiners: 1 });
    expect(drawn.pool).not.toContain(other);
    expect(await assign(await planOf(), other)).toMatchObject({ state: 'ASSIGNED' });
  });

  test('that rest on what an expert has declared are told to the office, and to a host as one', async () => {
    const [related, away] = [await pool.examiner(), await pool.examiner()];
    const plan = await planOf({ host_id: HOST });
    const on = pool.day(days);
    const relation = { expertId: related, kind: 'SHAREHOLDER_OF', institutionId: HOST, validFrom: pool.day(-1) };
    await pool.do('declareRelationship', relation);
    await pool.do('declareAvailability', { expertId: away, kind: 'UNAVAILABLE', validFrom: on, validUntil: on });
    const [one, other] = [await pool.assign(plan, related), await pool.assign(plan, away)];
    expect(one).toMatchObject({ code: 'RECUSED', path: ['expertId'] });
    expect(other).toEqual(one);
    expect(await assign(plan, related)).toMatchObject({ code: 'DECLARED_RELATION' });
    expect(await assign(plan, away)).toMatchObject({ code: 'EXPERT_UNAVAILABLE' });
  });
});

describe('the outlook of a panel', () => {
  test('says how many are needed and eligible, and which rule excludes how many', async () => {
    const real = (
      await pool.sql(
        `SELECT id FROM known_exam_plan WHERE host_id = $1 AND state IN ('ENROLLING', 'SCHEDULED', 'FILED') LIMIT 1`,
        [HOST],
      )
    )[0].id;
    await pool.sql(
      'UPDATE known_exam_plan SET registrations = 16, practical_ratio = 5, panel_minimum = 3 WHERE id = $1',
      [real],
    );
    const query = `{ examPlan(id: "${real}") { eligiblePanel { id } panelOutlook { needed assigned eligible
      exclusions { rule experts } } } }`;
    const { eligiblePanel, panelOutlook } = (await pool.ask(query, 'host')).examPlan;
    // 16 candidates by 5 are 4 examiners, and a panel is odd.
    expect(panelOutlook).toMatchObject({ needed: 5, eligible: eligiblePanel.length });
    const excluded = (outlook: { exclusions: { rule: string; experts: number }[] }, rule: string) =>
      outlook.exclusions.find((one) => one.rule === rule)?.experts ?? -1;
    const [first] = eligiblePanel;
    const [plan] = await pool.sql('SELECT examined_on::text AS day FROM known_exam_plan WHERE id = $1', [real]);
    await pool.do('declareAvailability', {
      ...{ expertId: first.id, kind: 'UNAVAILABLE', validFrom: plan.day, validUntil: plan.day },
    });
    const after = (await pool.ask(query, 'host')).examPlan;
    expect(after.panelOutlook.eligible).toBe(panelOutlook.eligible - 1);
    expect(excluded(after.panelOutlook, 'RECUSED')).toBe(excluded(panelOutlook, 'RECUSED') + 1);
    const confidential = ['EMPLOYED_BY_OR_TRAINED', 'DECLARED_RELATION', 'UNAVAILABLE'];
    const shown = (outlook: { exclusions: { rule: string }[] }) => outlook.exclusions.map(({ rule }) => rule);
    expect(shown(after.panelOutlook).filter((rule) => confidential.includes(rule))).toEqual([]);
    const ofOffice = (await pool.ask(query, 'secretariat')).examPlan.panelOutlook;
    expect(shown(ofOffice)).toEqual(expect.arrayContaining(confidential));
    expect(shown(ofOffice)).not.toContain('RECUSED');
    expect(after.eligiblePanel.map(({ id }: { id: string }) => id)).not.toContain(first.id);
    const who = `{ examPlan(id: "${real}") { panelOutlook { excludedExperts { expert { id } rules } } } }`;
    const { excludedExperts } = (await pool.ask(who, 'secretariat')).examPlan.panelOutlook;
    expect(excludedExperts).toContainEqual({ expert: { id: first.id }, rules: ['UNAVAILABLE'] });
    expect((await pool.ask(who, 'host')).examPlan.panelOutlook).toEqual({ excludedExperts: null });
    expect((await pool.ask(query, 'expert')).examPlan).toEqual({ eligiblePanel: null, panelOutlook: null });
  });

  test('leaves out who supervises on a visit to the examination', async () => {
    // One of the demonstration data: of others certification could not say what decides about the panel.
    const [{ id: real, day, edition, code }] = await pool.sql(
      `SELECT id, examined_on::text AS day, edition, code FROM known_exam_plan WHERE state IN ('FILED', 'ENROLLING', 'SCHEDULED')
       AND examined_on >= $1 AND level IN ('L5', 'L4', 'L3') AND NOT recused_institution_ids ? $2
       AND id::text NOT LIKE '%-0000-7000-%' ORDER BY id LIMIT 1`,
      [pool.day(), OTHER_MEMBER],
    );
    const expert = await supervisingExaminer({ edition, code });
    const query = `{ examPlan(id: "${real}") { eligiblePanel { id } panelOutlook { excludedExperts { expert { id } rules } } } }`;
    const eligible = (answer: { eligiblePanel: { id: string }[] }) => answer.eligiblePanel.map(({ id }) => id);
    expect(eligible((await pool.ask(query, 'secretariat')).examPlan)).toContain(expert);
    const supervisionVisitId = await visitTo(real, day);
    const sent = await pool.do('assignExpert', { supervisionVisitId, expertId: expert, duty: 'SUPERVISOR' });
    expect(sent).toMatchObject({ state: 'ASSIGNED' });
    const after = (await pool.ask(query, 'secretariat')).examPlan;
    expect(eligible(after)).not.toContain(expert);
    expect(after.panelOutlook.excludedExperts).toContainEqual({ expert: { id: expert }, rules: ['OWN_WORK'] });
  });

  test('costs as many statements for many examinations as for one', async () => {
    const query = (first: number) =>
      `{ institution(id: "${HOST}") { examPlans(first: ${first}) { edges { node { panelOutlook { eligible } eligiblePanel { id } } } } } }`;
    await pool.ask(query(1), 'host');
    const counted = [];
    for (const first of [1, 8])
      counted.push((await federation.countStatements(() => pool.ask(query(first), 'host')))['experts']);
    expect(counted[1]).toBe(counted[0]);
    // The plans, their pools counted, and the experts of the pools.
    expect(counted[0]).toBe(3);
  });
});

describe('a draw', () => {
  test('can be repeated from its record, assigns whom it drew, and asks why when it is done again', async () => {
    const plan = await planOf({ host_id: HOST });
    const input = { examPlanId: plan, examiners: 3, reserves: 2 };
    expect(await pool.do('drawPanel', input, 'expert')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await pool.do('drawPanel', { ...input, examiners: 0 }, 'host')).toMatchObject({ path: ['examiners'] });
    expect(await pool.do('drawPanel', { ...input, examiners: 99 }, 'host')).toMatchObject({ code: 'TOO_FEW_ELIGIBLE' });
    const drawn = await pool.do('drawPanel', input, 'host');
    expect(drawn).toMatchObject({
      __typename: 'PanelDraw',
      number: 1,
      reason: null,
      drawnBy: 'urn:alliance:local host',
    });
    const { pool: ids, heldOver, heldOverPlaces, seed } = drawn;
    const again = draw({ pool: ids, heldOver, heldOverPlaces, seed, examiners: 3, reserves: 2 });
    expect(drawn.drawn.map(({ id }: { id: string }) => id)).toEqual(again.drawn);
    expect(drawn.reserves.map(({ id }: { id: string }) => id)).toEqual(again.reserves);
    const assigned = await pool.sql(
      `SELECT expert_id AS id FROM assignment WHERE exam_plan_id = $1 AND draw_id = $2 AND state = 'ASSIGNED'`,
      [plan, drawn.id],
    );
    expect(assigned.map(({ id }) => id).sort()).toEqual([...again.drawn].sort());
    expect(await pool.do('drawPanel', input, 'host')).toMatchObject({ code: 'REASON_MISSING', path: ['reason'] });
    const second = await pool.do('drawPanel', { ...input, examiners: 1, reason: '一人生病（虚构）' }, 'host');
    expect(second).toMatchObject({ number: 2, reason: '一人生病（虚构）' });
    expect(second.pool).not.toContain(again.drawn[0]);
  });

  test('of the demonstration data gives again whom it drew', async () => {
    const draws = await pool.sql('SELECT * FROM panel_draw WHERE drawn_by LIKE $1', ['% secretariat']);
    expect(draws.length).toBeGreaterThan(5);
    for (const row of draws) {
      const { pool: ids, seed, drawn_ids: drawn, reserve_ids: reserves } = row;
      const from = { pool: ids, seed, heldOver: row.held_over, heldOverPlaces: row.held_over_places };
      const again = draw({ ...from, examiners: drawn.length, reserves: reserves.length });
      expect(again).toEqual({ drawn, reserves });
    }
  });

  test('of two at once one is made, and nobody is assigned twice', async () => {
    const plan = await planOf({ host_id: HOST });
    const results = await Promise.all(
      [1, 2].map(() => pool.do('drawPanel', { examPlanId: plan, examiners: 3 }, 'host')),
    );
    expect(results.map(({ code }) => code ?? 'drawn').sort()).toEqual(['REASON_MISSING', 'drawn']);
    expect(await pool.sql('SELECT 1 FROM assignment WHERE exam_plan_id = $1', [plan])).toHaveLength(3);
  });

  test('draws of the last panel no more than half', async () => {
    const host = seedId('institution', 'demo-assessment-macao');
    const first = await planOf({ host_id: host });
    const { drawn } = await pool.do('drawPanel', { examPlanId: first, examiners: 3 });
    const second = await planOf({ host_id: host });
    const next = await pool.do('drawPanel', { examPlanId: second, examiners: 3 });
    const before = drawn.map(({ id }: { id: string }) => id);
    expect(next.heldOver.every((id: string) => before.includes(id))).toBe(true);
    expect(next.heldOverPlaces).toBe(1);
    expect(next.drawn.filter(({ id }: { id: string }) => before.includes(id)).length).toBeLessThanOrEqual(1);
  });
});

describe('the panel of an examination', () => {
  test('is seen by its host, by the experts on it and by the office, and by no other expert', async () => {
    const [{ exam_plan_id: own }] = await pool.sql(
      `SELECT exam_plan_id FROM assignment WHERE expert_id = $1 AND exam_plan_id IS NOT NULL AND state = 'ASSIGNED' LIMIT 1`,
      [DEMO_EXPERT],
    );
    const [{ id: other }] = await pool.sql(
      `SELECT p.id FROM known_exam_plan p WHERE p.state = 'CERTIFIED' AND NOT EXISTS (
         SELECT 1 FROM assignment s WHERE s.exam_plan_id = p.id AND s.expert_id = $1) LIMIT 1`,
      [DEMO_EXPERT],
    );
    const query = (id: string) => `{ examPlan(id: "${id}") { assignments { totalCount } } }`;
    expect((await pool.ask(query(own), 'expert')).examPlan.assignments.totalCount).toBeGreaterThan(0);
    expect((await pool.ask(query(other), 'expert')).examPlan.assignments).toBeNull();
    expect((await pool.ask(query(other))).examPlan.assignments).toBeNull();
    expect((await pool.ask(query(other), 'secretariat')).examPlan.assignments.totalCount).toBeGreaterThan(0);
  });
});

describe('a withdrawn assignment', () => {
  test('no longer counts, is told, and can be made again', async () => {
    const expert = await pool.examiner();
    const plan = await planOf({ host_id: HOST });
    const { id } = await assign(plan, expert);
    const elsewhere = await planOf({ examined_on: pool.day(days), host_id: HOST });
    expect(await assign(elsewhere, expert)).toMatchObject({ code: 'ALREADY_ASSIGNED_THAT_DAY' });
    const withdraw = (input: Record<string, unknown>, as = 'host') =>
      pool.do('withdrawAssignment', { id, ...input }, as);
    expect(await withdraw({ reason: 'x' }, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await withdraw({})).toMatchObject({ code: 'REASON_MISSING', path: ['reason'] });
    await pool.sql(`UPDATE known_exam_plan SET state = 'IN_PROGRESS' WHERE id = $1`, [plan]);
    expect(await withdraw({ reason: '生病（虚构）' })).toMatchObject({ code: 'ASSIGNMENT_CLOSED' });
    await pool.sql(`UPDATE known_exam_plan SET state = 'SCHEDULED' WHERE id = $1`, [plan]);
    expect(await withdraw({ reason: '生病（虚构）' })).toMatchObject({
      state: 'WITHDRAWN',
      steps: [{ action: 'withdraw', reason: '生病（虚构）' }],
    });
    expect(await withdraw({ reason: 'again' })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    const [told] = await pool.sql('SELECT payload FROM outbox WHERE entity_id = $1 ORDER BY position DESC LIMIT 1', [
      id,
    ]);
    expect(told.payload).toEqual({
      ...{ examPlanId: plan, supervisionVisitId: null, standardVersionId: null, expertId: expert },
      ...{ duty: 'EXAMINER', institutionId: OTHER_MEMBER, state: 'WITHDRAWN' },
    });
    expect(await assign(elsewhere, expert)).toMatchObject({ state: 'ASSIGNED' });
    const other = await pool.examiner();
    const again = await assign(plan, other);
    expect(again).toMatchObject({ state: 'ASSIGNED' });
  });
});
