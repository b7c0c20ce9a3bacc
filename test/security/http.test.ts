import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Reply, send } from '../audit/ask.ts';
import { type Federation, startFederation } from '../kit/federation.ts';
import { exampleOperations } from '../kit/operations.ts';

const PARTNER = 'https://dashboard.example';
const JSON_TYPE = { 'content-type': 'application/json' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation({
    environment: {
      RATE_ADDRESS: '20',
      RATE_ACCOUNT: '10',
      RATE_BAD_TOKENS: '5',
      BODY_LIMIT: '10000',
      TRUST_PROXY: '1',
      CORS_ORIGINS: PARTNER,
      INTROSPECTION: 'off',
    },
  });
});
afterAll(() => federation.stop());

let hosts = 0;
/** An address of its own for each test, as a proxy tells it, so that no test uses up another's rate. */
const from = () => {
  hosts += 1;
  return { 'x-forwarded-for': `198.51.100.${hosts}` };
};
const ask = (body: unknown, headers: Readonly<Record<string, string>>): Promise<Reply> =>
  send(federation.url, { headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });
const QUESTION = { query: '{ __typename }' };

describe('requests are counted', () => {
  test('by address where nobody is signed in, and the answer tells what is left', async () => {
    const here = from();
    const first = await ask(QUESTION, here);
    expect(first.headers).toMatchObject({ 'ratelimit-limit': '20', 'ratelimit-remaining': '19' });
    expect(Number(first.headers['ratelimit-reset'])).toBeGreaterThan(0);
    const rest = await Promise.all(Array.from({ length: 20 }, () => ask(QUESTION, here)));
    const refused = rest.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.codes).toEqual(['RATE_LIMITED']);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(QUESTION, from())).status).toBe(200);
  });

  test('by account where somebody is, from wherever they ask', async () => {
    const authorization = `Bearer ${await federation.issuer.token('partner')}`;
    const statuses: number[] = [];
    for (let times = 0; times < 11; times += 1)
      statuses.push((await ask(QUESTION, { ...from(), authorization })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    const other = `Bearer ${await federation.issuer.token('host')}`;
    expect((await ask(QUESTION, { ...from(), authorization: other })).status).toBe(200);
  });

  test('by address where tokens are not good, and then no token from there is looked at', async () => {
    const here = from();
    const statuses: number[] = [];
    for (let times = 0; times < 7; times += 1)
      statuses.push((await ask(QUESTION, { ...here, authorization: `Bearer guess-${times}` })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const authorization = `Bearer ${await federation.issuer.token('secretariat')}`;
    expect((await ask(QUESTION, { ...here, authorization })).codes).toEqual(['RATE_LIMITED']);
    expect((await ask(QUESTION, { ...from(), authorization })).status).toBe(200);
  });

  test('for exports as for questions', async () => {
    const here = from();
    const body = JSON.stringify({ query: '{ nothing' });
    const statuses = [];
    for (let times = 0; times < 21; times += 1)
      statuses.push((await send(federation.url, { path: '/export', headers: { ...JSON_TYPE, ...here }, body })).status);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.slice(0, 20).every((status) => status === 400)).toBe(true);
  });
});

describe('browsers', () => {
  test('may ask from the pages that are listed, and from no others', async () => {
    const preflight = (origin: string) =>
      send(federation.url, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });
    const allowed = await preflight(PARTNER);
    expect(allowed.headers).toMatchObject({ 'access-control-allow-origin': PARTNER });
    expect(allowed.headers['access-control-allow-credentials']).toBeUndefined();
    expect((await preflight('https://elsewhere.example')).headers['access-control-allow-origin']).toBeUndefined();
    expect((await preflight(`${PARTNER}.elsewhere.example`)).headers['access-control-allow-origin']).toBeUndefined();
    expect((await preflight('null')).headers['access-control-allow-origin']).toBeUndefined();
  });

  test('are told to come back by HTTPS only where they came by HTTPS', async () => {
    expect((await ask(QUESTION, from())).headers['strict-transport-security']).toBeUndefined();
    const secure = await ask(QUESTION, { ...from(), 'x-forwarded-proto': 'https' });
    expect(secure.headers['strict-transport-security']).toContain('max-age=31536000');
  });

  test('may run nothing within data, and only our own scripts on the page', async () => {
    const policyOf = (reply: Reply) => String(reply.headers['content-security-policy']);
    expect(policyOf(await ask(QUESTION, from()))).toContain("default-src 'none'");
    const page = policyOf(await send(federation.url, { method: 'GET', path: '/' }));
    expect(page).toMatch(/script-src 'self'(;|$)/);
    expect(page).not.toContain('unsafe-eval');
  });
});

describe('a body', () => {
  test('above the limit is refused with a code, and so is one that is not JSON', async () => {
    const large = await ask({ query: '{ __typename }', variables: { text: 'x'.repeat(10_000) } }, from());
    expect(large).toMatchObject({ status: 413, codes: ['BODY_TOO_LARGE'] });
    const xml = await send(federation.url, { headers: { 'content-type': 'text/xml', ...from() }, body: '<a/>' });
    expect(xml).toMatchObject({ status: 415, codes: ['UNSUPPORTED_MEDIA_TYPE'] });
  });
});

describe('where the schema is not told', () => {
  test('introspection is refused, and no error suggests a name', async () => {
    const here = from();
    const asked = await ask({ query: '{ __schema { types { name } } }' }, here);
    expect(asked).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
    expect(asked.text).toContain('introspection is not allowed');
    const wrong = await ask({ query: '{ institutionz { totalCount } }' }, here);
    expect(wrong.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(wrong.text).not.toMatch(/Did you mean/i);
    const value = await ask(
      {
        query: 'query ($order: InstitutionOrder) { institutions(orderBy: $order) { totalCount } }',
        variables: { order: 'NAMES' },
      },
      here,
    );
    expect(value.status).toBe(400);
    expect(value.text).not.toMatch(/Did you mean/i);
  });
});

describe('persisted operations', () => {
  test('are known by hash when they are examples, without being registered', async () => {
    const example = (await exampleOperations()).find(({ name }) => name === 'who-am-i');
    const here = from();
    for (const text of [example?.query ?? '', (example?.query ?? '').replace(/^#.*\n/, '')]) {
      const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(text) } };
      expect(await ask({ extensions }, here)).toMatchObject({ status: 200, body: { data: { viewer: null } } });
    }
  });

  test('of anybody are known once they were registered, and not before', async () => {
    const query = '{ institutions(first: 1) { totalCount } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
    const here = from();
    expect((await ask({ extensions }, here)).codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect((await ask({ query, extensions }, here)).status).toBe(200);
    const path = `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    const got = await send(federation.url, { method: 'GET', path, headers: { ...JSON_TYPE, ...here } });
    expect(got.body.data.institutions.totalCount).toBeGreaterThan(100);
  });

  test('are not registered when they are refused', async () => {
    const query = '{ ...A } fragment A on Query { ...A }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
    const here = from();
    expect((await ask({ query, extensions }, here)).codes).toEqual(['CIRCULAR_FRAGMENTS']);
    expect((await ask({ extensions }, here)).codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });
});

describe('caches on the way', () => {
  const query = (example: string) =>
    exampleOperations().then((all) => all.find(({ name }) => name === example)?.query ?? '');
  const NUMBER = 'query ($number: String!) { certificate(number: $number) { number state issuedBy { name } } }';
  const get = (body: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>) =>
    send(federation.url, {
      method: 'GET',
      path: `/graphql?${new URLSearchParams(body)}`,
      headers: { ...JSON_TYPE, ...headers },
    });

  test('may keep what is public for as long as its shortest field says, in each language by itself', async () => {
    const text = await query('find-an-occupation');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });
    const answer = await get({ extensions, variables: '{"search":"烹调"}' }, from());
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.headers['cache-control']).toBe('max-age=300, public');
    expect(answer.headers.vary).toMatch(/authorization, accept-language/);
    const certificate = await get({ query: NUMBER, variables: '{"number":"none"}' }, from());
    expect(certificate.headers['cache-control']).toBe('max-age=10, public');
  });

  test('may keep nothing for others where somebody is signed in', async () => {
    const authorization = `Bearer ${await federation.issuer.token('expert')}`;
    const answer = await get({ query: NUMBER, variables: '{"number":"none"}' }, { ...from(), authorization });
    expect(answer.headers['cache-control']).toBe('max-age=10, private');
  });

  test('may keep no error, no mutation and nothing that says nothing of it', async () => {
    const here = from();
    for (const body of [
      { query: '{ nothing }' },
      { query: NUMBER },
      { query: '{ certificate(number: "none") { number } institutions(first: 1) { totalCount } }' },
      { query: '{ certificate(number: "none") { number } viewer { subject } }' },
      { query: 'mutation { __typename }' },
    ])
      expect({ body, kept: (await ask(body, here)).headers['cache-control'] }).toEqual({ body, kept: 'no-store' });
  });
});
