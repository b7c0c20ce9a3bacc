import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { CARE, DEMO_EXPERT, HOST, Pool } from './pool.ts';

let federation: Federation;
let pool: Pool;
beforeAll(async () => {
  federation = await startFederation();
  pool = new Pool(federation);
});
afterAll(() => federation.stop());

const find = async (filter: string, as?: string) =>
  (await pool.ask(`{ experts(first: 100, filter: ${filter}) { totalCount edges { node { id } } } }`, as)).experts as {
    totalCount: number;
    edges: { node: { id: string } }[];
  };
const occupation = `occupation: { edition: "${CARE.edition}", code: "${CARE.code}" }`;

describe('experts are found', () => {
  test('by their name in each of the four languages', async () => {
    const names = { zhHans: '欧阳试验', zhHant: '歐陽試驗', pt: 'Inês Provável', en: 'Ouyang Test' };
    const id = await pool.hire({ names });
    for (const search of ['阳试', '陽試', 'ines prov', 'OUYANG TEST']) {
      const { edges } = await find(`{ search: "${search}" }`);
      expect({ search, ids: edges.map(({ node }) => node.id) }).toEqual({ search, ids: [id] });
    }
  });

  test('by role, occupation and level of one appointment that is in force on a day', async () => {
    const id = await pool.hire();
    await pool.appoint(id, 'EXAMINER', { levels: ['L5'] });
    const has = async (filter: string) =>
      (await find(`{ search: "${(await nameOf(id)).slice(0, 6)}", ${filter} }`)).edges.some(
        ({ node }) => node.id === id,
      );
    expect(await has(`roles: [EXAMINER], ${occupation}, level: L5`)).toBe(true);
    expect(await has(`roles: [SUPERVISOR], ${occupation}`)).toBe(false);
    expect(await has(`${occupation}, level: L4`)).toBe(false);
    expect(await has(`occupation: { edition: "2022", code: "4-04-05-05" }`)).toBe(false);
    expect(await has(`${occupation}, validOn: "${pool.day(-1)}"`)).toBe(false);
    expect(await has(`validOn: "${pool.day(1_095)}"`)).toBe(true);
    expect(await has(`validOn: "${pool.day(1_096)}"`)).toBe(false);
    expect(await has('jurisdictions: [CN_ZHUHAI, MO]')).toBe(true);
    expect(await has('jurisdictions: [HK]')).toBe(false);
  });

  test('by a day on which they are free, by the office, and not by a host, who would learn who is recused', async () => {
    const id = await pool.examiner();
    const day = pool.day(600);
    const free = async () =>
      (await find(`{ search: "${await nameOf(id)}", availableOn: "${day}" }`, 'secretariat')).totalCount;
    expect(await free()).toBe(1);
    const plan = await pool.plan({ examined_on: day });
    const { id: assignment } = await pool.assign(plan, id);
    expect(await free()).toBe(0);
    await pool.do('withdrawAssignment', { id: assignment, reason: '虚构' }, 'host');
    expect(await free()).toBe(1);
    await pool.do('declareAvailability', { expertId: id, kind: 'UNAVAILABLE', validFrom: day, validUntil: day });
    expect(await free()).toBe(0);
    for (const persona of ['expert', 'host']) {
      const queries = [
        `{ experts(filter: { availableOn: "${day}" }) { totalCount } }`,
        `{ institution(id: "${HOST}") { experts(filter: { availableOn: "${day}" }) { totalCount } } }`,
        `{ occupation(code: "${CARE.code}") { experts(filter: { availableOn: "${day}" }) { totalCount } } }`,
      ];
      for (const query of queries) expect(await pool.codes(query, persona)).toEqual(['NOT_ALLOWED']);
    }
  });

  test('as the same numbers by an institution and an occupation as by the whole list', async () => {
    const filter = `{ roles: [EXAMINER], ${occupation}, level: L4 }`;
    const { totalCount } = await find(filter);
    const answer = await pool.ask(
      `{ occupation(code: "${CARE.code}") { experts(filter: { roles: [EXAMINER], level: L4 }) { totalCount } }
        institution(id: "${HOST}") { experts(filter: { level: L1 }) { totalCount } } }`,
    );
    expect(totalCount).toBeGreaterThan(10);
    expect(answer.occupation.experts.totalCount).toBe(totalCount);
    const [own] = await pool.sql(
      `SELECT count(DISTINCT e.id)::int AS count FROM expert e JOIN appointment a ON a.expert_id = e.id
       WHERE e.institution_id = $1 AND a.state = 'ACTIVE' AND a.levels ? 'L1' AND $2 BETWEEN valid_from AND valid_until`,
      [HOST, pool.day()],
    );
    expect(answer.institution.experts.totalCount).toBe(own.count);
  });

  async function nameOf(id: string): Promise<string> {
    return (await pool.ask(`{ expert(id: "${id}") { name } }`)).expert.name;
  }
});

describe("an expert's whole page", () => {
  const page = `{ expert(id: "${DEMO_EXPERT}") { name verifiedSkillLevel verifiedTitle
    appointments { edges { node { role state inForce levels evidence { kind state } steps { to } } } }
    qualifications { edges { node { kind state steps { to } } } }
    assignments(first: 3) { totalCount edges { node { duty state examPlan { id } } } }
    relationships { totalCount edges { node { kind institution { id } otherExpert { name } } } }
    availability { totalCount edges { node { kind validFrom validUntil } } }
    performanceReviews { totalCount edges { node { grade state } } } } }`;

  test('is one question for the expert, at a fixed number of statements', async () => {
    const { expert } = await pool.ask(page, 'expert');
    expect(expert.appointments.edges.length).toBeGreaterThanOrEqual(2);
    expect(expert.appointments.edges[0].node).toMatchObject({ inForce: true, evidence: { state: 'VERIFIED' } });
    expect(expert.assignments.totalCount).toBeGreaterThan(0);
    const [{ count }] = await pool.sql(
      `SELECT count(*)::int FROM qualification WHERE expert_id = $1 AND state = 'VERIFIED' AND kind IN ('SKILL_LEVEL', 'TITLE')`,
      [DEMO_EXPERT],
    );
    expect(count).toBe(
      [expert.verifiedSkillLevel, expert.verifiedTitle === 'NONE' ? null : 'title'].filter(Boolean).length,
    );
    const statements = async (first: number) =>
      (
        await federation.countStatements(() =>
          pool.ask(page.replaceAll('appointments {', `appointments(first: ${first}) {`), 'expert'),
        )
      )['experts'];
    expect(await statements(2)).toBe(await statements(100));
  });

  test('shows a stranger what is public, and null for the rest, field by field', async () => {
    const { data, errors } = await federation.ask(
      `{ expert(id: "${DEMO_EXPERT}") { name verifiedTitle appointments { totalCount } qualifications { totalCount }
        assignments { totalCount } relationships { totalCount } availability { totalCount }
        performanceReviews { totalCount } averageGrade } }`,
    );
    expect(data.expert).toMatchObject({ name: expect.any(String), qualifications: null, averageGrade: null });
    expect(data.expert.appointments.totalCount).toBeGreaterThan(0);
    const hidden = Object.keys(data.expert).filter((field) => data.expert[field] === null);
    expect(hidden.toSorted()).toEqual(
      ['assignments', 'availability', 'averageGrade', 'performanceReviews', 'qualifications', 'relationships'].sort(),
    );
    expect(errors.map(({ path }) => path?.join('.'))).toEqual(hidden.map((field) => `expert.${field}`));
  });
});

describe('every list of experts goes by an index', () => {
  test.each([
    [
      'a jurisdiction by name',
      `SELECT id FROM expert t WHERE jurisdiction = 'MO' ORDER BY localized_name(names) COLLATE zh_pinyin, id LIMIT 20`,
      'expert_of_jurisdiction',
    ],
    [
      'a role in force',
      `SELECT expert_id FROM appointment a WHERE state = 'ACTIVE' AND role = 'EXAMINER' AND valid_until >= '2026-11-20'`,
      'appointment_by_role',
    ],
    [
      'an occupation',
      `SELECT expert_id FROM appointment a WHERE state = 'ACTIVE' AND edition = '2022' AND code = '4-10-01-05'`,
      /appointment_of_occupation|appointment_once/,
    ],
    [
      'what waits to be vetted',
      `SELECT id FROM appointment WHERE state = 'NOMINATED' ORDER BY created_at, id LIMIT 20`,
      'appointment_of_state',
    ],
    [
      'what ends first',
      `SELECT id FROM appointment ORDER BY coalesce(valid_until, 'infinity'::date), id LIMIT 20`,
      'appointment_expiry_order',
    ],
    [
      'who is away',
      `SELECT 1 FROM availability WHERE expert_id = '${DEMO_EXPERT}' AND NOT withdrawn AND daterange(valid_from, valid_until, '[]') @> '2026-11-20'::date`,
      'availability_once',
    ],
    [
      "a body's last panels",
      `SELECT id FROM known_exam_plan WHERE host_id = '${HOST}' AND edition = '2022' AND code = '4-10-01-05' AND examined_on < '2026-11-20' ORDER BY examined_on DESC, id DESC LIMIT 3`,
      'known_exam_plan_of_host',
    ],
  ])('%s', async (_, statement, index) => {
    const database = federation.subgraphs.get('experts')?.database;
    const plan = await database?.transaction(async (manager) => {
      // The demonstration is so small that PostgreSQL would read the whole table.
      await manager.query('SET LOCAL enable_seqscan = off');
      return JSON.stringify(await manager.query(`EXPLAIN ${statement}`));
    });
    expect(plan).toMatch(index);
  });
});
