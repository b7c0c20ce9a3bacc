import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keeps } from '../../../subgraphs/curriculum/events.ts';
import { isId, seedId } from '../../../subgraphs/kit/ids.ts';
import { keepPage } from '../../../subgraphs/kit/inbox.ts';
import { SEED_DAY } from '../../kit/database.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { meanwhile } from '../../kit/meanwhile.ts';
import { acting } from './acting.ts';

let federation: Federation;
const HOST = seedId('institution', 'demo-assessment-zhuhai');
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { act, ask, sql } = acting(() => federation);

const always = [{ from: '2020-01-01', until: null }];
const bodyKnown = (schemePeriods: readonly object[] = always, hasIssued = true) =>
  sql(
    `INSERT INTO known_assessment_body (id, version, scheme_periods, has_issued) VALUES ($1, 1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET scheme_periods = $2, has_issued = $3`,
    [HOST, JSON.stringify(schemePeriods), hasIssued],
  );
const standing = (state: string) => sql('UPDATE known_institution SET state = $2 WHERE id = $1', [HOST, state]);
let used = 0;
/** An occupation that nobody has claimed for. */
async function freeOccupation(): Promise<string> {
  used += 1;
  const free = await sql(
    `SELECT code FROM occupation o WHERE edition = '2022' AND NOT EXISTS (SELECT 1 FROM funding_claim c WHERE c.code = o.code)
     ORDER BY code`,
  );
  return free[used * 3].code;
}
async function projectOf(code?: string, edition = '2022'): Promise<string> {
  const project = {
    institutionId: HOST,
    edition,
    code: code ?? (await freeOccupation()),
    title: '细目表与题库开发（测试）',
    scope: 'DETAIL_TABLE_AND_QUESTION_BANK',
    beginsOn: '2026-12-01',
    endsOn: '2027-11-30',
  };
  return (await act('planDevelopmentProject', 'host', project)).id;
}
const cny = (amount: number) => ({ amount, currency: 'CNY' });
const claimFor = (projectId: string, amount: object = cny(10_000_000), as = 'host') =>
  act('draftFundingClaim', as, { projectId, amount }, 'id state amount { amount currency }');
let resolutions = 0;
/** A resolution that membership has told: it funds the project with so much. */
async function resolutionOn(projectId: string, amount: number, state = 'ADOPTED'): Promise<string> {
  resolutions += 1;
  const id = seedId('resolution', `test-${resolutions}`);
  await sql(
    `INSERT INTO known_resolution (id, version, state, subject, project_id, amount, currency)
     VALUES ($1, 1, $2, 'STANDARD_PROJECT_FUNDING', $3, $4, 'CNY')`,
    [id, state, projectId, amount],
  );
  return id;
}
async function submitted(amount = 10_000_000, code?: string, edition?: string): Promise<string> {
  const projectId = await projectOf(code, edition);
  const { id } = await claimFor(projectId, cny(amount));
  await act('authoriseFundingClaim', 'host', { id, resolutionId: await resolutionOn(projectId, amount) });
  await act('submitFundingClaim', 'host', { id });
  return id;
}
const grant = (id: string) => act('grantFundingClaim', 'secretariat', { id }, 'id state grantedOn');
const inYear = (year: number) => {
  federation.clock.now = new Date(`${year}-06-15T04:00:00Z`);
};

describe('a development project', () => {
  test('is planned, carried out, handed in, given back, and accepted by the office', async () => {
    const id = await projectOf();
    expect(await act('beginDevelopmentProject', 'partner', { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    await act('beginDevelopmentProject', 'host', { id });
    expect(await act('acceptDevelopmentProject', 'secretariat', { id })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    await act('deliverDevelopmentProject', 'host', { id });
    expect(await act('acceptDevelopmentProject', 'host', { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    await act('returnDevelopmentProject', 'secretariat', { id, reason: '题库未满' });
    await act('deliverDevelopmentProject', 'host', { id });
    expect(await act('acceptDevelopmentProject', 'secretariat', { id })).toMatchObject({ state: 'ACCEPTED' });
    const { developmentProjects } =
      await ask(`{ developmentProjects(filter: { institutionId: "${HOST}", states: [ACCEPTED] })
      { edges { node { id state } } } }`);
    expect(developmentProjects.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(id);
  });

  test('that was called off is between its institution and the office', async () => {
    const id = await projectOf();
    await act('cancelDevelopmentProject', 'host', { id, reason: '合并到另一项目' });
    const query = `query ($id: ID!) { developmentProject(id: $id) { state } developmentProjects(first: 1,
      filter: { states: [CANCELLED] }) { totalCount } }`;
    const seen = async (as?: string) => {
      const { developmentProject, developmentProjects } = await ask(query, as, { id });
      return [developmentProject?.state ?? null, developmentProjects.totalCount > 0];
    };
    expect(await Promise.all(['host', 'secretariat', 'partner', undefined].map(seen))).toEqual([
      ['CANCELLED', true],
      ['CANCELLED', true],
      [null, false],
      [null, false],
    ]);
  });

  test('has days in their order and an occupation that exists', async () => {
    const project = { institutionId: HOST, edition: '2022', code: '4-03-02-08', title: 't', scope: 'QUESTION_BANK' };
    const days = { beginsOn: '2026-12-02', endsOn: '2026-12-01' };
    expect(await act('planDevelopmentProject', 'host', { ...project, ...days })).toMatchObject({
      code: 'PERIOD_INVERTED',
    });
    const forward = { beginsOn: '2026-12-01', endsOn: '2026-12-02' };
    expect(await act('planDevelopmentProject', 'host', { ...project, ...forward, code: '1-99-99-99' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a claim for funding', () => {
  test('needs assessment status and certificates issued, which certification tells', async () => {
    const projectId = await projectOf();
    await sql('DELETE FROM known_assessment_body WHERE id = $1', [HOST]);
    expect(await claimFor(projectId)).toMatchObject({ code: 'FACT_NOT_YET_KNOWN' });
    await bodyKnown([]);
    expect(await claimFor(projectId)).toMatchObject({ code: 'NO_ASSESSMENT_STATUS' });
    await bodyKnown(always, false);
    expect(await claimFor(projectId)).toMatchObject({ code: 'NO_ASSESSMENT_STATUS' });
    await bodyKnown();
    expect(await claimFor(projectId)).toMatchObject({ state: 'DRAFT' });
    expect(await claimFor(projectId)).toMatchObject({ code: 'CLAIM_EXISTS' });
  });

  test('keeps within the limits of a project, in their currency', async () => {
    await bodyKnown();
    const projectId = await projectOf();
    expect(await claimFor(projectId, cny(10_000_001))).toMatchObject({ code: 'PROJECT_LIMIT_EXCEEDED' });
    expect(await claimFor(projectId, cny(0))).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await claimFor(projectId, cny(-5))).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await claimFor(projectId, { amount: 5, currency: 'MOP' })).toMatchObject({ code: 'CURRENCY_MIXED' });
    expect(await claimFor(projectId, cny(1), 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('is authorised by an adopted resolution, handed in, and granted once for its occupation', async () => {
    inYear(2031);
    await bodyKnown();
    const code = await freeOccupation();
    const projectId = await projectOf(code);
    const { id } = await claimFor(projectId);
    expect(await act('submitFundingClaim', 'host', { id })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    const authorise = (resolutionId: string) =>
      act('authoriseFundingClaim', 'host', { id, resolutionId }, 'resolution { id }');
    expect(await authorise(seedId('resolution', 'unknown'))).toMatchObject({ code: 'FACT_NOT_YET_KNOWN' });
    const open = await resolutionOn(projectId, 10_000_000, 'OPEN');
    const smaller = await resolutionOn(projectId, 9_999_999);
    const another = await resolutionOn(await projectOf(), 10_000_000);
    for (const unfit of [open, smaller, another]) {
      expect(await authorise(unfit)).toMatchObject({ code: 'RESOLUTION_UNFIT' });
    }
    const resolutionId = await resolutionOn(projectId, 10_000_000);
    expect(await authorise(resolutionId)).toMatchObject({ resolution: { id: resolutionId } });
    await act('submitFundingClaim', 'host', { id });
    expect(await act('grantFundingClaim', 'host', { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await grant(id)).toMatchObject({ state: 'GRANTED', grantedOn: '2031-06-15' });
    expect(await claimFor(await projectOf(code))).toMatchObject({ code: 'ALREADY_FUNDED' });
    federation.clock.now = SEED_DAY;
  });

  test('is handed in and granted while its institution is an active member that assesses, by day', async () => {
    inYear(2035);
    await bodyKnown([{ from: '2035-06-15', until: '2035-06-15' }]);
    const projectId = await projectOf();
    const { id } = await claimFor(projectId);
    const resolutionId = await resolutionOn(projectId, 10_000_000);
    await act('authoriseFundingClaim', 'host', { id, resolutionId });
    const submit = () => act('submitFundingClaim', 'host', { id });
    const tries = async (move: () => ReturnType<typeof submit>) => {
      federation.clock.now = new Date('2035-06-16T04:00:00Z');
      const ended = await move();
      inYear(2035);
      await standing('SUSPENDED');
      const suspended = await move();
      await standing('ACTIVE');
      return [ended.code, suspended.code, (await move()).state];
    };
    expect(await tries(submit)).toEqual(['NO_ASSESSMENT_STATUS', 'INSTITUTION_NOT_ACTIVE', 'SUBMITTED']);
    expect(await tries(() => grant(id))).toEqual(['NO_ASSESSMENT_STATUS', 'INSTITUTION_NOT_ACTIVE', 'GRANTED']);
    federation.clock.now = SEED_DAY;
  });

  test('is granted once for an occupation through the editions in which it is the same or renamed', async () => {
    inYear(2036);
    await bodyKnown();
    /** The code of an occupation of today that was funded in the edition of 2015, from which it came in some way. */
    const fundedEarlier = async (kind: string) => {
      const code = await freeOccupation();
      const occupations = [{ code, names: { zhHans: '职业' }, green: false, digital: false }];
      await act('enterOccupations', 'secretariat', { edition: '2015', occupations }, 'id');
      const ends = { from: { edition: '2015', code }, to: { edition: '2022', code } };
      await act('mapOccupation', 'secretariat', { ...ends, kind, source: '测试' }, 'id');
      expect(await grant(await submitted(1_000, code, '2015'))).toMatchObject({ state: 'GRANTED' });
      return code;
    };
    for (const kind of ['SAME', 'RENAMED']) {
      const projectId = await projectOf(await fundedEarlier(kind));
      expect(await claimFor(projectId)).toMatchObject({ code: 'ALREADY_FUNDED' });
    }
    expect(await claimFor(await projectOf(await fundedEarlier('SPLIT')))).toMatchObject({ state: 'DRAFT' });
    federation.clock.now = SEED_DAY;
  });

  test('of one occupation is granted once, of two that are granted at once', async () => {
    inYear(2032);
    await bodyKnown();
    const code = await freeOccupation();
    const claims = [await submitted(1_000, code), await submitted(1_000, code)];
    const results = await Promise.all(claims.map(grant));
    expect(results.map(({ state, code: refused }) => state ?? refused).sort()).toEqual(['ALREADY_FUNDED', 'GRANTED']);
    federation.clock.now = SEED_DAY;
  });

  test('never takes the year above its limit, whoever grants at once, and the sum is that of a recount', async () => {
    inYear(2033);
    await bodyKnown();
    const claims: string[] = [];
    for (let at = 0; at < 13; at += 1) claims.push(await submitted());
    const results = await Promise.all(claims.map(grant));
    expect(results.filter(({ state }) => state === 'GRANTED')).toHaveLength(10);
    expect(results.filter(({ code }) => code === 'YEAR_LIMIT_EXCEEDED')).toHaveLength(3);
    const [row] = await sql(
      `SELECT y.granted, y.claims, (SELECT sum(amount)::int FROM funding_claim WHERE state = 'GRANTED'
         AND extract(year FROM granted_on) = y.year) AS counted FROM funding_year y WHERE y.year = 2033`,
    );
    expect(row).toEqual({ granted: 100_000_000, claims: 10, counted: 100_000_000 });
    federation.clock.now = SEED_DAY;
  });

  test('is not granted for a project that is called off at that moment', async () => {
    inYear(2037);
    await bodyKnown();
    const id = await submitted();
    const database = federation.subgraphs.get('curriculum')?.database;
    if (!database) throw new Error('Curriculum is not running');
    const callingOff = `UPDATE development_project SET state = 'CANCELLED'
      WHERE id = (SELECT project_id FROM funding_claim WHERE id = $1)`;
    expect(await meanwhile(database, [callingOff, [id]], () => grant(id))).toMatchObject({ code: 'PROJECT_UNFIT' });
    expect(await sql('SELECT claims FROM funding_year WHERE year = 2037 AND claims > 0')).toEqual([]);
    federation.clock.now = SEED_DAY;
  });

  test('is rejected for a reason, after which the project may claim again', async () => {
    inYear(2034);
    await bodyKnown();
    const projectId = await projectOf();
    const { id } = await claimFor(projectId);
    const resolutionId = await resolutionOn(projectId, 10_000_000);
    await act('authoriseFundingClaim', 'host', { id, resolutionId });
    await act('submitFundingClaim', 'host', { id });
    expect(await act('rejectFundingClaim', 'secretariat', { id })).toMatchObject({ code: 'REASON_MISSING' });
    await act('rejectFundingClaim', 'secretariat', { id, reason: '材料不齐' });
    expect(await claimFor(projectId)).toMatchObject({ state: 'DRAFT' });
    federation.clock.now = SEED_DAY;
  });

  test('is seen by its institution, the council and the office, with the totals of the years', async () => {
    const own = `{ institution(id: "${HOST}") { fundingClaims(first: 100) { edges { node { id state } } } fundingTotals { year claims
      granted { amount currency } } } }`;
    const { institution } = await ask(own, 'host');
    const year = institution.fundingTotals.find((total: { year: number }) => total.year === 2033);
    expect(year).toEqual({ year: 2033, claims: 10, granted: { amount: 100_000_000, currency: 'CNY' } });
    for (const as of ['council', 'secretariat']) expect((await ask(own, as)).institution).toEqual(institution);
    const hidden = { fundingClaims: null, fundingTotals: null };
    for (const as of [undefined, 'partner', 'expert']) expect((await ask(own, as)).institution).toEqual(hidden);
    const all =
      '{ fundingYears { year claims granted { amount } } fundingClaims(filter: { grantedIn: 2033 }) { totalCount } }';
    expect((await ask(all, 'council')).fundingClaims.totalCount).toBe(10);
    expect(await ask(all, 'host')).toEqual({ fundingYears: null, fundingClaims: null });
    const id = institution.fundingClaims.edges[0].node.id;
    const one = 'query ($id: ID!) { fundingClaim(id: $id) { id } }';
    expect((await ask(one, 'partner', { id })).fundingClaim).toBeNull();
    expect((await ask(one, 'host', { id })).fundingClaim).toEqual({ id });
  });

  test('has limits that the office lays down from a day on', async () => {
    const limit = { validFrom: '2040-01-01', perProject: cny(20_000_000), perYear: cny(200_000_000), source: '测试' };
    expect(await act('setFundingLimit', 'host', limit, 'id')).toMatchObject({ code: 'NOT_ALLOWED' });
    const mixed = { ...limit, perYear: { amount: 5, currency: 'MOP' } };
    expect(await act('setFundingLimit', 'secretariat', mixed, 'id')).toMatchObject({ code: 'CURRENCY_MIXED' });
    expect(await act('setFundingLimit', 'secretariat', limit, 'perProject { amount }')).toMatchObject({
      perProject: { amount: 20_000_000 },
    });
    expect(await act('setFundingLimit', 'secretariat', limit, 'id')).toMatchObject({ code: 'PERIODS_OVERLAP' });
    const { fundingLimits } = await ask('{ fundingLimits { validFrom validUntil } }');
    expect(fundingLimits).toEqual([
      { validFrom: '2040-01-01', validUntil: null },
      { validFrom: '2023-03-06', validUntil: '2039-12-31' },
    ]);
  });
});

describe('the demonstration', () => {
  test('has an adopted resolution for each claim that was authorised, on its project and with as much', async () => {
    const [row] = await sql(
      `SELECT count(*)::int AS claims, count(*) FILTER (WHERE r.state = 'ADOPTED' AND r.project_id = c.project_id
         AND r.amount >= c.amount AND r.currency = c.currency)::int AS fitting
       FROM funding_claim c JOIN development_project p ON p.id = c.project_id
       LEFT JOIN known_resolution r ON r.id = c.resolution_id
       WHERE c.resolution_id IS NOT NULL AND p.title LIKE '%（示范）'`,
    );
    expect(row).toEqual({ claims: 9, fitting: 9 });
  });
});

describe('the facts of others', () => {
  test('are kept newest first, whether they come twice or again', async () => {
    const database = federation.subgraphs.get('curriculum')?.database;
    if (!database) throw new Error('Curriculum is not running');
    const id = seedId('resolution', 'kept');
    expect(isId(id)).toBe(true);
    const [cursor] = await sql(
      `SELECT coalesce(max(position), 0) AS position FROM inbox_cursor WHERE source = 'a test'`,
    );
    const event = (offset: number, state: string) => ({
      position: Number(cursor.position) + offset,
      topic: 'resolution',
      entityId: id,
      payload: { state, subject: 'STANDARD_PROJECT_FUNDING', title: 't', decidedOn: null },
      recordedAt: SEED_DAY.toISOString(),
    });
    const deliver = (...events: ReturnType<typeof event>[]) =>
      keepPage(database, 'a test', keeps.membership, {
        events,
        upTo: Math.max(...events.map(({ position }) => position)),
      });
    const state = async () => (await sql('SELECT state FROM known_resolution WHERE id = $1', [id]))[0].state;
    await deliver(event(1, 'PROPOSED'), event(2, 'OPEN'));
    expect(await state()).toBe('OPEN');
    await deliver(event(1, 'PROPOSED'), event(2, 'OPEN'), event(3, 'ADOPTED'));
    expect(await state()).toBe('ADOPTED');
    await deliver(event(1, 'PROPOSED'), event(2, 'OPEN'));
    expect(await state()).toBe('ADOPTED');
  });
});
