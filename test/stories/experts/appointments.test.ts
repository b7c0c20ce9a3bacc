import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { CARE, OTHER_MEMBER, Pool, UNKNOWN } from './pool.ts';

let federation: Federation;
let pool: Pool;
beforeAll(async () => {
  federation = await startFederation();
  pool = new Pool(federation);
});
afterAll(() => federation.stop());

const DAY = 86_400_000;
/** Lets days pass, runs, and turns the clock back. */
async function later<Answer>(days: number, work: () => Promise<Answer>): Promise<Answer> {
  const before = federation.clock.now;
  federation.clock.now = new Date(before.getTime() + days * DAY);
  try {
    return await work();
  } finally {
    federation.clock.now = before;
  }
}
const THREE_YEARS = 1_096;

describe('the renewal of an appointment', () => {
  test('begins on the day after the old one ends, so that the expert is never without a card', async () => {
    const expertId = await pool.hire();
    await pool.appoint(expertId);
    const nominate = () => pool.do('nominateExpert', { expertId, role: 'EXAMINER', ...CARE });
    expect(await nominate()).toMatchObject({ __typename: 'Conflict', code: 'RENEWAL_TOO_EARLY', path: ['role'] });
    expect(await later(THREE_YEARS - 92, nominate)).toMatchObject({ code: 'RENEWAL_TOO_EARLY' });
    const renewed = await later(THREE_YEARS - 60, async () => {
      const { id, renewal } = await nominate();
      expect(renewal).toBe(true);
      expect(await nominate()).toMatchObject({ code: 'ALREADY_APPOINTED' });
      await pool.do('vetAppointment', { id });
      return pool.do('activateAppointment', { id });
    });
    expect(renewed).toMatchObject({
      state: 'ACTIVE',
      inForce: false,
      validFrom: '2029-11-20',
      validUntil: '2032-11-19',
    });
    const periods = await pool.sql(
      `SELECT valid_from::text AS "from", valid_until::text AS until FROM appointment WHERE expert_id = $1 ORDER BY 1`,
      [expertId],
    );
    expect(periods).toEqual([
      { from: '2026-11-20', until: '2029-11-19' },
      { from: '2029-11-20', until: '2032-11-19' },
    ]);
    const shown = async (as?: string) =>
      (await pool.ask(`{ expert(id: "${expertId}") { appointments { totalCount } } }`, as)).expert.appointments;
    expect(await shown()).toEqual({ totalCount: 1 });
    expect(await shown('secretariat')).toEqual({ totalCount: 2 });
  });

  test('of two nominations at once one is taken', async () => {
    const expertId = await pool.hire();
    const results = await Promise.all(
      [1, 2, 3].map(() => pool.do('nominateExpert', { expertId, role: 'SUPERVISOR', ...CARE })),
    );
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['Appointment', 'Conflict', 'Conflict']);
  });

  test('a suspended appointment is not renewed, and the database refuses periods that overlap whoever writes them', async () => {
    const expertId = await pool.hire();
    const id = await pool.appoint(expertId);
    expect(await pool.do('suspendAppointment', { id })).toMatchObject({ code: 'REASON_MISSING', path: ['reason'] });
    expect(await pool.do('suspendAppointment', { id, reason: '缺席（虚构）' })).toMatchObject({ state: 'SUSPENDED' });
    const again = () => pool.do('nominateExpert', { expertId, role: 'EXAMINER', ...CARE });
    expect(await later(THREE_YEARS - 30, again)).toMatchObject({ code: 'ALREADY_APPOINTED' });
    await expect(
      pool.sql(
        `INSERT INTO appointment SELECT gen_random_uuid(), expert_id, role, edition, code, 'ACTIVE', valid_from,
           valid_until, nominated_by_id, created_at, levels, renewal, evidence_id FROM appointment WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow('appointment_once');
  });
});

describe('what a role requires', () => {
  test('counts when it is verified, and the refusal says what is missing', async () => {
    const { id: expertId } = await pool.do('registerExpert', {
      institutionId: OTHER_MEMBER,
      names: { en: 'Declared Only (invented)' },
      skillLevel: 'L2',
    });
    const { id } = await pool.do('nominateExpert', { expertId, role: 'EXAMINER', ...CARE });
    const refused = await pool.do('vetAppointment', { id });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', code: 'QUALIFICATION_INSUFFICIENT' });
    expect(refused.message).toContain('skill level L3 or title MIDDLE');
    const [evidence] = await pool.sql('SELECT id FROM qualification WHERE expert_id = $1', [expertId]);
    await pool.do('verifyQualification', { id: evidence.id });
    expect(await pool.do('vetAppointment', { id })).toMatchObject({ state: 'VETTED', evidence: { id: evidence.id } });
    const senior = await pool.do('nominateExpert', { expertId, role: 'SENIOR_EXAMINER', ...CARE });
    expect((await pool.do('vetAppointment', { id: senior.id })).message).toContain('skill level L1 or title SENIOR');
  });

  test('is data: a requirement that the office adds refuses from its day on, until it ends', async () => {
    const add = (change: Record<string, unknown>, as?: string) =>
      pool.do(
        'addRoleRequirement',
        { role: 'ITEM_WRITER', kind: 'PRACTICE', years: 5, validFrom: pool.day(), ...change },
        as,
      );
    expect(await add({}, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await add({ years: 0 })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['years'] });
    expect(await add({ kind: 'STANDING' })).toMatchObject({ code: 'KIND_INCOMPLETE' });
    expect(await add({ validFrom: pool.day(-1) })).toMatchObject({ code: 'RULE_NOT_AHEAD', path: ['validFrom'] });
    const { id: rule } = await add({});
    const expertId = await pool.hire();
    const { id } = await pool.do('nominateExpert', { expertId, role: 'ITEM_WRITER', ...CARE });
    expect((await pool.do('vetAppointment', { id })).message).toContain('5 years of practice');
    const practice = await pool.do('declareQualification', { expertId, kind: 'PRACTICE', years: 7 });
    await pool.do('verifyQualification', { id: practice.id });
    expect(await pool.do('vetAppointment', { id })).toMatchObject({ state: 'VETTED' });
    const endedEarlier = () => pool.do('endRoleRequirement', { id: rule, validUntil: pool.day(-2) });
    expect(await endedEarlier()).toMatchObject({ code: 'PERIOD_INVERTED', path: ['validUntil'] });
    // As if it had been added nine days ago, and so had held on days that have passed.
    await pool.sql('UPDATE role_requirement SET valid_from = $2 WHERE id = $1', [rule, pool.day(-9)]);
    expect(await endedEarlier()).toMatchObject({ code: 'RULE_NOT_AHEAD' });
    expect(await pool.do('endRoleRequirement', { id: rule, validUntil: pool.day(-1) })).toMatchObject({
      validUntil: pool.day(-1),
    });
    const next = await pool.hire();
    const open = await pool.do('nominateExpert', { expertId: next, role: 'ITEM_WRITER', ...CARE });
    expect(await pool.do('vetAppointment', { id: open.id })).toMatchObject({ state: 'VETTED' });
  });

  test('the term of a card changes from a day on, and once for a day', async () => {
    const levels = ['L5', 'L4'];
    const change = (fields: Record<string, unknown>) =>
      pool.do('changeRoleTerm', {
        ...{ role: 'DEVELOPER', years: 2, renewalDays: 30, levels, validFrom: pool.day() },
        ...fields,
      });
    expect(await change({ years: 0 })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['years'] });
    expect(await change({ levels: [] })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['levels'] });
    expect(await change({})).toMatchObject({ years: 2, renewalDays: 30 });
    expect(await change({})).toMatchObject({ code: 'PERIODS_OVERLAP' });
    const expertId = await pool.hire();
    const id = await pool.appoint(expertId, 'DEVELOPER');
    const [row] = await pool.sql('SELECT valid_until::text AS until, levels FROM appointment WHERE id = $1', [id]);
    expect(row).toEqual({ until: '2028-11-19', levels: ['L5', 'L4'] });
  });

  test('levels are those of the role, or some of them', async () => {
    const expertId = await pool.hire();
    const nominate = (levels: readonly string[]) =>
      pool.do('nominateExpert', { expertId, role: 'EXAMINER', ...CARE, levels });
    expect(await nominate(['L1'])).toMatchObject({ code: 'LEVEL_NOT_OF_ROLE', path: ['levels'] });
    expect(await nominate([])).toMatchObject({ code: 'OUT_OF_RANGE', path: ['levels'] });
    expect(await nominate(['L4', 'L5'])).toMatchObject({ levels: ['L5', 'L4'] });
  });
});

describe('who nominates', () => {
  test('is the employer, an active member, or the office; for an expert and an occupation that exist', async () => {
    const expertId = await pool.hire();
    const input = { expertId, role: 'EXAMINER', ...CARE };
    expect(await pool.do('nominateExpert', input, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await pool.do('nominateExpert', { ...input, expertId: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await pool.do('nominateExpert', { ...input, code: '1-01-01-01' })).toMatchObject({
      code: 'FACT_NOT_YET_KNOWN',
    });
    await pool.sql(`UPDATE known_institution SET state = 'SUSPENDED' WHERE id = $1`, [OTHER_MEMBER]);
    expect(await pool.do('nominateExpert', input)).toMatchObject({ code: 'INSTITUTION_NOT_ACTIVE' });
    expect(
      await pool.do('registerExpert', { institutionId: OTHER_MEMBER, names: { en: 'Nobody (invented)' } }),
    ).toMatchObject({ code: 'INSTITUTION_NOT_ACTIVE' });
    await pool.sql(`UPDATE known_institution SET state = 'ACTIVE' WHERE id = $1`, [OTHER_MEMBER]);
    expect(await pool.do('nominateExpert', input)).toMatchObject({ state: 'NOMINATED' });
  });
});

describe('what has ended', () => {
  test('counts nowhere, whatever its state says', async () => {
    const expertId = await pool.examiner();
    const found = async () =>
      (await pool.ask('query ($s: String) { experts(filter: { search: $s, roles: [EXAMINER] }) { totalCount } }', '', {
        s: (await pool.ask(`{ expert(id: "${expertId}") { name } }`)).expert.name,
      })) as { experts: { totalCount: number } };
    expect((await found()).experts.totalCount).toBe(1);
    await pool.sql(`UPDATE appointment SET valid_from = '2023-01-01', valid_until = $2 WHERE expert_id = $1`, [
      expertId,
      pool.day(-1),
    ]);
    expect((await found()).experts.totalCount).toBe(0);
    const { expert } = await pool.ask(`{ expert(id: "${expertId}") { appointments { totalCount } } }`);
    expect(expert.appointments.totalCount).toBe(0);
    const plan = await pool.plan();
    expect(await pool.assign(plan, expertId)).toMatchObject({ code: 'NOT_APPOINTED' });
  });

  test('is closed for all at once, the oldest first, each told and written down', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 3; at += 1) {
      const id = await pool.appoint(await pool.hire());
      await pool.sql(`UPDATE appointment SET valid_from = '2020-01-01', valid_until = $2 WHERE id = $1`, [
        id,
        `2021-01-0${at + 1}`,
      ]);
      ids.push(id);
    }
    const expire = (input: Record<string, unknown>, as?: string) => pool.do('expireAppointments', input, as);
    expect(await expire({ before: '2021-02-01' }, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await expire({ before: pool.day(1) })).toMatchObject({ code: 'TOO_EARLY' });
    expect(await expire({ before: '2021-02-01', atMost: 0 })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await expire({ before: '2021-02-01', atMost: 2 })).toMatchObject({ expired: 2, remaining: 1 });
    const states = async () =>
      (await pool.sql('SELECT state FROM appointment WHERE id = ANY($1) ORDER BY valid_until', [ids])).map(
        ({ state }) => state,
      );
    expect(await states()).toEqual(['EXPIRED', 'EXPIRED', 'ACTIVE']);
    expect(await expire({ before: '2021-02-01' })).toMatchObject({ expired: 1, remaining: 0 });
    const steps = await pool.sql(
      `SELECT count(*)::int AS count FROM transition WHERE entity_id = ANY($1) AND action = 'expire'`,
      [ids],
    );
    const told = await pool.sql(
      `SELECT count(*)::int AS count FROM outbox WHERE entity_id = ANY($1) AND payload->>'state' = 'EXPIRED'`,
      [ids],
    );
    expect([steps[0].count, told[0].count]).toEqual([3, 3]);
  });
});

describe("the office's lists", () => {
  test('show what is to vet, the longest waiting first, and what ends before a day; to the office alone', async () => {
    const list = (filter: string) => `{ appointments(first: 100, filter: ${filter}) { totalCount edges { node {
      state role validUntil nominatedAt } } } }`;
    expect((await pool.ask(list('{ states: [NOMINATED] }'), 'host')).appointments).toBeNull();
    const query = list('{ states: [NOMINATED] }').replace('filter', 'orderBy: OLDEST, filter');
    const waiting = (await pool.ask(query, 'secretariat')).appointments;
    expect(waiting.totalCount).toBeGreaterThan(10);
    const moments = waiting.edges.map(({ node }: { node: { nominatedAt: string } }) => node.nominatedAt);
    expect(moments).toEqual([...moments].sort());
    const ending = list(`{ states: [ACTIVE], roles: [SUPERVISOR], expiringBefore: "${pool.day(365)}" }`);
    const { edges } = (await pool.ask(ending.replace('filter', 'orderBy: EXPIRY, filter'), 'secretariat')).appointments;
    const days = edges.map(({ node }: { node: { validUntil: string } }) => node.validUntil);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort());
    expect(days.every((day: string) => day < pool.day(365))).toBe(true);
  });

  test('pages in the order of the ends follow each other without a gap, through those that have no end yet', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query = `query ($after: String) { appointments(first: 100, after: $after, orderBy: EXPIRY) {
        totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
      const { appointments } = await pool.ask(query, 'secretariat', { after });
      seen.push(...appointments.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = appointments.pageInfo.hasNextPage ? appointments.pageInfo.endCursor : null;
      if (!after) expect(seen).toHaveLength(appointments.totalCount);
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
