import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadHouse } from '../../subgraphs/houses.ts';
import type { AuditContent } from '../../subgraphs/kit/audit.ts';
import { type Anchor, verifyChain } from '../../subgraphs/kit/auditChain.ts';
import { seedId } from '../../subgraphs/kit/ids.ts';
import { type Federation, startFederation } from '../kit/federation.ts';

/** Reads of what is confidential leave a row that nobody can take back. */
let graph: Federation;
beforeAll(async () => {
  graph = await startFederation();
});
afterAll(() => graph.stop());

function databaseOf(subgraph: string) {
  const running = graph.subgraphs.get(subgraph);
  if (!running) throw new Error(`${subgraph} does not run`);
  return running.database;
}

async function entries(subgraph: string): Promise<readonly AuditContent[]> {
  const rows = await databaseOf(subgraph).query<{ content: string }[]>(
    'SELECT content FROM audit_entry ORDER BY position',
  );
  return rows.map(({ content }) => JSON.parse(content) as AuditContent);
}

/** The entries that `work` leaves. */
async function written(subgraph: string, work: () => Promise<unknown>): Promise<readonly AuditContent[]> {
  const before = (await entries(subgraph)).length;
  await work();
  return (await entries(subgraph)).slice(before);
}

const MINE = '{ viewerCandidate { id name identityNumber } }';
const HOLDERS = `{ certificates(first: 10) { edges { node { id holder { id identityNumber } } } } }`;
const ITEMS = '{ items(first: 30) { edges { node { id currentVersion { id answerKeys } } } } }';
const STEMS = '{ items(first: 30) { edges { node { id currentVersion { id stem } } } } }';
const FORMS = '{ forms(first: 20) { edges { node { id state sections { title positions { stem } } } } } }';
const CONTACTS = '{ institutions(first: 100) { edges { node { id contact { email } } } } }';

describe('a read of what is confidential', () => {
  test('by the person themselves is written down with who, what and when', async () => {
    const found = await written('certification', () => graph.ask(MINE, { as: 'candidate' }));
    expect(found).toEqual([
      {
        at: graph.clock.now.toISOString(),
        kind: 'IDENTITY_NUMBER',
        issuer: expect.any(String),
        subject: 'candidate',
        type: 'Candidate',
        ids: [seedId('candidate', 'demo')],
        requestId: expect.stringMatching(/^[\w.-]{8,}$/),
      },
    ]);
  });

  test('of a page of answer keys is one entry, naming each, and one statement', async () => {
    let told: readonly string[] = [];
    const ask = async (query: string) => {
      const { data } = await graph.ask(query, { as: 'item-writer' });
      told = data.items.edges.map((edge: { node: { currentVersion: { id: string } } }) => edge.node.currentVersion.id);
    };
    const without = await graph.countStatements(() => ask(STEMS));
    let found: readonly AuditContent[] = [];
    found = await written('curriculum', () => ask(ITEMS));
    expect(found).toMatchObject([{ kind: 'ANSWER_KEY', type: 'ItemVersion', subject: 'item-writer' }]);
    expect(told).toHaveLength(30);
    expect(new Set(found[0]?.ids)).toEqual(new Set(told));
    const count = await graph.countStatements(() => ask(ITEMS));
    expect(count['curriculum']).toBe((without['curriculum'] ?? 0) + 1);
  });

  test('of a question without its key is none', async () => {
    expect(await written('curriculum', () => graph.ask(STEMS, { as: 'item-writer' }))).toEqual([]);
  });

  test('of what is masked or hidden is none', async () => {
    expect(await written('certification', () => graph.ask(HOLDERS))).toEqual([]);
    expect(await written('curriculum', () => graph.ask(ITEMS, { as: 'candidate' }))).toEqual([]);
    expect(await written('curriculum', () => graph.ask(FORMS, { as: 'candidate' }))).toEqual([]);
  });

  test('of sealed forms and of contacts is written down too', async () => {
    let sealed: readonly string[] = [];
    const forms = await written('curriculum', async () => {
      const { data } = await graph.ask(FORMS, { as: 'secretariat' });
      sealed = data.forms.edges
        .filter(({ node }: { node: { state: string } }) => node.state === 'SEALED')
        .map(({ node }: { node: { id: string } }) => node.id);
    });
    expect(sealed.length).toBeGreaterThan(0);
    expect(forms.filter(({ kind }) => kind === 'FORM_CONTENT')).toHaveLength(1);
    expect(forms[0]?.ids).toEqual(expect.arrayContaining([...sealed]));
    const contacts = await written('membership', () => graph.ask(CONTACTS, { as: 'partner' }));
    expect(contacts).toMatchObject([{ kind: 'CONTACT', type: 'Institution', subject: 'partner' }]);
    expect(contacts[0]?.ids.length).toBeGreaterThan(5);
  });

  test('is not answered while the log cannot be written, and nothing of it goes out', async () => {
    const database = databaseOf('certification');
    await database.query('ALTER TABLE audit_entry RENAME TO audit_entry_away');
    try {
      const { data, errors } = await graph.ask(MINE, { as: 'candidate' });
      expect(data?.viewerCandidate ?? null).toBeNull();
      expect(errors.map(({ extensions }) => extensions['code'])).toContain('AUDIT_UNAVAILABLE');
      expect(JSON.stringify({ data, errors })).not.toContain('440402199803150000');
      const open = await graph.ask('{ viewerCandidate { id pseudonym } }', { as: 'candidate' });
      expect(open.data.viewerCandidate.pseudonym).toMatch(/^P-/);
    } finally {
      await database.query('ALTER TABLE audit_entry_away RENAME TO audit_entry');
    }
  });

  test('at the same time as many others gets its own place in the chain', async () => {
    const found = await written('certification', () =>
      Promise.all(Array.from({ length: 12 }, () => graph.ask(MINE, { as: 'candidate' }))),
    );
    expect(found).toHaveLength(12);
    expect(new Set(found.map(({ requestId }) => requestId)).size).toBe(12);
    expect((await verifyChain(databaseOf('certification'))).broken).toBeNull();
  });
});

describe('the log', () => {
  test.each([
    [`UPDATE audit_entry SET content = '{}'`],
    ['DELETE FROM audit_entry'],
    ['TRUNCATE audit_entry'],
    ['DELETE FROM audit_head'],
    [`UPDATE audit_head SET position = 0, hash = repeat('0', 64)`],
    ['UPDATE audit_head SET position = position + 1'],
  ])('refuses %s', async (statement) => {
    await expect(databaseOf('certification').query(statement)).rejects.toThrow(/audit log/);
  });
});

describe('whoever can switch the triggers off', () => {
  const middle = 5;
  let anchor: Anchor;
  beforeAll(async () => {
    anchor = (await verifyChain(databaseOf('certification'))).head;
    expect(anchor.position).toBeGreaterThan(middle + 3);
  });

  /** What a walk finds after statements that no trigger stopped, all of it undone afterwards. */
  async function tampered(...statements: readonly string[]) {
    const house = await loadHouse('certification');
    const runner = databaseOf('certification').createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query('SET LOCAL session_replication_role = replica');
      for (const statement of statements) await runner.query(statement);
      const seen = house.connect('postgres://unused');
      Object.defineProperty(seen, 'getRepository', { value: runner.manager.getRepository.bind(runner.manager) });
      return [await verifyChain(seen), await verifyChain(seen, anchor)];
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  test('and changes what an entry says is found, at that row', async () => {
    const [alone] = await tampered(`UPDATE audit_entry SET content = '{}' WHERE position = ${middle}`);
    expect(alone?.broken).toEqual({ position: middle, why: 'its content is not what was written' });
    expect(alone?.head.position).toBe(middle - 1);
  });

  test('and takes an entry out is found', async () => {
    const [alone] = await tampered(`DELETE FROM audit_entry WHERE position = ${middle}`);
    expect(alone?.broken).toEqual({ position: middle, why: 'the entry is missing' });
  });

  test('and changes an entry and its hash is found at the next one', async () => {
    const hash = `encode(sha256(convert_to(previous_hash || E'\\n' || position || E'\\n{}', 'UTF8')), 'hex')`;
    const [alone] = await tampered(`UPDATE audit_entry SET content = '{}', hash = ${hash} WHERE position = ${middle}`);
    expect(alone?.broken).toEqual({ position: middle + 1, why: 'it does not follow from the entry before' });
  });

  test('and cuts off the end is found by the head', async () => {
    const [alone] = await tampered(`DELETE FROM audit_entry WHERE position > ${middle}`);
    expect(alone?.broken?.position).toBe(middle + 1);
    expect(alone?.broken?.why).toContain('the entry is missing');
  });

  test('and cuts off the end with the head is found by what was kept outside, and only by that', async () => {
    const [alone, anchored] = await tampered(
      `DELETE FROM audit_entry WHERE position > ${middle}`,
      `UPDATE audit_head SET position = ${middle}, hash = (SELECT hash FROM audit_entry WHERE position = ${middle})`,
    );
    expect(alone?.broken).toBeNull();
    expect(anchored?.broken?.position).toBe(middle + 1);
  });

  test('and writes the whole log anew is found by what was kept outside', async () => {
    const [alone, anchored] = await tampered(
      'CREATE TEMPORARY TABLE told ON COMMIT DROP AS SELECT position FROM audit_entry',
      'DELETE FROM audit_entry',
      `UPDATE audit_head SET position = 0, hash = repeat('0', 64)`,
      `SELECT audit_append(array_agg('{}'::text)) FROM told`,
    );
    expect(alone?.broken).toBeNull();
    expect(anchored?.broken).toEqual({ position: anchor.position, why: 'it is not the entry that was kept outside' });
  });

  test('and does nothing leaves a chain that is whole', async () => {
    expect((await tampered()).map((report) => report.broken)).toEqual([null, null]);
  });
});
