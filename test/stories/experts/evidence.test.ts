import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keeps } from '../../../subgraphs/experts/events.ts';
import { seedId } from '../../../subgraphs/kit/ids.ts';
import { keepPage } from '../../../subgraphs/kit/inbox.ts';
import { type Event, record } from '../../../subgraphs/kit/outbox.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { untilItWaits } from '../../kit/meanwhile.ts';
import { CARE, DEMO_EXPERT, HOST, OTHER_MEMBER, Pool, UNKNOWN } from './pool.ts';

let federation: Federation;
let pool: Pool;
beforeAll(async () => {
  federation = await startFederation();
  pool = new Pool(federation);
});
afterAll(() => federation.stop());

let position = 0;
/** Keeps what a peer of its own, which is not running, tells of certificates. */
async function tell(source: string, ...certificates: readonly { id: string; number: string; state: string }[]) {
  const database = federation.subgraphs.get('experts')?.database;
  if (!database) throw new Error('The experts are away');
  const events = certificates.map(({ id, ...payload }): Event => {
    position += 1;
    return {
      ...{ position, topic: 'certificate', entityId: id, recordedAt: '2026-11-20T04:00:00Z' },
      payload: { level: 'L1', ...payload },
    };
  });
  // Every page comes twice, as a receiver that was interrupted reads it again.
  for (const _ of [1, 2]) await keepPage(database, source, keeps.certification, { events, upTo: position });
}
const certificateId = (number: number) => `10000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const stateOf = async (id: string) => (await pool.sql('SELECT state FROM qualification WHERE id = $1', [id]))[0].state;

describe('evidence', () => {
  test("is not verified by anybody's certificate, only marked, and refuted when the certificate is revoked", async () => {
    const expertId = await pool.hire({ skillLevel: null });
    const declare = (certificateNumber: string, skillLevel = 'L1') =>
      pool.do('declareQualification', { expertId, kind: 'SKILL_LEVEL', skillLevel, certificateNumber });
    const waiting = await declare('N-1');
    expect(waiting).toMatchObject({ state: 'DECLARED', agreesWithCertificate: null });
    await tell('peer-a', { id: certificateId(1), number: 'N-1', state: 'ISSUED' });
    expect(await stateOf(waiting.id)).toBe('DECLARED');
    const marked = `{ qualification(id: "${waiting.id}") { agreesWithCertificate } }`;
    expect((await pool.ask(marked, 'secretariat')).qualification).toEqual({ agreesWithCertificate: true });
    await tell('peer-a', { id: certificateId(2), number: 'N-2', state: 'ISSUED' });
    expect(await declare('N-2', 'L2')).toMatchObject({ code: 'EVIDENCE_CONTRADICTED', path: ['certificateNumber'] });
    expect(await declare('n-2', 'L2')).toMatchObject({ code: 'EVIDENCE_CONTRADICTED' });
    const known = await declare('N-2');
    expect(known).toMatchObject({ state: 'DECLARED', agreesWithCertificate: true });
    for (const { id } of [waiting, known])
      expect(await pool.do('verifyQualification', { id })).toMatchObject({ state: 'VERIFIED' });

    const appointment = await pool.appoint(expertId);
    const [rested] = await pool.sql('SELECT evidence_id AS id FROM appointment WHERE id = $1', [appointment]);
    const number = rested.id === waiting.id ? 'N-1' : 'N-2';
    await tell('peer-a', { id: certificateId(number === 'N-1' ? 1 : 2), number, state: 'REVOKED' });
    const list = `{ qualifications(filter: { states: [REFUTED] }, first: 1) { edges { node {
      expert { id } steps { action to reason } restingAppointments { id state } } } } }`;
    // What was refuted last was also declared last.
    const [edge] = (await pool.ask(list, 'secretariat')).qualifications.edges;
    const refuted = `{ qualification(id: "${rested.id}") { agreesWithCertificate } }`;
    expect((await pool.ask(refuted, 'secretariat')).qualification).toEqual({ agreesWithCertificate: false });
    expect(edge.node).toMatchObject({
      expert: { id: expertId },
      restingAppointments: [{ id: appointment, state: 'ACTIVE' }],
    });
    expect(edge.node.steps.at(-1)).toEqual({ action: 'refute', to: 'REFUTED', reason: `${number}: REVOKED` });
  });

  test('belongs to one expert only, and a certificate that is not valid proves nothing', async () => {
    const [one, other] = [await pool.hire({ skillLevel: null }), await pool.hire({ skillLevel: null })];
    const declare = (expertId: string, certificateNumber: string) =>
      pool.do('declareQualification', { expertId, kind: 'SKILL_LEVEL', skillLevel: 'L1', certificateNumber });
    const results = await Promise.all([declare(one, 'N-3'), declare(other, 'N-3')]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'Qualification']);
    expect(results.find(({ code }) => code)).toMatchObject({ code: 'EVIDENCE_USED' });
    await tell('peer-b', { id: certificateId(4), number: 'N-4', state: 'SUSPENDED' });
    expect(await declare(one, 'N-4')).toMatchObject({ code: 'EVIDENCE_CONTRADICTED' });
  });

  test('says what its kind must say, and nothing else', async () => {
    const declare = (input: Record<string, unknown>, as = 'secretariat') =>
      pool.do('declareQualification', { expertId: DEMO_EXPERT, ...input }, as);
    expect(await declare({ kind: 'DEGREE' })).toMatchObject({ code: 'KIND_INCOMPLETE', path: ['kind'] });
    expect(await declare({ kind: 'TITLE', title: 'NONE' })).toMatchObject({ code: 'KIND_INCOMPLETE' });
    expect(await declare({ kind: 'TITLE', title: 'SENIOR', years: 3 })).toMatchObject({ code: 'KIND_INCOMPLETE' });
    expect(await declare({ kind: 'PRACTICE', years: 61 })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['years'] });
    const degree = { kind: 'DEGREE', degree: 'MASTER' };
    expect(await declare({ ...degree, obtainedOn: pool.day(1) })).toMatchObject({ path: ['obtainedOn'] });
    expect(await declare({ ...degree, attestedBy: 'x'.repeat(201) })).toMatchObject({ path: ['attestedBy'] });
    expect(await declare(degree, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await declare(degree, 'expert')).toMatchObject({ state: 'DECLARED' });
    expect(await declare({ ...degree, expertId: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND', path: ['expertId'] });
  });

  test('is verified and rejected by the office alone, with a reason where somebody will ask for one', async () => {
    const { id } = await pool.do('declareQualification', { expertId: DEMO_EXPERT, kind: 'TITLE', title: 'SENIOR' });
    expect(await pool.do('verifyQualification', { id }, 'expert')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await pool.do('rejectQualification', { id })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await pool.do('rejectQualification', { id, reason: '证书无法核实（虚构）' })).toMatchObject({
      state: 'REJECTED',
      steps: [{ action: 'reject', reason: '证书无法核实（虚构）' }],
    });
    expect(await pool.do('verifyQualification', { id })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    const query = `{ qualification(id: "${id}") { id } }`;
    expect((await pool.ask(query, 'host')).qualification).toBeNull();
    expect((await pool.ask(query, 'expert')).qualification).toEqual({ id });
    expect((await pool.ask('{ qualifications { totalCount } }', 'expert')).qualifications).toBeNull();
  });

  test('ends where its certificate ends, in whatever order and however often events of many are delivered', async () => {
    const expertId = await pool.hire({ skillLevel: null });
    let round = 0;
    const state = fc.constantFrom('ISSUED', 'SUSPENDED', 'REVOKED');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), state), { minLength: 1, maxLength: 12 }),
        async (events) => {
          round += 1;
          const numbers = [0, 1, 2].map((at) => `R-${round}-${at}`);
          const ids = await Promise.all(
            numbers.map(
              async (certificateNumber) =>
                (
                  await pool.do('declareQualification', {
                    ...{ expertId, kind: 'SKILL_LEVEL', skillLevel: 'L1', certificateNumber },
                  })
                ).id as string,
            ),
          );
          const told = events.map(([at, is]) => ({
            id: certificateId(1_000 + round * 3 + at),
            number: numbers[at] ?? '',
            state: is,
          }));
          // The office verifies two of the three before anything is told; nothing that is told verifies the third.
          for (const id of ids.slice(1)) await pool.do('verifyQualification', { id });
          for (const one of told) await tell(`peer-${round}`, one);
          for (const [at, id] of ids.entries()) {
            const mine = told.filter(({ number }) => number === numbers[at]).map((one) => one.state);
            const revoked = mine.includes('REVOKED');
            expect(await stateOf(id)).toBe(at === 0 ? 'DECLARED' : revoked ? 'REFUTED' : 'VERIFIED');
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('declared relationships', () => {
  const declare = (input: Record<string, unknown>, as = 'expert') =>
    pool.do(
      'declareRelationship',
      { expertId: DEMO_EXPERT, kind: 'TEACHER_OF', validFrom: pool.day(-10), ...input },
      as,
    );

  test('are towards exactly one, for days that are written the right way round', async () => {
    expect(await declare({})).toMatchObject({ code: 'NOT_EXACTLY_ONE' });
    expect(await declare({ institutionId: HOST, otherExpertId: UNKNOWN })).toMatchObject({ code: 'NOT_EXACTLY_ONE' });
    expect(await declare({ institutionId: UNKNOWN })).toMatchObject({ code: 'FACT_NOT_YET_KNOWN' });
    expect(await declare({ otherExpertId: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND', path: ['otherExpertId'] });
    expect(await declare({ otherExpertId: DEMO_EXPERT })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await declare({ institutionId: HOST, validUntil: pool.day(-11) })).toMatchObject({
      code: 'PERIOD_INVERTED',
      path: ['validUntil'],
    });
    expect(await declare({ institutionId: HOST, note: 'x'.repeat(501) })).toMatchObject({ path: ['note'] });
    expect(await declare({ institutionId: HOST }, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('do not overlap the same one, can be ended, and are seen by those concerned', async () => {
    const one = await declare({ institutionId: OTHER_MEMBER });
    expect(one).toMatchObject({ kind: 'TEACHER_OF', validUntil: null });
    expect(await declare({ institutionId: OTHER_MEMBER })).toMatchObject({ code: 'PERIODS_OVERLAP' });
    expect(await declare({ institutionId: OTHER_MEMBER, kind: 'OTHER_INTEREST' })).toMatchObject({ validUntil: null });
    expect(await pool.do('endRelationship', { id: one.id, validUntil: pool.day(-20) }, 'expert')).toMatchObject({
      code: 'PERIOD_INVERTED',
    });
    expect(await pool.do('endRelationship', { id: one.id, validUntil: pool.day(-1) }, 'expert')).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: ['validUntil'],
    });
    expect(await pool.do('endRelationship', { id: one.id, validUntil: pool.day() }, 'host')).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await pool.do('endRelationship', { id: one.id, validUntil: pool.day() }, 'expert')).toMatchObject({
      validUntil: pool.day(),
    });
    const query = `{ expert(id: "${DEMO_EXPERT}") { relationships { totalCount } } }`;
    expect((await pool.ask(query, 'expert')).expert.relationships.totalCount).toBeGreaterThanOrEqual(2);
    expect((await pool.ask(query, 'host')).expert.relationships).toBeNull();
    expect((await pool.ask(query)).expert.relationships).toBeNull();
  });
});

describe('what recuses', () => {
  const told = (id: string) =>
    pool.sql(`SELECT payload FROM outbox WHERE topic = 'recusal' AND entity_id = $1 ORDER BY position`, [id]);

  test('is told when it is declared and when it ends, and with it from which candidate', async () => {
    const [expertId, candidateId] = [await pool.hire({ institutionId: HOST }), UNKNOWN];
    const declared = { expertId, candidateId, kind: 'TEACHER_OF', validFrom: pool.day(-10) };
    // The employer may declare what recuses their expert, but not end it.
    const { id } = await pool.do('declareRelationship', declared, 'host');
    expect(await pool.do('endRelationship', { id, validUntil: pool.day(3) }, 'host')).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await pool.do('endRelationship', { id, validUntil: pool.day(3) })).toMatchObject({ id });
    const common = { expertId, candidateId, from: pool.day(-10) };
    expect(await told(id)).toEqual([
      { payload: { ...common, until: null, state: 'DECLARED' } },
      { payload: { ...common, until: pool.day(3), state: 'ENDED' } },
    ]);
  });

  test('is told of the demonstration data too, without a candidate where it is about somebody else', async () => {
    const seeded = await pool.sql(`SELECT id, expert_id, valid_from::text AS from, valid_until::text AS until
      FROM relationship_declaration WHERE note = '合成数据（虚构）' ORDER BY id LIMIT 3`);
    expect(seeded).toHaveLength(3);
    for (const { id, expert_id: expertId, from, until } of seeded)
      expect(await told(id)).toEqual([{ payload: { expertId, candidateId: null, from, until, state: 'DECLARED' } }]);
  });
});

describe('declared days', () => {
  test('do not overlap, and can be taken back', async () => {
    const declare = (from: number, until: number, as = 'expert') =>
      pool.do(
        'declareAvailability',
        { expertId: DEMO_EXPERT, kind: 'UNAVAILABLE', validFrom: pool.day(from), validUntil: pool.day(until) },
        as,
      );
    const { id } = await declare(200, 210);
    expect(await declare(210, 211)).toMatchObject({ __typename: 'Conflict', code: 'PERIODS_OVERLAP' });
    expect(await declare(220, 219)).toMatchObject({ code: 'PERIOD_INVERTED' });
    expect(await declare(220, 2_000)).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await declare(220, 221, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    const twice = await Promise.all([declare(230, 231), declare(231, 232)]);
    expect(twice.map(({ __typename }) => __typename).sort()).toEqual(['Availability', 'Conflict']);
    expect(await pool.do('withdrawAvailability', { id }, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await pool.do('withdrawAvailability', { id }, 'expert')).toMatchObject({ withdrawn: true });
    expect(await declare(205, 206)).toMatchObject({ kind: 'UNAVAILABLE' });
  });
});

describe("an expert's data", () => {
  test('are corrected by the employer, and the office records who employs them now', async () => {
    const id = await pool.examiner();
    expect(await pool.do('correctExpert', { id, names: { en: 'Corrected' } }, 'host')).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await pool.do('correctExpert', { id, names: {} })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['names'] });
    const names = { en: 'Corrected Name (invented)' };
    expect(await pool.do('correctExpert', { id, names })).toMatchObject({ name: 'Corrected Name (invented)' });
    expect(await pool.do('correctExpert', { id, jurisdiction: 'XX' })).toMatchObject({ code: 'FACT_NOT_YET_KNOWN' });
    const plan = await pool.plan();
    const assigned = await pool.assign(plan, id);
    expect(await pool.do('moveExpert', { id, institutionId: HOST }, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await pool.do('moveExpert', { id, institutionId: HOST })).toMatchObject({
      jurisdiction: 'CN_ZHUHAI',
      institution: { id: HOST },
    });
    const told = await pool.sql(
      `SELECT DISTINCT ON (topic, entity_id) topic, payload->>'institutionId' AS employer FROM outbox
       WHERE payload->>'expertId' = $1 ORDER BY topic, entity_id, position DESC`,
      [id],
    );
    expect(told).toEqual([
      { topic: 'appointment', employer: HOST },
      { topic: 'assignment', employer: HOST },
    ]);
    expect(assigned).toMatchObject({ state: 'ASSIGNED' });
  });

  test('go with their employer when it merges into another member, and what is open is told anew', async () => {
    const [merged, into] = ['invented-hotel-macao', 'invented-university-macao'].map((key) =>
      seedId('institution', key),
    );
    const id = await pool.examiner({ institutionId: merged });
    const database = federation.subgraphs.get('experts')?.database;
    if (!database) throw new Error('The experts are away');
    const [{ head }] = await pool.sql('SELECT max(position)::int AS head FROM outbox');
    position += 1;
    const payload = { memberNumber: 'A-9001', jurisdictionCode: 'MO', state: 'EXITED', mergedIntoId: into };
    const event = {
      position,
      topic: 'institution',
      entityId: merged ?? '',
      payload,
      recordedAt: '2026-11-20T04:00:00Z',
    };
    for (const source of ['merger', 'merger-again']) {
      await keepPage(database, source, keeps.membership, { events: [event], upTo: position });
    }
    const [expert] = await pool.sql('SELECT institution_id AS employer FROM expert WHERE id = $1', [id]);
    expect(expert.employer).toBe(into);
    expect(await pool.sql('SELECT 1 FROM expert WHERE institution_id = $1', [merged])).toEqual([]);
    const told = await pool.sql(
      `SELECT topic, payload->>'institutionId' AS employer FROM outbox WHERE position > $1 AND payload->>'expertId' = $2`,
      [head, id],
    );
    expect(told).toEqual([{ topic: 'appointment', employer: into }]);
  });

  test('pass to the survivor without waiting for those who wait for the outbox', async () => {
    const [one, other, into] = [
      'invented-association-macao',
      'invented-employer-macao',
      'invented-university-macao',
    ].map((key) => seedId('institution', key));
    const [first, second] = [await pool.examiner(), await pool.examiner()];
    const plan = await pool.plan({ examined_on: pool.day(40) });
    const assignment = await pool.assign(plan, second, 'EXAMINER', 'secretariat');
    for (const [expert, employer] of [
      [first, one],
      [second, other],
    ])
      await pool.sql('UPDATE expert SET institution_id = $2 WHERE id = $1', [expert, employer]);
    const database = federation.subgraphs.get('experts')?.database;
    if (!database) throw new Error('The experts are away');
    const events = [one, other].map((entityId): Event => {
      position += 1;
      const payload = { memberNumber: 'A-9002', jurisdictionCode: 'MO', state: 'EXITED', mergedIntoId: into };
      return { position, topic: 'institution', entityId: entityId ?? '', payload, recordedAt: '2026-11-20T04:00:00Z' };
    });
    // Somebody assigns the expert of the second merger meanwhile: holds the row, and then tells.
    let merged: Promise<void> = Promise.resolve();
    await database.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM expert WHERE id = $1 FOR UPDATE', [second]);
      merged = keepPage(database, 'mergers', keeps.membership, { events, upTo: position });
      await untilItWaits(database, merged);
      await record(manager, [{ topic: 'told', entityId: second, payload: {} }]);
    });
    await merged;
    const told = await pool.sql(
      `SELECT DISTINCT ON (entity_id) payload->>'institutionId' AS employer FROM outbox
       WHERE topic = 'assignment' AND entity_id = $1 ORDER BY entity_id, position DESC`,
      [assignment.id],
    );
    expect(told).toEqual([{ employer: into }]);
    const kept = await pool.sql('SELECT institution_id AS employer FROM assignment WHERE id = $1', [assignment.id]);
    expect(kept).toEqual([{ employer: into }]);
  });

  test('an occupation with many experts shows those in force only', async () => {
    const query = `{ occupation(code: "${CARE.code}") { experts { totalCount } } }`;
    const before = (await pool.ask(query)).occupation.experts.totalCount;
    const id = await pool.examiner();
    expect((await pool.ask(query)).occupation.experts.totalCount).toBe(before + 1);
    await pool.sql(`UPDATE appointment SET valid_from = '2020-01-01', valid_until = $2 WHERE expert_id = $1`, [
      id,
      pool.day(-1),
    ]);
    expect((await pool.ask(query)).occupation.experts.totalCount).toBe(before);
  });
});
