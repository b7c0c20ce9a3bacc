import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Alliance, HOST } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1013');
});
afterAll(() => alliance.stop());

const candidates = new Set<string>();
/** The account of the person who is registered. */
async function candidateOf(registrationId: string): Promise<string> {
  const [row] = await alliance.rows<{ id: string }>('SELECT candidate_id AS id FROM registration WHERE id = $1', [
    registrationId,
  ]);
  const as = `candidate-${row?.id}`;
  if (!candidates.has(as)) await alliance.grant(as, { role: 'CANDIDATE', candidateId: row?.id });
  candidates.add(as);
  return as;
}

describe('results', () => {
  const query = `query ($id: ID!) { registration(id: $id) {
    outcome scores { part value } scoreEntries { value } scoring { part standing } } }`;

  test('are hidden from the host and the candidate until they are public', async () => {
    const id = await alliance.enrolling();
    const [registration = ''] = await alliance.register(id, 1);
    const panel = await alliance.panel(id);
    await alliance.hold(id);
    await alliance.score(panel, registration, 80);
    const candidate = await candidateOf(registration);
    const seen = async (as: string) => (await alliance.ask(query, as, { id: registration })).data.registration;
    const scores = [
      { part: 'THEORY', value: 80 },
      { part: 'PRACTICAL', value: 80 },
    ];
    for (const as of ['host', candidate]) expect(await seen(as)).toMatchObject({ outcome: 'OPEN', scores: null });
    // The host learns how far the scoring is, and not what it says.
    expect(await seen('host')).toMatchObject({
      scoreEntries: null,
      scoring: [
        { part: 'THEORY', standing: 'FINAL' },
        { part: 'PRACTICAL', standing: 'FINAL' },
      ],
    });
    for (const as of [panel[2].as, 'secretariat']) expect(await seen(as)).toMatchObject({ outcome: 'PASSED', scores });
    await alliance.done('publishResults', { id }, 'host');
    for (const as of ['host', candidate]) expect(await seen(as)).toMatchObject({ outcome: 'PASSED', scores });
  });
});

describe('appeals', () => {
  const grounds = 'Question 7 was marked wrongly.';

  test('of a candidate are not withdrawn by the host, against whom they go', async () => {
    const { registrations } = await alliance.published(1);
    const candidate = await candidateOf(registrations[0] ?? '');
    const lodge = (as: string) =>
      alliance.done('lodgeAppeal', { registrationId: registrations[0], part: 'THEORY', grounds }, as);
    const withdraw = (id: string, as: string) =>
      alliance.act('withdrawAppeal', { id, reason: 'No need.' }, as, 'state');
    const { id } = await lodge(candidate);
    for (const as of ['host', 'secretariat']) {
      expect(await withdraw(id, as)).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    expect(await withdraw(id, candidate)).toMatchObject({ state: 'WITHDRAWN' });
    const { id: onBehalf } = await lodge('host');
    await alliance.grant('colleague-of-host', { role: 'INSTITUTION_STAFF', institutionId: HOST });
    expect(await withdraw(onBehalf, 'colleague-of-host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await withdraw(onBehalf, candidate)).toMatchObject({ state: 'WITHDRAWN' });
  });

  test('are not read by the examiners whose scores they are about', async () => {
    const { registrations, panel } = await alliance.published(1);
    const [registrationId = ''] = registrations;
    const { id } = await alliance.done('lodgeAppeal', { registrationId, part: 'THEORY', grounds }, 'host');
    const query = `query ($id: ID!, $registration: ID!) { appeal(id: $id) { grounds }
      registration(id: $registration) { appeals { id } } }`;
    const seen = async (as: string) => (await alliance.ask(query, as, { id, registration: registrationId })).data;
    expect(await seen(panel[0].as)).toEqual({ appeal: null, registration: { appeals: null } });
    for (const as of ['host', 'secretariat', await candidateOf(registrationId)]) {
      expect(await seen(as)).toEqual({ appeal: { grounds }, registration: { appeals: [{ id }] } });
    }
  });
});
