import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { readEnvironment } from '../../gateway/env.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';

const run = promisify(execFile);
const issuer = { issuer: 'https://id.example', audience: 'alliance-graph', jwks: 'https://id.example/keys' };

/** How a gateway ends that is started with the variables. */
const started = (variables: Record<string, string>): Promise<{ code?: number; stderr: string }> =>
  run(process.execPath, [join(packageRoot, 'dist/gateway/start.js')], { env: { PORT: '0', ...variables } }).catch(
    (error: { code: number; stderr: string }) => error,
  );

test.each<[string, Record<string, string>, string]>([
  [
    'keys read without https in production',
    { NODE_ENV: 'production', AUTH_ISSUERS: JSON.stringify([{ ...issuer, jwks: 'http://id.example/keys' }]) },
    'AUTH_ISSUERS: in production keys are read by https, or from this machine',
  ],
  [
    'an issuer that is listed twice',
    { AUTH_ISSUERS: JSON.stringify([issuer, issuer]) },
    'AUTH_ISSUERS: names an issuer twice',
  ],
  [
    'an issuer whose keys are a file',
    { AUTH_ISSUERS: JSON.stringify([{ ...issuer, jwks: 'file:///etc/passwd' }]) },
    'AUTH_ISSUERS: must be',
  ],
  [
    'an issuer without an audience',
    { AUTH_ISSUERS: JSON.stringify([{ ...issuer, audience: '' }]) },
    'AUTH_ISSUERS: must be',
  ],
  ['a feed without the secret', { FEED_URL: 'http://127.0.0.1:4001' }, 'RELAY_SECRET: is needed'],
  ['a short secret', { FEED_URL: 'http://127.0.0.1:4001', RELAY_SECRET: 'short' }, 'RELAY_SECRET: must be at least 32'],
])('a gateway does not start with %s, and says why', async (_, variables, message) => {
  const { code, stderr } = await started(variables);
  expect([code, stderr]).toEqual([78, expect.stringContaining(message)]);
});

test('keys are read from this machine without https, and by https from anywhere', () => {
  const list = [issuer, { ...issuer, issuer: 'urn:local', jwks: 'http://127.0.0.1:8080/keys' }];
  const read = readEnvironment({ NODE_ENV: 'production', AUTH_ISSUERS: JSON.stringify(list) });
  expect(read.AUTH_ISSUERS).toEqual(list);
});
