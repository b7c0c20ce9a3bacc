import { ask, send, write } from './ask.ts';
import { type Case, refusedWith } from './case.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const MUTATION = 'mutation { startMembershipApplication(input: {}) { __typename } }';
const FOREIGN = 'https://elsewhere.example';

interface Sent {
  readonly rule: string;
  readonly name: string;
  readonly statuses: readonly number[];
  readonly codes: readonly string[];
  readonly request: Parameters<typeof send>[1];
}

function refusedRequest({ rule, name, statuses, codes, request }: Sent): Case {
  const { expected, judge } = refusedWith(statuses, codes);
  return { ...{ level: 'MUST', rule, name, expected }, attempt: async ({ url }) => judge(await send(url, request)) };
}

const body = JSON.stringify({ query: '{ __typename }' });

/** What HTTP, browsers and connections are misused for. */
export const httpCases: readonly Case[] = [
  refusedRequest({
    ...{ rule: 'GraphQL over HTTP', name: 'a mutation by GET', statuses: [405], codes: ['BAD_REQUEST'] },
    request: {
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent('mutation { __typename }')}`,
      headers: JSON_TYPE,
    },
  }),
  refusedRequest({
    ...{
      rule: 'OWASP CSRF',
      name: 'JSON as text/plain',
      statuses: [400, 415],
      codes: ['BAD_REQUEST', 'UNSUPPORTED_MEDIA_TYPE'],
    },
    request: { headers: { 'content-type': 'text/plain' }, body },
  }),
  refusedRequest({
    ...{ rule: 'OWASP CSRF', name: 'a form', statuses: [400, 415], codes: ['BAD_REQUEST', 'UNSUPPORTED_MEDIA_TYPE'] },
    request: {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `query=${encodeURIComponent(MUTATION)}`,
    },
  }),
  refusedRequest({
    ...{
      rule: 'OWASP CSRF',
      name: 'a form with files',
      statuses: [400, 415],
      codes: ['BAD_REQUEST', 'UNSUPPORTED_MEDIA_TYPE'],
    },
    request: { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
  }),
  refusedRequest({
    ...{ rule: 'OWASP CSRF', name: 'a query by GET from any page', statuses: [400], codes: ['BAD_REQUEST'] },
    request: { method: 'GET', path: '/graphql?query=%7B__typename%7D' },
  }),
  refusedRequest({
    ...{ rule: 'OWASP input validation', name: 'a body that is no JSON', statuses: [400], codes: ['BAD_REQUEST'] },
    request: { headers: JSON_TYPE, body: '{"query": ' },
  }),
  refusedRequest({
    ...{
      rule: 'OWASP input validation',
      name: 'a body that changes prototypes',
      statuses: [400],
      codes: ['BAD_REQUEST'],
    },
    request: { headers: JSON_TYPE, body: '{"query":"{ __typename }","variables":{"__proto__":{"admin":true}}}' },
  }),
  refusedRequest({
    ...{
      rule: 'Persisted operations',
      name: 'a hash that nobody registered',
      statuses: [200, 400],
      codes: ['PERSISTED_QUERY_NOT_FOUND'],
    },
    request: {
      headers: JSON_TYPE,
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
    },
  }),
  refusedRequest({
    ...{
      rule: 'Persisted operations',
      name: 'a hash of another text',
      statuses: [400],
      codes: ['PERSISTED_QUERY_HASH_MISMATCH'],
    },
    request: {
      headers: JSON_TYPE,
      body: JSON.stringify({
        query: '{ __typename }',
        extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
      }),
    },
  }),
  {
    ...{ level: 'MUST', rule: 'OWASP CORS', name: 'a page of another origin', expected: 'no permission for it' },
    attempt: async ({ url }) => {
      const headers = {
        origin: FOREIGN,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      };
      const replies = [
        await send(url, { method: 'OPTIONS', headers }),
        await ask(url, '{ __typename }', { headers: { origin: FOREIGN } }),
      ];
      const allowed = replies.map((reply) => reply.headers['access-control-allow-origin']);
      return {
        safe: allowed.every((origin) => origin !== '*' && origin !== FOREIGN),
        happened: `${allowed.map(String).join(', ')}`,
      };
    },
  },
  {
    ...{
      level: 'MUST',
      rule: 'OWASP secure headers',
      name: 'what browsers are told',
      expected: 'nosniff, no frames, a policy, no referrer',
    },
    attempt: async ({ url }) => {
      const page = await send(url, { method: 'GET', path: '/' });
      const data = await ask(url, '{ __typename }');
      const lacking = [page, data].flatMap(({ headers }) =>
        [
          headers['x-content-type-options'] === 'nosniff' ? '' : 'x-content-type-options',
          /frame-ancestors 'none'/.test(String(headers['content-security-policy'])) ? '' : 'content-security-policy',
          headers['referrer-policy'] ? '' : 'referrer-policy',
        ].filter(Boolean),
      );
      return {
        safe: lacking.length === 0,
        happened: lacking.length === 0 ? 'all sent' : `lacks ${lacking.join(', ')}`,
      };
    },
  },
  {
    ...{ level: 'MUST', rule: 'OWASP secure headers', name: 'errors and mutations in caches', expected: 'no-store' },
    attempt: async ({ url }) => {
      const kept = [await ask(url, '{'), await ask(url, MUTATION)].map(({ headers }) => headers['cache-control']);
      return { safe: kept.every((value) => value === 'no-store'), happened: kept.map(String).join(', ') };
    },
  },
  {
    ...{
      level: 'MUST',
      rule: 'OWASP access control',
      name: 'tokens of personas for a rebound name',
      expected: '403 or 404',
    },
    attempt: async ({ url }) => {
      const reply = await send(url, {
        method: 'GET',
        path: '/sandbox/personas.json',
        headers: { host: 'elsewhere.example' },
      });
      return { safe: [403, 404].includes(reply.status), happened: String(reply.status) };
    },
  },
  {
    ...{ level: 'MUST', rule: 'OWASP path traversal', name: 'files beside the page', expected: '400, 403 or 404' },
    attempt: async ({ url }) => {
      const paths = [
        '..%2f..%2f..%2fpackage.json',
        '%2e%2e/%2e%2e/%2e%2e/package.json',
        '....//package.json',
        '..%5c..%5cpackage.json',
      ];
      const replies = await Promise.all(
        paths.map((path) => send(url, { method: 'GET', path: `/sandbox/assets/${path}` })),
      );
      return {
        safe: replies.every(({ status }) => [400, 403, 404].includes(status)),
        happened: replies.map(({ status }) => status).join(', '),
      };
    },
  },
  {
    ...{ level: 'MUST', rule: 'RFC 9110', name: 'methods that mean nothing here', expected: '404 or 405' },
    attempt: async ({ url }) => {
      const replies = await Promise.all(
        ['PUT', 'DELETE', 'TRACE', 'PATCH'].map((method) => send(url, { method, headers: JSON_TYPE })),
      );
      return {
        safe: replies.every(({ status }) => [400, 404, 405].includes(status)),
        happened: replies.map(({ status }) => status).join(', '),
      };
    },
  },
  {
    ...{ level: 'MUST', rule: 'RFC 9112 6.3', name: 'a body of two lengths (smuggling)', expected: '400' },
    attempt: async ({ url }) => {
      const { text } = await write(
        url,
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /health/live HTTP/1.1\r\nhost: x\r\n\r\n`,
        3_000,
      );
      return {
        safe: text.startsWith('HTTP/1.1 400') && !text.includes('"live"'),
        happened: text.split('\r\n')[0] ?? '',
      };
    },
  },
  {
    ...{
      level: 'MUST',
      rule: 'Bad input',
      name: 'headers and bodies that never end (slowloris)',
      expected: 'hung up within 20 s',
    },
    attempt: async ({ url }) => {
      const started = Date.now();
      const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\n';
      const endless = [`${head}x-slow: `, `${head}content-type: application/json\r\ncontent-length: 100\r\n\r\n{`];
      const ends = await Promise.all(endless.map((bytes) => write(url, bytes, 20_000)));
      const safe = ends.every(({ closed }) => closed);
      return {
        safe,
        happened: `${safe ? 'hung up' : 'still open'} after ${Math.round((Date.now() - started) / 1_000)} s`,
      };
    },
  },
];
