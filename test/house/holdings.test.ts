import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createHoldings, type Holdings } from '../../gateway/security/grants.ts';
import { createIdentitySigner } from '../../gateway/security/identity.ts';

/** Stands for the subgraph that keeps the accounts: what it answers, how late, and whether it is there at all. */
class Keeper {
  asked = 0;
  role = 'SECRETARIAT';
  up = true;
  feedUp = true;
  /** Holds answers back until it is called. */
  release: (() => void) | null = null;
  held = false;
  #head = 7;
  #events: object[] = [];
  readonly #server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '', 'http://x');
    if (address.pathname === '/events') return this.#answerEvents(address, request.headers['x-relay-secret'], response);
    request.resume();
    this.asked += 1;
    if (!this.up) return void response.writeHead(500).end();
    const grants = this.role === '' ? [] : [{ role: this.role, institution: null, expertId: null, candidateId: null }];
    if (this.held) await new Promise<void>((resolve) => (this.release = resolve));
    response.end(JSON.stringify({ data: { viewer: { grants, client: null } } }));
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  tell(subject: string) {
    this.#head += 1;
    this.#events.push({ position: this.#head, payload: { issuer: 'i', subject } });
  }
  restoreFromCopy() {
    this.#head = 3;
    this.#events = [];
  }
  stop() {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }
  async #answerEvents(address: URL, secret: unknown, response: ServerResponse): Promise<void> {
    const after = Number(address.searchParams.get('after'));
    if (!this.feedUp || secret !== 'the secret') return void response.writeHead(503).end();
    for (let turn = 0; turn < Number(address.searchParams.get('wait')) / 20 && this.#head <= after; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const events = this.#events.filter((event) => (event as { position: number }).position > after);
    response.end(JSON.stringify({ events, upTo: Math.max(this.#head, after), head: this.#head }));
  }
}

let keeper: Keeper;
let holdings: Holdings;
let warned: number;
let now: number;
const realNow = Date.now;
beforeEach(async () => {
  keeper = new Keeper();
  warned = 0;
  now = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + now);
  const url = await keeper.listen();
  const source = {
    url: `${url}/graphql`,
    subgraph: 'membership',
    feed: { url, secret: 'the secret' },
    remembered: 5_000,
  };
  holdings = createHoldings(source, await createIdentitySigner(), () => {
    warned += 1;
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await holdings.stop();
  await keeper.stop();
});

const account = { issuer: 'i', subject: 's' };
const rolesOf = async (subject = 's') =>
  (await holdings.of({ ...account, subject }, false)).grants.map(({ role }) => role);
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
async function until(check: () => Promise<boolean>): Promise<void> {
  for (const end = realNow() + 5_000; realNow() < end; await wait(20)) if (await check()) return;
  throw new Error('It was not so within five seconds');
}

test('an account is asked about once while the feed says nothing of it, and again when it does', async () => {
  await wait(200);
  expect(await rolesOf()).toEqual(['SECRETARIAT']);
  const asked = keeper.asked;
  keeper.tell('somebody else');
  await wait(300);
  expect(await rolesOf()).toEqual(['SECRETARIAT']);
  expect(keeper.asked).toBe(asked);
  keeper.role = '';
  keeper.tell('s');
  await until(async () => (await rolesOf()).length === 0);
});

test('a mutation asks anew whatever is remembered', async () => {
  await rolesOf();
  keeper.role = '';
  expect((await holdings.of(account, true)).grants).toEqual([]);
});

test('an answer that a change has overtaken is not remembered', async () => {
  await wait(200);
  keeper.held = true;
  const early = rolesOf();
  await until(async () => keeper.release !== null);
  keeper.role = '';
  keeper.tell('s');
  await wait(300);
  keeper.held = false;
  keeper.release?.();
  expect(await early).toEqual(['SECRETARIAT']);
  expect(await rolesOf()).toEqual([]);
});

test('without a word of the feed what is remembered is good for five seconds', async () => {
  await wait(200);
  expect(await rolesOf()).toEqual(['SECRETARIAT']);
  keeper.feedUp = false;
  keeper.role = '';
  await wait(1_200);
  now = 5_000;
  expect(await rolesOf()).toEqual([]);
});

test('with the keeper away a role is held for a minute more, then nobody holds any', async () => {
  await wait(200);
  expect(await rolesOf()).toEqual(['SECRETARIAT']);
  keeper.up = false;
  keeper.feedUp = false;
  await wait(1_200);
  now = 30_000;
  expect(await rolesOf()).toEqual(['SECRETARIAT']);
  expect(await rolesOf('never seen')).toEqual([]);
  now = 65_000;
  expect(await rolesOf()).toEqual([]);
  expect(warned).toBeGreaterThan(0);
});

test('a database that was brought back from a copy makes everything be asked anew', async () => {
  await wait(200);
  expect(await rolesOf()).toEqual(['SECRETARIAT']);
  keeper.role = '';
  keeper.restoreFromCopy();
  await until(async () => (await rolesOf()).length === 0);
});

test('roles are asked anew on a new day, since they begin and end with days', async () => {
  await wait(200);
  expect(await rolesOf()).toEqual(['SECRETARIAT']);
  const asked = keeper.asked;
  now = 86_400_000;
  await rolesOf();
  expect(keeper.asked).toBe(asked + 1);
});
