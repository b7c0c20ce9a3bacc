import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { deskOf } from './desk.ts';

let federation: Federation;
let owner: string;
beforeAll(async () => {
  federation = await startFederation();
  owner = await admit('owns-tasks');
});
afterAll(() => federation.stop());
const { act, read, database, admit } = deskOf(() => federation);

const draft = (firstYear: number, change: object = {}, as?: string) =>
  act(
    'draftWorkPlan',
    { names: { en: 'Invented plan' }, firstYear, lastYear: firstYear + 2, ...change },
    as,
    'id state',
  );
const addTask = (planId: string, year: number, change: object = {}) =>
  act('addWorkPlanTask', {
    planId,
    names: { en: 'Invented task' },
    duty: 'EXCHANGE',
    ownerId: owner,
    validFrom: `${year}-01-01`,
    validUntil: `${year + 2}-12-31`,
    ...change,
  });
const addIndicator = (taskId: string, change: object = {}) =>
  act('addWorkPlanIndicator', {
    taskId,
    names: { en: 'Events' },
    measure: 'REPORTED',
    unit: { en: 'events' },
    target: 10,
    ...change,
  });
const resolution = async (subject = 'WORK_PLAN') => {
  const [row] = await database().query(`SELECT id FROM resolution WHERE subject = $1 AND state = 'ADOPTED' LIMIT 1`, [
    subject,
  ]);
  return row.id as string;
};
const INDICATORS = `query ($id: ID!) { workPlanTask(id: $id) { indicators { measure target achieved progress } } }`;
const indicatorsOf = async (id: string) => (await read(INDICATORS, { id })).workPlanTask.indicators;

describe('a work plan', () => {
  test('is drafted with tasks and indicators, adopted by a resolution, worked on, reported on and closed', async () => {
    const plan = await draft(2040);
    const task = await addTask(plan.id, 2040);
    const indicator = await addIndicator(task.id);
    expect(await act('setIndicatorTarget', { id: indicator.id, target: 8 }, 'secretariat', 'target')).toMatchObject({
      target: 8,
    });
    expect(await act('startWorkPlanTask', { id: task.id })).toMatchObject({ code: 'WORK_PLAN_FIXED' });
    const adopt = (resolutionId: string) =>
      act('adoptWorkPlan', { id: plan.id, resolutionId }, 'secretariat', 'state resolution { subject }');
    expect(await adopt(await resolution('OTHER'))).toMatchObject({ code: 'RESOLUTION_NOT_FITTING' });
    expect(await adopt(await resolution())).toMatchObject({ state: 'ADOPTED', resolution: { subject: 'WORK_PLAN' } });
    expect(await act('setIndicatorTarget', { id: indicator.id, target: 1 })).toMatchObject({ code: 'WORK_PLAN_FIXED' });
    expect(await addTask(plan.id, 2040)).toMatchObject({ code: 'WORK_PLAN_FIXED' });
    expect(await act('startWorkPlanTask', { id: task.id }, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('startWorkPlanTask', { id: task.id }, 'owns-tasks', 'state')).toMatchObject({ state: 'RUNNING' });

    federation.clock.now = new Date('2041-06-01T04:00:00Z');
    const report = (reportedOn: string, value: number, as = 'owns-tasks') =>
      act('reportIndicator', { indicatorId: indicator.id, reportedOn, value, note: 'Counted.' }, as);
    await report('2041-05-31', 6);
    await report('2041-01-01', 2);
    expect(await indicatorsOf(task.id)).toEqual([{ measure: 'REPORTED', target: 8, achieved: 6, progress: 0.75 }]);
    await report('2041-06-01', 20);
    expect(await indicatorsOf(task.id)).toMatchObject([{ achieved: 20, progress: 1 }]);
    expect(await report('2041-06-02', 21)).toMatchObject({ code: 'OUT_OF_RANGE', path: ['reportedOn'] });
    expect(await report('2039-12-31', 1)).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await report('2041-06-01', 1, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    federation.clock.now = new Date('2026-11-20T04:00:00Z');

    expect(await act('closeWorkPlan', { id: plan.id })).toMatchObject({ code: 'WORK_PLAN_INCOMPLETE' });
    await act('finishWorkPlanTask', { id: task.id }, 'owns-tasks');
    expect(await act('closeWorkPlan', { id: plan.id }, 'secretariat', 'state')).toMatchObject({ state: 'CLOSED' });
    const page =
      'query ($id: ID!) { institution(id: $id) { workPlanTasks { edges { node { state plan { state } } } } } }';
    expect((await read(page, { id: owner }, 'nobody')).institution.workPlanTasks.edges).toEqual([
      { node: { state: 'DONE', plan: { state: 'CLOSED' } } },
    ]);
  });

  test('for years that another plan has is not adopted, also when two are at once', async () => {
    const plans = [await draft(2050), await draft(2051)];
    for (const [at, { id }] of plans.entries()) await addTask(id, 2050 + at);
    const resolutionId = await resolution();
    const results = await Promise.all(
      plans.map(({ id }) => act('adoptWorkPlan', { id, resolutionId }, 'secretariat', 'state')),
    );
    expect(results.filter(({ state }) => state === 'ADOPTED')).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'PERIODS_OVERLAP')).toHaveLength(1);
  });

  test('is refused when it makes no sense', async () => {
    expect(await draft(2060, {}, 'council')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await draft(2060, { lastYear: 2059 })).toMatchObject({ code: 'PERIOD_INVERTED' });
    expect(await draft(2060, { names: {} })).toMatchObject({ code: 'OUT_OF_RANGE' });
    const { id } = await draft(2060);
    expect(await act('adoptWorkPlan', { id, resolutionId: await resolution() })).toMatchObject({
      code: 'WORK_PLAN_INCOMPLETE',
    });
    expect(await act('adoptWorkPlan', { id, resolutionId: 'nonsense' })).toMatchObject({ path: ['resolutionId'] });
    expect(await addTask(id, 2059)).toMatchObject({ code: 'OUT_OF_RANGE', path: ['validFrom'] });
    expect(await addTask(id, 2060, { ownerId: 'nonsense' })).toMatchObject({ code: 'NOT_FOUND', path: ['ownerId'] });
    const task = await addTask(id, 2060);
    expect(await addIndicator(task.id, { target: 0 })).toMatchObject({ path: ['target'] });
    expect(await addIndicator(task.id, { unit: { en: 'x'.repeat(51) } })).toMatchObject({ path: ['unit'] });
    expect(await addIndicator(task.id, { measure: 'STANDARDS_IN_FORCE', jurisdiction: 'MO' })).toMatchObject({
      path: ['jurisdiction'],
    });
    expect(await addIndicator(task.id, { measure: 'MEMBERS', jurisdiction: 'XX' })).toMatchObject({
      code: 'JURISDICTION_UNKNOWN',
    });
    for (let at = 0; at < 20; at += 1) await addIndicator(task.id);
    expect(await addIndicator(task.id)).toMatchObject({ code: 'TOO_MANY' });
    expect(await act('editWorkPlan', { id, firstYear: 2061 })).toMatchObject({ code: 'WORK_PLAN_FIXED' });
    expect(await act('editWorkPlan', { id, names: { en: 'Renamed' } }, 'secretariat', 'name(lang: EN)')).toMatchObject({
      name: 'Renamed',
    });
    expect(await act('dropWorkPlanTask', { id: task.id })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await act('dropWorkPlanTask', { id: task.id, reason: 'No.' }, 'owns-tasks')).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const steps = 'query ($id: ID!) { workPlanTask(id: $id) { steps { action } } }';
    expect((await read(steps, { id: task.id }, 'council')).workPlanTask).toEqual({ steps: null });
  });

  test('is for the office and the council as long as it is a draft', async () => {
    const { id } = await draft(2070);
    const task = await addTask(id, 2070);
    const query = 'query ($id: ID!, $task: ID!) { workPlan(id: $id) { state } workPlanTask(id: $task) { id } }';
    expect(await read(query, { id, task: task.id }, 'partner')).toEqual({ workPlan: null, workPlanTask: null });
    expect((await read(query, { id, task: task.id }, 'council')).workPlan).toEqual({ state: 'DRAFT' });
    const list = '{ workPlans(first: 100) { edges { node { state } } } }';
    const seen = (await read(list, {}, 'nobody')).workPlans.edges.map(
      ({ node }: { node: { state: string } }) => node.state,
    );
    expect(seen).not.toContain('DRAFT');
    const tasks = 'query ($id: ID!) { institution(id: $id) { workPlanTasks(first: 100) { edges { node { id } } } } }';
    const own = (await read(tasks, { id: owner }, 'owns-tasks')).institution.workPlanTasks.edges;
    expect(own.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(task.id);
  });
});

describe('computed indicators', () => {
  test('move with the facts that others tell, within the days of the task and in its place', async () => {
    const { id } = await draft(2024, { lastYear: 2026 });
    const task = await addTask(id, 2024, { validFrom: '2026-01-01', validUntil: '2026-12-31' });
    for (const measure of [
      'CERTIFICATES_ISSUED',
      'MEMBERS',
      'APPOINTMENTS_ACTIVE',
      'STANDARDS_IN_FORCE',
      'TRAINING_COMPLETED',
      'RECOGNITIONS_ISSUED',
    ]) {
      await addIndicator(task.id, {
        measure,
        target: 1_000_000,
        ...(measure === 'STANDARDS_IN_FORCE' ? {} : { jurisdiction: 'MO' }),
      });
    }
    const byMeasure = async () =>
      Object.fromEntries(
        (await indicatorsOf(task.id)).map(({ measure, achieved }: { measure: string; achieved: number }) => [
          measure,
          achieved,
        ]),
      );
    const before = await byMeasure();
    const countIn = async (house: string, statement: string) =>
      Number((await federation.subgraphs.get(house)?.database.query<{ count: string }[]>(statement))?.[0]?.count);
    const issued = await countIn(
      'certification',
      `SELECT count(*) FROM certificate WHERE state IN ('ISSUED', 'SUSPENDED') AND jurisdiction = 'MO'
         AND certified_on BETWEEN '2026-01-01' AND '2026-11-20'`,
    );
    expect(before['CERTIFICATES_ISSUED']).toBe(issued);
    expect(before['CERTIFICATES_ISSUED']).toBeGreaterThan(0);
    const inForce = `state IN ('ACTIVE', 'EXPIRED') AND '2026-11-20' BETWEEN valid_from AND valid_until`;
    const active = await countIn('experts', `SELECT count(*) FROM appointment WHERE ${inForce}`);
    expect(await countIn('membership', `SELECT count(*) FROM known_appointment WHERE ${inForce}`)).toBe(active);

    await admit('new-in-macao', {
      jurisdiction: 'MO',
      registration: { register: 'MACAO_COMMERCIAL_REGISTRY', number: 'WP 1' },
    });
    await database().query(
      `INSERT INTO known_standard_version (id, version, state, in_force_from) VALUES (gen_random_uuid(), 1, 'IN_FORCE', '2026-03-01'), (gen_random_uuid(), 1, 'SUPERSEDED', '2026-03-01')`,
    );
    await database().query(
      `INSERT INTO fact_tally VALUES ('TRAINING_COMPLETED', '2026-02-01', 'MO', 25), ('TRAINING_COMPLETED', '2025-12-31', 'MO', 7),
         ('TRAINING_COMPLETED', '2026-02-01', 'HK', 9), ('RECOGNITIONS_ISSUED', '2026-12-31', 'MO', 3)`,
    );
    const after = await byMeasure();
    expect(after['MEMBERS']).toBe(before['MEMBERS'] + 1);
    expect(after['STANDARDS_IN_FORCE']).toBe(before['STANDARDS_IN_FORCE'] + 1);
    expect(after['TRAINING_COMPLETED']).toBe(before['TRAINING_COMPLETED'] + 25);
    // The end of the year has not come yet.
    expect(after['RECOGNITIONS_ISSUED']).toBe(before['RECOGNITIONS_ISSUED']);
    federation.clock.now = new Date('2027-01-05T04:00:00Z');
    expect((await byMeasure())['RECOGNITIONS_ISSUED']).toBe(before['RECOGNITIONS_ISSUED'] + 3);
    federation.clock.now = new Date('2026-11-20T04:00:00Z');
  });

  test('are not reported by hand', async () => {
    const [row] = await database().query(
      `SELECT i.id, k.valid_from::text AS day FROM work_plan_indicator i JOIN work_plan_task k ON k.id = i.task_id JOIN work_plan w ON w.id = k.plan_id
       WHERE i.measure = 'MEMBERS' AND w.state = 'ADOPTED' LIMIT 1`,
    );
    const report = { indicatorId: row.id, reportedOn: row.day, value: 1 };
    expect(await act('reportIndicator', report)).toMatchObject({ code: 'INDICATOR_COMPUTED' });
  });

  test('of a whole plan are one statement for all', async () => {
    const plans = await read('{ workPlans(filter: { states: [ADOPTED], year: 2026 }) { edges { node { id } } } }');
    const query = `query ($id: ID!, $first: Int!) { workPlan(id: $id) { tasks(first: $first) { edges { node { indicators { achieved progress } } } } } }`;
    const count = (first: number) =>
      federation.countStatements(() => read(query, { id: plans.workPlans.edges[0].node.id, first }, 'nobody'));
    expect(await count(9)).toEqual(await count(1));
  });
});
