import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import pg from 'pg';
import { freePort } from '../../deploy/local/postgres.ts';
import { createIdentitySigner, type IdentitySigner } from '../../gateway/security/identity.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { standingOf } from '../kit/application.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

/** Facts between two real processes that are killed without warning. */
interface House {
  readonly name: string;
  readonly port: number;
  readonly database: TestDatabase;
  readonly sql: pg.Client;
  process: ChildProcess | undefined;
}

const SECRET = 'a secret of the relay that only this test knows';
let keys: FastifyInstance;
let signer: IdentitySigner;
let membership: House;
let experts: House;
let member: string;

beforeAll(async () => {
  signer = await createIdentitySigner();
  keys = Fastify();
  keys.get('/keys', async () => signer.keys);
  await keys.listen({ host: '127.0.0.1', port: 0 });
  [membership, experts] = await Promise.all([build('membership'), build('experts')]);
  await Promise.all([launch(membership), launch(experts)]);
  const { rows } = await membership.sql.query(
    `SELECT id FROM institution WHERE provenance = 'INVENTED' AND state = 'ACTIVE' ORDER BY id LIMIT 1`,
  );
  member = rows[0].id;
  // Every change of what experts knows about the member, in the order in which it was kept.
  await experts.sql.query(`
    CREATE TABLE kept_history (at bigint GENERATED ALWAYS AS IDENTITY, id uuid, state text, version bigint);
    CREATE FUNCTION note_kept() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO kept_history (id, state, version) VALUES (NEW.id, NEW.state, NEW.version); RETURN NEW; END $$;
    CREATE TRIGGER note_kept AFTER INSERT OR UPDATE ON known_institution FOR EACH ROW EXECUTE FUNCTION note_kept()`);
});
afterAll(async () => {
  for (const house of [membership, experts]) {
    house.process?.kill('SIGKILL');
    await house.sql.end();
    await house.database.drop();
  }
  await keys.close();
});

describe('facts between subgraphs', () => {
  test('are kept in their order when nothing goes wrong, and the lag shows at /health/ready', async () => {
    await suspendAndReinstate(3, 'calm');
    await untilKept();
    expect(await keptState()).toBe('ACTIVE');
    const ready = (await (await fetch(`http://127.0.0.1:${experts.port}/health/ready`)).json()) as {
      lag: Record<string, { events: number | null }>;
    };
    expect(ready.lag['membership']?.events).toBe(0);
    expect(ready.lag['curriculum']).toMatchObject({ error: expect.any(String) });
  });

  test('survive the receiver being killed in the middle', async () => {
    const changes = suspendAndReinstate(10, 'receiver');
    await pause(60);
    await kill(experts);
    await changes;
    await launch(experts);
    await untilKept();
    await checkHistory();
  });

  test('survive the sender being killed right after it answered', async () => {
    await change('suspendInstitution', 'sender-1');
    await kill(membership);
    await pause(100);
    await launch(membership);
    await untilKept();
    expect(await keptState()).toBe('SUSPENDED');
    await change('reinstateInstitution', 'sender-2');
    await untilKept();
    await checkHistory();
  });

  test('survive both being killed again and again', async () => {
    for (let round = 0; round < 3; round += 1) {
      await suspendAndReinstate(2, `both-${round}`);
      await Promise.all([kill(membership), kill(experts)]);
      await Promise.all([launch(membership), launch(experts)]);
    }
    await untilKept();
    expect(await keptState()).toBe('ACTIVE');
    await checkHistory();
  });
});

async function build(name: string): Promise<House> {
  const database = await cloneDatabase(name);
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  return { name, port: await freePort(), database, sql, process: undefined };
}

async function launch(house: House): Promise<void> {
  const peers = { membership, experts, curriculum: undefined, certification: undefined };
  const urls = Object.entries(peers).map(([name, peer]) => [name, `http://127.0.0.1:${peer?.port ?? 9}`]);
  const child = fork(join(packageRoot, 'dist/subgraphs/start.js'), [house.name], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      LOG_LEVEL: 'silent',
      PORT: String(house.port),
      DATABASE_URL: house.database.url,
      [`${house.name.toUpperCase()}_DATABASE_URL`]: house.database.url,
      GATEWAY_KEYS_URL: `http://127.0.0.1:${(keys.server.address() as { port: number }).port}/keys`,
      RELAY_SECRET: SECRET,
      PEERS: JSON.stringify(Object.fromEntries(urls)),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  house.process = child;
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`${house.name} ended with ${code}`)));
  });
}

function kill(house: House): Promise<void> {
  return new Promise((resolve) => {
    house.process?.removeAllListeners('exit');
    house.process?.once('exit', () => resolve());
    house.process?.kill('SIGKILL');
  });
}

async function change(mutation: string, key: string): Promise<void> {
  const grants = [{ role: 'SECRETARIAT', institutionId: null, expertId: null, candidateId: null }];
  const identity = await signer.sign({ account: { issuer: 'urn:test', subject: 'office' }, grants }, 'membership');
  const response = await fetch(`http://127.0.0.1:${membership.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-alliance-identity': identity },
    body: JSON.stringify({
      query: standingOf(mutation),
      variables: { input: { idempotencyKey: key, id: member, reason: 'For a test.' } },
    }),
  });
  const { data } = (await response.json()) as { data: { result: { standing?: string } } };
  expect(data.result.standing).toBe(mutation === 'suspendInstitution' ? 'SUSPENDED' : 'ACTIVE');
}

async function suspendAndReinstate(times: number, key: string): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    await change('suspendInstitution', `${key}-${at}-suspend`);
    await change('reinstateInstitution', `${key}-${at}-reinstate`);
  }
}

async function untilKept(): Promise<void> {
  const number = async (sql: pg.Client, text: string) => Number((await sql.query(text)).rows[0]?.number ?? 0);
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(25)) {
    const head = await number(membership.sql, 'SELECT max(position) AS number FROM outbox');
    const kept = await number(experts.sql, `SELECT position AS number FROM inbox_cursor WHERE source = 'membership'`);
    if (kept >= head) return;
  }
  throw new Error('The facts did not arrive within fifteen seconds');
}

async function keptState(): Promise<string> {
  return (await experts.sql.query('SELECT state FROM known_institution WHERE id = $1', [member])).rows[0].state;
}

/** What was kept is what was told, in the order of its telling, nothing twice and the last of it last. */
async function checkHistory(): Promise<void> {
  const told = (
    await membership.sql.query(
      `SELECT position::text AS version, payload->>'state' AS state FROM outbox WHERE topic = 'institution' AND entity_id = $1 ORDER BY position`,
      [member],
    )
  ).rows as { version: string; state: string }[];
  const kept = (
    await experts.sql.query('SELECT version::text, state FROM kept_history WHERE id = $1 ORDER BY at', [member])
  ).rows as typeof told;
  const versions = kept.map(({ version }) => Number(version));
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  expect(told).toEqual(expect.arrayContaining(kept));
  expect(kept.at(-1)).toEqual(told.at(-1));
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
