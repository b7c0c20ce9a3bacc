import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Alliance, HOST } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1003');
});
afterAll(() => alliance.stop());

describe('eligibility', () => {
  const rules = [
    {
      level: 'L5',
      alternatives: [
        [{ kind: 'WORK', years: 1, related: false }],
        [{ kind: 'SCHOOLING', schooling: 'SECONDARY_VOCATIONAL', sameField: true }, { kind: 'APPRENTICESHIP' }],
      ],
    },
  ];
  const setRules = async (eligibility: unknown) => {
    const id = await alliance.standard();
    await alliance.rows('UPDATE known_standard_version SET eligibility = $2 WHERE id = $1', [
      id,
      JSON.stringify(eligibility),
    ]);
  };
  const question = `query ($id: ID!, $applicant: ApplicantInput!) { eligibility(examPlanId: $id, applicant: $applicant) {
    eligible always { kind outcome } alternatives { met conditions { kind outcome explanation source } } } }`;

  test('is explained beforehand, and a registration that it refuses says why', async () => {
    const examPlanId = await alliance.enrolling();
    await setRules(rules);
    const ask = async (declared: object | null, as: string | undefined = 'host') =>
      alliance.ask(question, as, { id: examPlanId, applicant: { bornOn: '1995-05-05', declared } });
    const nothing = (await ask(null)).data.eligibility;
    expect(nothing.eligible).toBe(false);
    expect(nothing.alternatives.map(({ met }: { met: boolean }) => met)).toEqual([false, false]);
    const unproven = (await ask({ workYears: 3 })).data.eligibility.alternatives[0].conditions[0];
    expect(unproven).toMatchObject({ kind: 'WORK', outcome: 'NOT_PROVEN', source: null });
    const proven = { workYears: 3, workEvidence: 'Employer letter of 2026' };
    expect((await ask(proven)).data.eligibility).toMatchObject({ eligible: true });
    expect(await ask(proven, 'partner')).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
      data: { eligibility: null },
    });

    const register = (declared: object | null) =>
      alliance.act(
        'registerCandidate',
        { examPlanId, ...alliance.person(), declared },
        'host',
        'eligibility { eligible }',
      );
    const refused = await register({ workYears: 0.5, workEvidence: 'Letter' });
    expect(refused).toMatchObject({ code: 'NOT_ELIGIBLE', path: ['declared'] });
    expect(refused.message).toContain('1 years of work');
    expect(await register(proven)).toMatchObject({ eligibility: { eligible: true } });
    expect(await register({ workYears: -1 })).toMatchObject({ code: 'OUT_OF_RANGE' });
    const many = Array.from({ length: 11 }, () => ({ level: 'L5', issuedOn: '2020-01-01' }));
    expect(await register({ certificates: many })).toMatchObject({ code: 'TOO_MANY' });
    await setRules([]);
  });

  test('counts certificates that are known here by themselves', async () => {
    const [held] = await alliance.rows<{ candidate_id: string; number: string }>(
      `SELECT candidate_id, number FROM certificate WHERE code = '4-04-05-05' AND level = 'L5' AND state = 'ISSUED'
       AND institution_id = $1 LIMIT 1`,
      [HOST],
    );
    const examPlanId = await alliance.enrolling({ level: 'L4' });
    await setRules([{ level: 'L4', alternatives: [[{ kind: 'CERTIFICATE', level: 'L5', years: 0 }]] }]);
    const applicant = { candidateId: held?.candidate_id };
    const { data, errors } = await alliance.ask(question, 'secretariat', { id: examPlanId, applicant });
    expect(errors).toEqual([]);
    expect(data.eligibility.alternatives[0]).toMatchObject({
      met: true,
      conditions: [{ kind: 'CERTIFICATE', outcome: 'MET', source: expect.any(String) }],
    });
    await setRules([]);
  });

  test('asks for active employers and trainers, and an active host', async () => {
    const examPlanId = await alliance.enrolling();
    const [resting] = await alliance.rows<{ id: string }>(
      `SELECT id FROM known_institution WHERE state <> 'ACTIVE' LIMIT 1`,
    );
    const register = (change: object) =>
      alliance.act('registerCandidate', { examPlanId, ...alliance.person(), ...change }, 'host');
    expect(await register({ employerInstitutionId: resting?.id })).toMatchObject({ code: 'INSTITUTION_NOT_ACTIVE' });
    expect(await register({ trainingInstitutionId: 'nonsense' })).toMatchObject({ code: 'FACT_NOT_YET_KNOWN' });
    const hostIs = (state: string) =>
      alliance.rows('UPDATE known_institution SET state = $2 WHERE id = $1', [HOST, state]);
    await hostIs('SUSPENDED');
    expect(await register({})).toMatchObject({ code: 'INSTITUTION_NOT_ACTIVE', path: ['examPlanId'] });
    await hostIs('ACTIVE');
  });
});

describe('scores', () => {
  const select = `scores { part value } scoring { part standing } scoreEntries { part round value }`;

  test('are final when two examiners agree, and nobody sees an entry before their own', async () => {
    const id = await alliance.enrolling();
    const [registration = ''] = await alliance.register(id, 1);
    const [one, two, three] = await alliance.panel(id);
    expect(await alliance.enter(one, registration, 'THEORY', 70)).toMatchObject({ code: 'ILLEGAL_MOVE' });
    await alliance.hold(id);
    const first = await alliance.enter(one, registration, 'THEORY', 70, select);
    expect(first.scores).toEqual([]);
    expect(first.scoreEntries).toEqual([{ part: 'THEORY', round: 1, value: 70 }]);
    const seen = async (as: string) =>
      (await alliance.ask(`query ($id: ID!) { registration(id: $id) { ${select} } }`, as, { id: registration })).data
        .registration;
    expect((await seen(two.as)).scoreEntries).toEqual([]);
    expect((await seen('host')).scoreEntries).toBeNull();
    expect((await seen('host')).scoring[0]).toEqual({ part: 'THEORY', standing: 'ENTERED_ONCE' });
    expect(await alliance.enter(one, registration, 'THEORY', 70)).toMatchObject({ code: 'SCORE_ENTERED_ALREADY' });
    const stranger = await alliance.expert('stranger');
    expect(await alliance.enter(stranger, registration, 'THEORY', 70)).toMatchObject({ code: 'NOT_ALLOWED' });
    const agreed = await alliance.enter(two, registration, 'THEORY', 70, select);
    expect(agreed.scores).toEqual([{ part: 'THEORY', value: 70 }]);
    expect(await alliance.enter(three, registration, 'THEORY', 90)).toMatchObject({ code: 'SCORE_FINAL' });
  });

  test('are compared by the tolerance with which the examination was drafted, whatever the scheme says since', async () => {
    const id = await alliance.enrolling();
    const [registration = ''] = await alliance.register(id, 1);
    const [one, two] = await alliance.panel(id);
    await alliance.hold(id);
    await alliance.enter(one, registration, 'THEORY', 58);
    await alliance.enter(two, registration, 'THEORY', 62);
    const [scheme] = await alliance.rows<{ id: string }>('SELECT scheme_id AS id FROM exam_plan WHERE id = $1', [id]);
    await alliance.done('changeScheme', { id: scheme?.id, scoreTolerance: 5 });
    await alliance.enter(one, registration, 'THEORY', 60);
    const agreed = await alliance.enter(two, registration, 'THEORY', 60, select);
    expect(agreed.scores).toEqual([{ part: 'THEORY', value: 60 }]);
    const other = await alliance.enrolling();
    const [next = ''] = await alliance.register(other, 1);
    const [three, four] = await alliance.panel(other);
    await alliance.hold(other);
    await alliance.enter(three, next, 'THEORY', 58);
    await alliance.done('changeScheme', { id: scheme?.id, scoreTolerance: 0 });
    expect((await alliance.enter(four, next, 'THEORY', 62, select)).scores).toEqual([{ part: 'THEORY', value: 60 }]);
  });

  test('that differ are settled by a third examiner between them, or entered again by both', async () => {
    const id = await alliance.enrolling();
    const [registration = ''] = await alliance.register(id, 1);
    const [one, two, three] = await alliance.panel(id);
    await alliance.hold(id);
    await alliance.enter(one, registration, 'THEORY', 58);
    expect((await alliance.enter(two, registration, 'THEORY', 66, select)).scoring[0]).toEqual({
      part: 'THEORY',
      standing: 'DISPUTED',
    });
    expect(await alliance.act('publishResults', { id }, 'host')).toMatchObject({ code: 'SCORES_INCOMPLETE' });
    expect(await alliance.enter(three, registration, 'THEORY', 60)).toMatchObject({ code: 'SCORE_ENTERED_ALREADY' });
    const settle = (as: string, value: number, reason = 'Question 12 counts.') =>
      alliance.act('settleScore', { registrationId: registration, part: 'THEORY', value, reason }, as, select);
    expect(await settle(two.as, 60)).toMatchObject({ code: 'OWN_WORK' });
    expect(await settle(three.as, 67)).toMatchObject({ code: 'SCORE_OUT_OF_RANGE' });
    expect(await settle(three.as, 60, ' ')).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect((await settle(three.as, 60)).scores).toEqual([{ part: 'THEORY', value: 60 }]);

    await alliance.enter(one, registration, 'PRACTICAL', 80);
    await alliance.enter(two, registration, 'PRACTICAL', 70);
    await alliance.enter(one, registration, 'PRACTICAL', 75);
    const again = await alliance.enter(two, registration, 'PRACTICAL', 75, select);
    expect(again.scores).toContainEqual({ part: 'PRACTICAL', value: 75 });
    expect(again.scoreEntries.filter((entry: { part: string }) => entry.part === 'PRACTICAL')).toHaveLength(4);
  });

  test('of two examiners at once are both counted, and make one final score', async () => {
    const id = await alliance.enrolling();
    const [registration = ''] = await alliance.register(id, 1);
    const [one, two] = await alliance.panel(id);
    await alliance.hold(id);
    const results = await Promise.all(
      [one, two].map((examiner) => alliance.enter(examiner, registration, 'THEORY', 81)),
    );
    expect(results.map(({ code }) => code)).toEqual([undefined, undefined]);
    const scores = await alliance.rows('SELECT value FROM score WHERE registration_id = $1', [registration]);
    expect(scores).toEqual([{ value: 81 }]);
  });

  test('are not entered for somebody who did not come', async () => {
    const id = await alliance.enrolling();
    const [absent = '', present = ''] = await alliance.register(id, 2);
    const panel = await alliance.panel(id);
    expect(await alliance.act('recordAbsence', { id: absent }, 'host')).toMatchObject({ code: 'TOO_EARLY' });
    await alliance.hold(id);
    expect(await alliance.done('recordAbsence', { id: absent }, 'host', 'state')).toMatchObject({ state: 'ABSENT' });
    expect(await alliance.enter(panel[0], absent, 'THEORY', 60)).toMatchObject({ code: 'NOT_TAKING_PART' });
    await alliance.score(panel, present, 61);
    expect(await alliance.act('recordAbsence', { id: present }, 'host')).toMatchObject({
      code: 'SCORE_ENTERED_ALREADY',
    });
    // Who did not come does not hold the results up.
    expect(await alliance.act('publishResults', { id }, 'host')).not.toHaveProperty('code');
  });
});

describe('appeals', () => {
  const grounds = 'Question 7 was marked wrongly.';

  test('are decided by the office, reopen the scoring when granted, and hold the certificates up until then', async () => {
    const { id, registrations, panel } = await alliance.published(2);
    const [registrationId = ''] = registrations;
    const lodge = (as: string, change = {}) =>
      alliance.act('lodgeAppeal', { registrationId, part: 'THEORY', grounds, ...change }, as, 'state');
    expect(await lodge('partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await lodge('host', { part: 'COMPREHENSIVE_REVIEW' })).toMatchObject({ code: 'PART_NOT_EXAMINED' });
    expect(await lodge('host', { grounds: '' })).toMatchObject({ code: 'OUT_OF_RANGE' });
    const lodged = await Promise.all([lodge('host'), lodge('host')]);
    expect(lodged.map(({ code }) => code ?? 'done').sort()).toEqual(['APPEAL_LODGED_ALREADY', 'done']);
    const appeal = lodged.find(({ code }) => !code).id;
    expect(await alliance.act('grantAppeal', { id: appeal, reason: 'So it is.' })).toMatchObject({
      code: 'ILLEGAL_MOVE',
    });
    expect(await alliance.act('reviewAppeal', { id: appeal }, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    await alliance.done('reviewAppeal', { id: appeal });
    expect(await alliance.act('reopenScoring', { id })).toMatchObject({ code: 'NO_GRANTED_APPEAL' });
    expect(await alliance.act('grantAppeal', { id: appeal })).toMatchObject({ code: 'REASON_MISSING' });
    await alliance.done('grantAppeal', { id: appeal, reason: 'It was.' });
    alliance.pass(5);
    expect(await alliance.act('certifyExamPlan', { id })).toMatchObject({ code: 'APPEAL_OPEN' });
    await alliance.done('reopenScoring', { id }, 'secretariat', 'state publicityEndsAt');
    for (const examiner of [panel[1], panel[2]]) await alliance.enter(examiner, registrationId, 'THEORY', 91);
    const scored = await alliance.rows(`SELECT value FROM score WHERE registration_id = $1 AND part = 'THEORY'`, [
      registrationId,
    ]);
    expect(scored).toEqual([{ value: 91 }]);
    await alliance.done('publishResults', { id }, 'host');
    alliance.pass(5);
    expect(await alliance.act('certifyExamPlan', { id })).not.toHaveProperty('code');
    expect(await lodge('host')).toMatchObject({ code: 'APPEAL_PERIOD_OVER' });
  });

  test('are seen by those concerned and the office only', async () => {
    const { registrations } = await alliance.published(1);
    const { id } = await alliance.done(
      'lodgeAppeal',
      { registrationId: registrations[0], part: 'THEORY', grounds },
      'host',
    );
    const query = 'query ($id: ID!) { appeal(id: $id) { id } appeals(first: 100) { edges { node { id } } } }';
    const seen = async (as?: string) => {
      const { data } = await alliance.ask(query, as, { id });
      const listed = data.appeals.edges.map(({ node }: { node: { id: string } }) => node.id);
      return { one: data.appeal?.id === id, listed: listed.includes(id) };
    };
    expect(await seen('host')).toEqual({ one: true, listed: true });
    expect(await seen('partner')).toEqual({ one: false, listed: false });
    expect(await seen()).toEqual({ one: false, listed: false });
    expect(await alliance.act('withdrawAppeal', { id }, 'host')).toMatchObject({ code: 'REASON_MISSING' });
    const reason = 'They ask us to.';
    expect(await alliance.done('withdrawAppeal', { id, reason }, 'host', 'state')).toMatchObject({
      state: 'WITHDRAWN',
    });
  });

  test('are not decided by whoever scored', async () => {
    const { id: plan, registrations, panel } = await alliance.published(1);
    expect(plan).toBeTruthy();
    await alliance.grant(panel[0].as, { role: 'SECRETARIAT' });
    const { id } = await alliance.done(
      'lodgeAppeal',
      { registrationId: registrations[0], part: 'PRACTICAL', grounds },
      'host',
    );
    expect(await alliance.act('reviewAppeal', { id }, panel[0].as)).toMatchObject({ code: 'OWN_WORK' });
  });
});
