import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Candidate } from '../../subgraphs/certification/entities/index.ts';
import { openIdentityNumber } from '../../subgraphs/certification/personal.ts';
import { loadHouses } from '../../subgraphs/houses.ts';
import { verifyChain } from '../../subgraphs/kit/auditChain.ts';
import { newId, seedId } from '../../subgraphs/kit/ids.ts';
import { eraseEverywhere, exportEverywhere, type HouseOpen, PersonError } from '../../subgraphs/personEverywhere.ts';
import { type Federation, startFederation } from '../kit/federation.ts';

/** Export and erasure of a person's data, through all houses. */
const NAME = '欧阳独一（虚构）';
const EXPERT_NAME = '司徒无双（虚构）';
const ordered = { by: 'a clerk', at: new Date('2026-11-20T05:00:00Z') };
const DEMO = seedId('candidate', 'demo');

let graph: Federation;
let houses: readonly HouseOpen[];
/** Somebody with certificates for whom nothing is open, and the number of one of them. */
let person: { id: string; number: string; certificate: string };
let expert: string;

beforeAll(async () => {
  graph = await startFederation();
  houses = (await loadHouses()).map(({ name, personal }) => ({ name, personal, database: databaseOf(name) }));
  person = await somebodyDone();
  expert = await releasedExpert();
});
afterAll(() => graph.stop());

function databaseOf(name: string) {
  const running = graph.subgraphs.get(name);
  if (!running) throw new Error(`${name} does not run`);
  return running.database;
}

/** Gives somebody a name that nobody else has, and rows in which it stands where nobody would expect it. */
async function somebodyDone(): Promise<typeof person> {
  const database = databaseOf('certification');
  const [found] = await database.query<
    { id: string; certificate: string; registration: string; plan: string; host: string }[]
  >(
    `SELECT c.id, t.number AS certificate, r.id AS registration, r.exam_plan_id AS plan, r.host_id AS host
     FROM candidate c JOIN certificate t ON t.candidate_id = c.id AND t.state = 'ISSUED'
     JOIN registration r ON r.candidate_id = c.id AND r.exam_plan_id = t.exam_plan_id
     WHERE c.id <> $1 AND NOT EXISTS (SELECT FROM registration o JOIN exam_plan e ON e.id = o.exam_plan_id
         WHERE o.candidate_id = c.id AND e.state NOT IN ('CERTIFIED', 'CANCELLED'))
       AND NOT EXISTS (SELECT FROM recognition_case k WHERE k.candidate_id = c.id)
       AND EXISTS (SELECT FROM subsidy_claim s WHERE s.candidate_id = c.id AND s.state IN ('PAID', 'REJECTED'))
     ORDER BY c.id LIMIT 1`,
    [DEMO],
  );
  if (!found) throw new Error('There is nobody of this kind');
  await database.query('UPDATE candidate SET name = $2 WHERE id = $1', [found.id, NAME]);
  const row = await database.getRepository(Candidate).findOneByOrFail({ id: found.id });
  const number = openIdentityNumber(database, row);
  await database.query(
    `UPDATE registration SET declared = jsonb_build_object('workEvidence', $2::text) WHERE id = $1`,
    [found.registration, `${NAME} ${number}`],
  );
  const appeal = newId();
  await database.query(
    `INSERT INTO appeal (id, state, registration_id, exam_plan_id, host_id, candidate_id, part, grounds, lodged_by, lodged_at)
     VALUES ($1, 'DISMISSED', $2, $3, $4, $5, 'THEORY', $6, 'https://issuer.example somebody', now())`,
    [appeal, found.registration, found.plan, found.host, found.id, `${NAME}，${number}`],
  );
  await database.query(
    `INSERT INTO transition (id, entity_type, entity_id, action, from_state, to_state, reason, account, at)
     VALUES ($1, 'Appeal', $2, 'dismiss', 'UNDER_REVIEW', 'DISMISSED', $3, 'https://issuer.example office', now())`,
    [newId(), appeal, `${NAME}（${number}）未说明理由`],
  );
  await databaseOf('curriculum').query(
    `INSERT INTO enrolment (id, training_run_id, person_name, person_reference, candidate_id, outcome, enrolled_at)
     SELECT $1, id, $2, $3, $4, 'COMPLETED', now() FROM training_run ORDER BY id LIMIT 1`,
    [newId(), NAME, number, found.id],
  );
  const account = newId();
  const membership = databaseOf('membership');
  await membership.query(
    `INSERT INTO account (id, issuer, subject) VALUES ($1, 'https://issuer.example', 'somebody')`,
    [account],
  );
  await membership.query(
    `INSERT INTO role_grant (id, account_id, role, candidate_id) VALUES ($1, $2, 'CANDIDATE', $3)`,
    [newId(), account, found.id],
  );
  return { id: found.id, number, certificate: found.certificate };
}

async function releasedExpert(): Promise<string> {
  const database = databaseOf('experts');
  const [found] = await database.query<{ id: string }[]>(
    `SELECT e.id FROM expert e WHERE EXISTS (SELECT FROM appointment a WHERE a.expert_id = e.id AND a.state = 'EXPIRED')
       AND EXISTS (SELECT FROM qualification q WHERE q.expert_id = e.id)
       AND NOT EXISTS (SELECT FROM appointment a WHERE a.expert_id = e.id
         AND a.state IN ('NOMINATED', 'VETTED', 'ACTIVE', 'SUSPENDED')) ORDER BY e.id LIMIT 1`,
  );
  if (!found) throw new Error('There is no such expert');
  await database.query(`UPDATE expert SET names = names || jsonb_build_object('zhHans', $2::text) WHERE id = $1`, [
    found.id,
    EXPERT_NAME,
  ]);
  await database.query('UPDATE qualification SET attested_by = $2 WHERE expert_id = $1', [
    found.id,
    `${EXPERT_NAME}的同事`,
  ]);
  return found.id;
}

/** In how many rows of each table of each house a text stands, in whatever column. */
async function standsIn(text: string): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const { name, database } of houses) {
    const tables = await database.query<{ table: string }[]>(
      `SELECT tablename AS table FROM pg_tables WHERE schemaname = 'public'`,
    );
    for (const { table } of tables) {
      const [row] = await database.query<{ count: number }[]>(
        `SELECT count(*)::integer AS count FROM "${table}" t WHERE position($1 IN t::text) > 0`,
        [text],
      );
      if (row && row.count > 0) found[`${name} ${table}`] = row.count;
    }
  }
  return found;
}

const verify = async () => {
  const query = 'query ($number: String!) { certificate(number: $number) { number state issuedOn } }';
  return (await graph.ask(query, { variables: { number: person.certificate } })).data?.certificate;
};

describe('what cannot be ordered', () => {
  test('a person who is not there', async () => {
    await expect(exportEverywhere(houses, { candidate: newId() }, ordered)).rejects.toThrow(PersonError);
    await expect(eraseEverywhere(houses, { expert: newId() }, { ...ordered, dryRun: false })).rejects.toThrow(
      /There is no expert/,
    );
  });

  test('erasing somebody whose examination has not ended; nothing is changed then', async () => {
    const before = await standsIn(DEMO);
    const attempt = eraseEverywhere(houses, { candidate: DEMO }, { ...ordered, dryRun: false });
    await expect(attempt).rejects.toThrow('certification: registered for an examination that has not ended (1)');
    expect(await standsIn(DEMO)).toEqual(before);
    const { data } = await graph.ask('{ viewerCandidate { name } }', { as: 'candidate' });
    expect(data.viewerCandidate.name).toBe('陈示范');
  });
});

describe('an export', () => {
  test.each([
    ['a candidate who signs in', async () => ({ candidate: DEMO }), DEMO],
    ['an expert who signs in', async () => ({ expert: seedId('expert', 'demo') }), seedId('expert', 'demo')],
  ] as const)('of %s holds every row that a search through all tables finds', async (_, who, id) => {
    const found = await standsIn(id);
    const held = await exportEverywhere(houses, await who(), ordered);
    const exported: Record<string, number> = {};
    for (const [house, tables] of Object.entries(held)) {
      for (const table of new Set(tables.map((one) => one.table))) {
        const rows = tables.filter((one) => one.table === table).flatMap((one) => one.rows);
        exported[`${house} ${table}`] = new Set(rows.map((row) => JSON.stringify(row))).size;
      }
    }
    for (const [table, rows] of Object.entries(found)) {
      expect({ table, enough: (exported[table] ?? 0) >= rows }).toEqual({ table, enough: true });
    }
  });

  test('holds the number in the open, and is written down before it is given', async () => {
    const held = await exportEverywhere(houses, { candidate: person.id }, ordered);
    const candidate = held['certification']?.find(({ table }) => table === 'candidate');
    expect(candidate?.rows).toMatchObject([{ name: NAME, identity_sealed: person.number }]);
    for (const { database } of houses) {
      const [last] = await database.query<{ content: string }[]>(
        'SELECT content FROM audit_entry ORDER BY position DESC LIMIT 1',
      );
      expect(JSON.parse(last?.content ?? '')).toMatchObject({ kind: 'EXPORT', subject: 'a clerk', ids: [person.id] });
    }
  });
});

describe('an erasure', () => {
  test('that is tried first changes nothing, and says what it would do', async () => {
    const before = await standsIn(NAME);
    const { erased } = await eraseEverywhere(houses, { candidate: person.id }, { ...ordered, dryRun: true });
    expect(await standsIn(NAME)).toEqual(before);
    expect(erased).toContainEqual(
      expect.objectContaining({ house: 'certification', table: 'candidate', rows: 1, what: 'changed' }),
    );
    expect(erased).toContainEqual(
      expect.objectContaining({ table: 'certificate', what: 'kept', because: expect.stringContaining('PIPL') }),
    );
  });

  test('of a candidate leaves their name and number in no table, and the certificate verifies as before', async () => {
    expect(Object.keys(await standsIn(NAME)).sort()).toEqual([
      'certification appeal',
      'certification candidate',
      'certification registration',
      'certification transition',
      'curriculum enrolment',
    ]);
    expect(Object.keys(await standsIn(person.number))).toHaveLength(4);
    const [certificate, scores] = [await verify(), await marks()];
    expect(certificate).toMatchObject({ number: person.certificate, state: 'ISSUED' });
    expect(scores.length).toBeGreaterThan(0);

    const { erased, alsoAt } = await eraseEverywhere(houses, { candidate: person.id }, { ...ordered, dryRun: false });
    expect(erased.filter(({ table }) => table === 'candidate')).toHaveLength(1);
    expect(alsoAt).toEqual([]);
    expect(await standsIn(NAME)).toEqual({});
    expect(await standsIn(person.number)).toEqual({});
    const row = await databaseOf('certification').getRepository(Candidate).findOneByOrFail({ id: person.id });
    expect(openIdentityNumber(databaseOf('certification'), row)).toMatch(/^P-[0-9A-F]{10}$/);
    expect(row.bornOn).toMatch(/-01-01$/);
    expect(await verify()).toEqual(certificate);
    expect(await marks()).toEqual(scores);
    const [grants] = await databaseOf('membership').query<{ open: number }[]>(
      'SELECT count(*)::integer AS open FROM role_grant WHERE candidate_id = $1 AND revoked_at IS NULL',
      [person.id],
    );
    expect(grants?.open).toBe(0);
  });

  test('done again changes nothing more', async () => {
    const rows = async () => databaseOf('certification').query('SELECT * FROM candidate WHERE id = $1', [person.id]);
    const [before] = await rows();
    await eraseEverywhere(houses, { candidate: person.id }, { ...ordered, dryRun: false });
    const [after] = await rows();
    expect({ ...after, identity_sealed: '' }).toEqual({ ...before, identity_sealed: '' });
  });

  test('of an expert leaves their name in no table', async () => {
    expect(Object.keys(await standsIn(EXPERT_NAME)).sort()).toEqual(['experts expert', 'experts qualification']);
    await eraseEverywhere(houses, { expert }, { ...ordered, dryRun: false });
    expect(await standsIn(EXPERT_NAME)).toEqual({});
    const { data } = await graph.ask('query ($id: ID!) { expert(id: $id) { name(lang: ZH_HANS) } }', {
      as: 'secretariat',
      variables: { id: expert },
    });
    expect(data.expert.name).toMatch(/^P-[0-9A-F]{10}$/);
  });

  test('stands in every log, whose chains are whole', async () => {
    for (const { database } of houses) {
      const kinds = await database.query<{ kind: string }[]>(
        `SELECT content::jsonb->>'kind' AS kind FROM audit_entry WHERE position($1 IN content) > 0`,
        [person.id],
      );
      expect(kinds.map(({ kind }) => kind)).toContain('ERASURE');
      expect((await verifyChain(database)).broken).toBeNull();
    }
  });
});

function marks() {
  return databaseOf('certification').query<unknown[]>(
    `SELECT s.* FROM score s JOIN registration r ON r.id = s.registration_id WHERE r.candidate_id = $1
     ORDER BY s.registration_id, s.part`,
    [person.id],
  );
}
