import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keeps } from '../../../subgraphs/certification/events.ts';
import { keepPage } from '../../../subgraphs/kit/inbox.ts';
import { Alliance, type Examiner, HOST, MACAO } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1006');
  await alliance.grant('macao-staff', { role: 'INSTITUTION_STAFF', institutionId: MACAO });
});
afterAll(() => alliance.stop());

let position = 10_000_000;

/** A supervisor assigned to a visit, by the event that experts would tell. */
async function supervisor(visitId: string): Promise<Examiner & { readonly withdraw: () => Promise<void> }> {
  const expert = await alliance.expert('supervisor');
  const entityId = randomUUID();
  const tell = async (state: string) => {
    position += 1;
    const payload = {
      examPlanId: null,
      supervisionVisitId: visitId,
      standardVersionId: null,
      expertId: expert.expertId,
      duty: 'SUPERVISOR',
      institutionId: randomUUID(),
      state,
    };
    const event = { position, topic: 'assignment', entityId, payload, recordedAt: '2026-11-20T00:00:00Z' };
    await keepPage(alliance.database, 'experts', keeps.experts, { events: [event], upTo: position });
  };
  await tell('ASSIGNED');
  return { ...expert, withdraw: () => tell('WITHDRAWN') };
}

const visit = (change = {}) => ({
  kind: 'EXTERNAL',
  institutionId: HOST,
  visitOn: alliance.day(),
  purpose: 'Quality of the rooms',
  ...change,
});
const finding = (visitId: string, change = {}) => ({
  visitId,
  description: 'The clock in room 1 is wrong.',
  severity: 'MINOR',
  deadline: alliance.day(10),
  ...change,
});

describe('visits', () => {
  test.each([
    ['EXTERNAL ones by the institution itself', {}, 'NOT_ALLOWED', 'host'],
    ["INTERNAL ones of another's", { kind: 'INTERNAL' }, 'NOT_ALLOWED', 'macao-staff'],
    ['in the past', { visitOn: '2020-01-01' }, 'VISIT_DAY_WRONG', undefined],
    ['without a purpose', { purpose: ' ' }, 'OUT_OF_RANGE', undefined],
    ['to nobody', { institutionId: null }, 'OUT_OF_RANGE', undefined],
    ['to an institution that is none', { institutionId: 'nonsense' }, 'FACT_NOT_YET_KNOWN', undefined],
    ['to an examination that is none', { examPlanId: 'nonsense' }, 'NOT_FOUND', undefined],
    ['about half an occupation', { edition: '2022' }, 'OUT_OF_RANGE', undefined],
  ])('are not planned: %s', async (_, change, code, as) => {
    expect(await alliance.act('planSupervisionVisit', visit(change), as)).toMatchObject({ code });
  });

  test('to an examination are planned for its host, and told', async () => {
    const examPlanId = await alliance.enrolling();
    const { id } = await alliance.done('planSupervisionVisit', visit({ examPlanId, institutionId: null }));
    const [told] = await alliance.rows<{ payload: object }>(
      `SELECT payload FROM outbox WHERE topic = 'supervisionVisit' AND entity_id = $1`,
      [id],
    );
    expect(told?.payload).toEqual({
      state: 'PLANNED',
      examPlanId,
      institutionId: HOST,
      visitOn: alliance.day(),
      edition: '2022',
      code: '4-04-05-05',
    });
    expect(await alliance.act('cancelSupervisionVisit', { id })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await alliance.act('cancelSupervisionVisit', { id, reason: 'No.' }, 'host')).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await alliance.done('cancelSupervisionVisit', { id, reason: 'Postponed.' });
    expect(await alliance.act('holdSupervisionVisit', { id })).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });
});

describe('findings', () => {
  test('are recorded by a supervisor, corrected by the institution and closed, or escalated when overdue', async () => {
    const { id: visitId } = await alliance.done('planSupervisionVisit', visit({ visitOn: alliance.day(1) }));
    const { as, withdraw } = await supervisor(visitId);
    const stranger = await alliance.expert('stranger');
    expect(await alliance.act('holdSupervisionVisit', { id: visitId }, as)).toMatchObject({ code: 'VISIT_DAY_WRONG' });
    alliance.pass(1);
    expect(await alliance.act('recordFinding', finding(visitId), as)).toMatchObject({ code: 'VISIT_DAY_WRONG' });
    expect(await alliance.act('holdSupervisionVisit', { id: visitId }, stranger.as)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await alliance.done('holdSupervisionVisit', { id: visitId }, as);
    expect(await alliance.act('recordFinding', finding(visitId), stranger.as)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await alliance.act('recordFinding', finding(visitId, { deadline: '2020-01-01' }), as)).toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    expect(await alliance.act('recordFinding', finding(visitId, { description: '' }), as)).toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    const one = await alliance.done('recordFinding', finding(visitId), as, 'state');
    const other = await alliance.done('recordFinding', finding(visitId, { severity: 'CRITICAL' }), as, 'state');

    expect(await alliance.act('correctFinding', { id: one.id, reason: 'New clock.' }, as)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await alliance.act('correctFinding', { id: one.id }, 'host')).toMatchObject({ code: 'REASON_MISSING' });
    await alliance.done('correctFinding', { id: one.id, reason: 'New clock.' }, 'host');
    expect(await alliance.done('closeFinding', { id: one.id }, as, 'state correction')).toMatchObject({
      state: 'CLOSED',
      correction: 'New clock.',
    });

    const escalate = { id: other.id, reason: 'Nothing happened.' };
    expect(await alliance.act('escalateFinding', escalate, as)).toMatchObject({ code: 'FINDING_NOT_OVERDUE' });
    alliance.pass(11);
    const overdue = `{ findings(first: 100, filter: { overdue: true }) { edges { node { id overdue } } } }`;
    const listed = async (who?: string) =>
      (await alliance.ask(overdue, who)).data.findings.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(await listed('host')).toContain(other.id);
    expect(await listed(as)).toContain(other.id);
    expect(await listed('macao-staff')).not.toContain(other.id);
    expect(await listed('partner')).toEqual([]);
    await alliance.done('escalateFinding', escalate, as);
    expect(await listed('host')).not.toContain(other.id);

    await withdraw();
    expect(await alliance.act('recordFinding', finding(visitId), as)).toMatchObject({ code: 'NOT_ALLOWED' });
    alliance.pass(-12);
  });

  test('and visits are seen by the visited institution, its supervisors and the office only', async () => {
    const { id } = await alliance.done('planSupervisionVisit', visit());
    const { as } = await supervisor(id);
    const query = `query ($id: ID!, $host: ID!) { supervisionVisit(id: $id) { id supervisors { id } }
      institution(id: $host) { supervisionVisits(first: 100) { totalCount } } }`;
    const seen = async (who?: string) => {
      const { data } = await alliance.ask(query, who, { id, host: HOST });
      return [data.supervisionVisit?.id === id, data.institution.supervisionVisits.totalCount > 0];
    };
    expect(await seen('secretariat')).toEqual([true, true]);
    expect(await seen('host')).toEqual([true, true]);
    expect(await seen(as)).toEqual([true, true]);
    expect(await seen('macao-staff')).toEqual([false, false]);
    expect(await seen()).toEqual([false, false]);
  });
});
