import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keeps } from '../../../subgraphs/certification/events.ts';
import { Alliance, type Examiner } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1012');
});
afterAll(() => alliance.stop());

let position = 1_000_000;
/** A relation of an expert to a candidate, as experts tells it. */
async function related({ expertId }: Examiner, candidateId: string, from: string, until: string | null): Promise<void> {
  position += 1;
  const payload = { expertId, candidateId, from, until, state: 'DECLARED' };
  const event = { position, topic: 'recusal', entityId: randomUUID(), payload, recordedAt: alliance.at(0) };
  await keeps.experts.recusal([event], alliance.database.manager);
}
const candidateOf = async (registrationId: string) =>
  (
    await alliance.rows<{ id: string }>('SELECT candidate_id AS id FROM registration WHERE id = $1', [registrationId])
  )[0]?.id ?? '';
/** An appointment is closed as EXPIRED on a later day than its last one, which was before the examinations here. */
const appointmentIs = ({ expertId }: Examiner, state: string, until = alliance.day(state === 'EXPIRED' ? -1 : 365)) =>
  alliance.rows('UPDATE known_appointment SET state = $2, valid_until = $3 WHERE expert_id = $1', [
    expertId,
    state,
    until,
  ]);
const schedule = (id: string) => alliance.act('scheduleExamPlan', { id }, 'host', 'state');
const start = (id: string) => alliance.act('startExamPlan', { id }, 'host', 'state');

describe('a panel', () => {
  test('counts only examiners whose appointment is active and fits', async () => {
    const id = await alliance.enrolling();
    await alliance.register(id, 1);
    const [one] = await alliance.panel(id);
    for (const state of ['SUSPENDED', 'REMOVED', 'EXPIRED']) {
      await appointmentIs(one, state);
      expect(await schedule(id)).toMatchObject({ code: 'PANEL_TOO_SMALL' });
    }
    await appointmentIs(one, 'ACTIVE');
    const lasts = (until: string) =>
      alliance.rows('UPDATE known_appointment SET valid_until = $2 WHERE expert_id = $1', [one.expertId, until]);
    await lasts(alliance.day(-1));
    expect(await schedule(id)).toMatchObject({ code: 'PANEL_TOO_SMALL' });
    await lasts(alliance.day());
    await alliance.rows(`UPDATE known_appointment SET role = 'ITEM_WRITER' WHERE expert_id = $1`, [one.expertId]);
    expect(await schedule(id)).toMatchObject({ code: 'PANEL_TOO_SMALL' });
    await alliance.rows(`UPDATE known_appointment SET role = 'EXAMINER' WHERE expert_id = $1`, [one.expertId]);
    expect(await schedule(id)).toMatchObject({ state: 'SCHEDULED' });
  });

  test('is asked for again when the examination begins', async () => {
    const id = await alliance.enrolling();
    await alliance.register(id, 1);
    const [one] = await alliance.panel(id);
    await alliance.done('scheduleExamPlan', { id }, 'host');
    const assignment = (state: string) =>
      alliance.rows('UPDATE known_assignment SET state = $2 WHERE expert_id = $1', [one.expertId, state]);
    await assignment('WITHDRAWN');
    expect(await start(id)).toMatchObject({ code: 'PANEL_TOO_SMALL' });
    await assignment('ASSIGNED');
    expect(await start(id)).toMatchObject({ state: 'IN_PROGRESS' });
  });

  test('does not sit with an examiner who declared a relation to a candidate for that day', async () => {
    const id = await alliance.enrolling();
    const [registration = ''] = await alliance.register(id, 1);
    const [one, two] = await alliance.panel(id);
    const candidateId = await candidateOf(registration);
    // Over before the examination, and to somebody else: neither recuses.
    await related(one, candidateId, '2020-01-01', alliance.day(-1));
    await related(one, randomUUID(), '2020-01-01', null);
    await alliance.done('scheduleExamPlan', { id }, 'host');
    await related(two, candidateId, alliance.day(), null);
    expect(await start(id)).toMatchObject({ code: 'RECUSED' });

    const other = await alliance.enrolling();
    const [first = ''] = await alliance.register(other, 1);
    const [three] = await alliance.panel(other);
    await related(three, await candidateOf(first), '2020-01-01', null);
    expect(await schedule(other)).toMatchObject({ code: 'RECUSED' });
  });
});

describe('scores', () => {
  test('are not entered or settled by an examiner who is related to that candidate', async () => {
    const id = await alliance.enrolling();
    const [own = '', other = ''] = await alliance.register(id, 2);
    const [one, two, three] = await alliance.panel(id);
    await alliance.hold(id);
    await related(one, await candidateOf(own), alliance.day(), null);
    expect(await alliance.enter(one, own, 'THEORY', 70)).toMatchObject({ code: 'RECUSED' });
    expect(await alliance.enter(one, other, 'THEORY', 70)).not.toHaveProperty('code');
    await alliance.enter(two, own, 'THEORY', 70);
    await alliance.enter(three, own, 'THEORY', 50);
    const settlement = { registrationId: own, part: 'THEORY', value: 60, reason: 'Question 3 counts.' };
    expect(await alliance.act('settleScore', settlement, one.as)).toMatchObject({ code: 'RECUSED' });
  });

  test.each(['SUSPENDED', 'REMOVED', 'EXPIRED'])('are not entered by an examiner who is %s', async (state) => {
    const id = await alliance.enrolling();
    const [registration = ''] = await alliance.register(id, 1);
    const [one] = await alliance.panel(id);
    await alliance.hold(id);
    await appointmentIs(one, state);
    expect(await alliance.enter(one, registration, 'THEORY', 70)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('are entered by an examiner whose appointment lasted until that day, and was closed since', async () => {
    const id = await alliance.enrolling();
    const [registration = ''] = await alliance.register(id, 1);
    const [one, two] = await alliance.panel(id);
    await alliance.hold(id);
    const lastDay = alliance.day();
    alliance.pass(1);
    for (const examiner of [one, two]) {
      await appointmentIs(examiner, 'EXPIRED', lastDay);
      expect(await alliance.enter(examiner, registration, 'THEORY', 70)).not.toHaveProperty('code');
    }
    alliance.pass(-1);
  });
});
