import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Alliance, HOST, MACAO } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1008');
});
afterAll(() => alliance.stop());

describe('certificates', () => {
  test('of many people are issued in a few statements, by numbers without a gap, and are counted', async () => {
    const { id, registrations } = await alliance.published(12);
    alliance.pass(5);
    const before = await alliance.rows<{ issued: string }>('SELECT sum(issued) AS issued FROM certificate_tally');
    const statements = await alliance.federation.countStatements(() => alliance.done('certifyExamPlan', { id }));
    expect(statements['certification']).toBeLessThan(45);
    const issued = await alliance.rows<{ number: string; kind: string; state: string }>(
      'SELECT number, kind, state FROM certificate WHERE exam_plan_id = $1 ORDER BY kind, number',
      [id],
    );
    expect(issued).toHaveLength(2 * registrations.length);
    for (const kind of ['MAINLAND_SKILL_LEVEL', 'MACAO_SKILL']) {
      const sequence = issued.filter((one) => one.kind === kind).map(({ number }) => Number(number.slice(-6)));
      expect(sequence).toEqual(sequence.map((_, at) => (sequence[0] ?? 0) + at));
    }
    const after = await alliance.rows<{ issued: string }>('SELECT sum(issued) AS issued FROM certificate_tally');
    expect(Number(after[0]?.issued) - Number(before[0]?.issued)).toBe(24);
    const moves = await alliance.rows<{ count: string }>(
      `SELECT count(*) FROM transition t JOIN certificate c ON c.id = t.entity_id WHERE c.exam_plan_id = $1`,
      [id],
    );
    expect(Number(moves[0]?.count)).toBe(24);
  });

  test('are refused by naming who holds one already, whom the host may exclude', async () => {
    const person = alliance.applicant();
    const plans = [await alliance.enrolling(), await alliance.enrolling()];
    const registered: string[] = [];
    for (const examPlanId of plans) {
      const { id } = await alliance.done('registerCandidate', { examPlanId, ...person }, 'host');
      registered.push(id);
      const panel = await alliance.panel(examPlanId);
      const [other = ''] = await alliance.register(examPlanId, 1);
      await alliance.hold(examPlanId);
      await alliance.score(panel, id, 80);
      await alliance.score(panel, other, 80);
      await alliance.done('publishResults', { id: examPlanId }, 'host');
    }
    alliance.pass(5);
    await alliance.done('certifyExamPlan', { id: plans[0] });
    const refused = await alliance.act('certifyExamPlan', { id: plans[1] });
    expect(refused).toMatchObject({ code: 'CERTIFICATE_EXISTS' });
    expect(refused.message).toContain(registered[1]);
    expect(await alliance.act('excludeRegistration', { id: registered[1] }, 'host')).toMatchObject({
      code: 'REASON_MISSING',
    });
    await alliance.done('excludeRegistration', { id: registered[1], reason: 'Holds one already.' }, 'host');
    const done = await alliance.done(
      'certifyExamPlan',
      { id: plans[1] },
      'secretariat',
      'passedCount registrationCount',
    );
    expect(done).toMatchObject({ passedCount: 1, registrationCount: 1 });
  });

  test('are revoked and replaced for a reason of a category in force', async () => {
    const { id } = await alliance.published(2);
    alliance.pass(5);
    await alliance.done('certifyExamPlan', { id });
    const [one, two] = await alliance.rows<{ id: string; number: string }>(
      `SELECT id, number FROM certificate WHERE exam_plan_id = $1 AND kind = 'MAINLAND_SKILL_LEVEL' ORDER BY number`,
      [id],
    );
    const reason = 'The office was told.';
    expect(await alliance.act('revokeCertificate', { id: one?.id, reason })).toMatchObject({
      code: 'REASON_CATEGORY_UNKNOWN',
    });
    expect(await alliance.act('revokeCertificate', { id: one?.id, reason, category: 'LOST' })).toMatchObject({
      code: 'REASON_CATEGORY_UNKNOWN',
    });
    await alliance.done('revokeCertificate', { id: one?.id, reason, category: 'FRAUD' });
    const replacement = await alliance.done(
      'replaceCertificate',
      { id: two?.id, reason, category: 'LOST' },
      'secretariat',
      'number state replaces { number state endedFor { code name(lang: EN) } }',
    );
    expect(replacement).toMatchObject({
      state: 'ISSUED',
      replaces: { number: two?.number, state: 'REPLACED', endedFor: { code: 'LOST', name: 'Lost' } },
    });
    await alliance.done('suspendCertificate', { id: replacement.id, reason });
    const again = { id: replacement.id, reason, category: 'LOST' };
    const next = await alliance.done(
      'replaceCertificate',
      again,
      'secretariat',
      'state replaces { state } steps { to }',
    );
    expect(next).toMatchObject({ state: 'SUSPENDED', replaces: { state: 'REPLACED' } });
    expect(next.steps.map(({ to }: { to: string }) => to)).toEqual(['ISSUED', 'SUSPENDED']);
    const told = await alliance.rows<{ state: string }>(
      `SELECT payload->>'state' AS state FROM outbox WHERE topic = 'certificate' AND entity_id = $1 ORDER BY position`,
      [next.id],
    );
    expect(told.map(({ state }) => state)).toEqual(['ISSUED', 'SUSPENDED']);
    const category = { action: 'REPLACE', code: 'STOLEN', names: { en: 'Stolen' }, validFrom: alliance.day() };
    expect(await alliance.act('addCertificateReason', category, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    const added = await alliance.done('addCertificateReason', category);
    expect(await alliance.act('addCertificateReason', category)).toMatchObject({ code: 'PERIODS_OVERLAP' });
    await alliance.done('endCertificateReason', { id: added.id, validUntil: alliance.day() });
  });

  test('are issued only while every body in whose name they are is an active member', async () => {
    const { id } = await alliance.published(1);
    alliance.pass(5);
    const bodyIs = (body: string, state: string) =>
      alliance.rows('UPDATE known_institution SET state = $2 WHERE id = $1', [body, state]);
    for (const body of [HOST, MACAO]) {
      for (const state of ['SUSPENDED', 'EXITED']) {
        await bodyIs(body, state);
        const refused = await alliance.act('certifyExamPlan', { id });
        expect(refused).toMatchObject({ code: 'INSTITUTION_NOT_ACTIVE' });
        expect(refused.message).toContain(body);
      }
      await bodyIs(body, 'ACTIVE');
    }
    expect(await alliance.rows('SELECT 1 FROM certificate WHERE exam_plan_id = $1', [id])).toEqual([]);
    await alliance.done('certifyExamPlan', { id });
    // Who lost one does not wait for the body: it is not certified anew.
    const [lost] = await alliance.rows<{ id: string }>(
      'SELECT id FROM certificate WHERE exam_plan_id = $1 AND institution_id = $2',
      [id, HOST],
    );
    await bodyIs(HOST, 'SUSPENDED');
    await alliance.done('replaceCertificate', { id: lost?.id, reason: 'Lost on a journey.', category: 'LOST' });
    await bodyIs(HOST, 'ACTIVE');
  });

  test('keep the day of the first one when they are replaced, and its age', async () => {
    const { id } = await alliance.published(1);
    alliance.pass(5);
    await alliance.done('certifyExamPlan', { id });
    const [first] = await alliance.rows<{ id: string; candidate_id: string }>(
      `SELECT id, candidate_id FROM certificate WHERE exam_plan_id = $1 AND institution_id = $2`,
      [id, HOST],
    );
    const certifiedOn = alliance.day();
    const month = `${certifiedOn.slice(0, 7)}-01`;
    const supply = async () =>
      (
        await alliance.rows<{ sum: string }>(
          'SELECT sum(issued - revoked) FROM certificate_tally WHERE institution_id = $1 AND month = $2',
          [HOST, month],
        )
      )[0]?.sum;
    const before = await supply();
    alliance.pass(400);
    const replace = (certificate: string | undefined) =>
      alliance.done(
        'replaceCertificate',
        { id: certificate, reason: 'Lost on a journey.', category: 'LOST' },
        'secretariat',
        'number issuedOn certifiedOn',
      );
    const second = await replace(first?.id);
    const third = await replace(second.id);
    expect(third).toMatchObject({ issuedOn: alliance.day(), certifiedOn });
    expect(await supply()).toBe(before);
    const due = await alliance.ask(
      'query ($n: String!) { subsidyEligibility(certificateNumber: $n) { conditions { kind met } } }',
      'host',
      { n: third.number },
    );
    expect(due.data.subsidyEligibility.conditions).toContainEqual({ kind: 'CLAIMED_IN_TIME', met: false });

    await alliance.rows('UPDATE known_standard_version SET eligibility = $2 WHERE id = $1', [
      await alliance.standard(),
      JSON.stringify([{ level: 'L4', alternatives: [[{ kind: 'CERTIFICATE', level: 'L5', years: 1 }]] }]),
    ]);
    const examPlanId = await alliance.enrolling({ level: 'L4' });
    const { data } = await alliance.ask(
      `query ($id: ID!, $applicant: ApplicantInput!) { eligibility(examPlanId: $id, applicant: $applicant) { eligible } }`,
      'secretariat',
      { id: examPlanId, applicant: { candidateId: first?.candidate_id } },
    );
    expect(data.eligibility).toEqual({ eligible: true });
    alliance.pass(-405);
  });

  test('are searched by the office and their issuer, and listed for their holder', async () => {
    const query = `query ($filter: CertificateFilter) { certificates(first: 50, filter: $filter) { totalCount
      edges { node { number issuedBy { id } level: occupationLevel { level } } } } }`;
    const search = async (filter: object, as?: string) => (await alliance.ask(query, as, { filter })).data.certificates;
    const all = await search(
      { number: 'S44040001', kind: 'MAINLAND_SKILL_LEVEL', level: 'L5', issuedFrom: '2024-01-01' },
      'secretariat',
    );
    expect(all.edges.length).toBeGreaterThan(0);
    for (const { node } of all.edges) expect(node.number).toMatch(/^S44040001/);
    const own = await search({}, 'host');
    for (const { node } of own.edges) expect(node.issuedBy.id).toBe(HOST);
    expect((await search({})).totalCount).toBe(0);
    const mine = await alliance.ask(
      '{ viewerCandidate { name certificates { edges { node { number } } } } }',
      'candidate',
    );
    expect(mine.errors).toEqual([]);
    expect(mine.data.viewerCandidate.name).toBe('陈示范');
    expect(mine.data.viewerCandidate.certificates.edges.length).toBeGreaterThan(0);
    expect((await alliance.ask('{ viewerCandidate { id } }', 'partner')).data.viewerCandidate).toBeNull();
  });
});
