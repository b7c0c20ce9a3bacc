import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createIdentitySigner, type IdentitySigner } from '../../gateway/security/identity.ts';
import { type CallerCheck, createCallerCheck } from '../../subgraphs/kit/identity.ts';

let signer: IdentitySigner;
let url: string;
let now: number;
let check: CallerCheck;
let stop: () => void;
beforeAll(async () => {
  signer = await createIdentitySigner();
  const server = createServer((_request, response) => response.end(JSON.stringify(signer.keys)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => server.close();
});
afterAll(() => stop());
beforeEach(() => {
  now = Date.now();
  check = createCallerCheck('membership', url, () => now);
});

const account = { issuer: 'urn:alliance:local', subject: 'secretariat' };
const grants = [{ role: 'SECRETARIAT', institutionId: null, expertId: null, candidateId: null }];
const outcome = (token: string) =>
  check(token).then(
    (caller) => caller.subject,
    (error: { extensions: { code: string } }) => error.extensions.code,
  );

test('an identity for another subgraph is refused, also after this one was asked with a good one', async () => {
  expect(await outcome(await signer.sign({ account, grants }, 'membership'))).toBe('secretariat');
  expect(await outcome(await signer.sign({ account, grants }, 'experts'))).toBe('UNAUTHENTICATED');
});

test('an identity that is remembered is refused once it has expired', async () => {
  const token = await signer.sign({ account, grants }, 'membership');
  expect(await outcome(token)).toBe('secretariat');
  expect(await check(token)).toBe(await check(token));
  now += 66_000;
  expect(await outcome(token)).toBe('UNAUTHENTICATED');
});

test('an identity that was changed in one letter is not the one that is remembered', async () => {
  const token = await signer.sign({ account, grants }, 'membership');
  expect(await outcome(token)).toBe('secretariat');
  const [head, body, signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString());
  const changed = { ...claims, account: { ...account, subject: 'secretariax' } };
  const forged = [head, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
  expect(await outcome(forged)).toBe('UNAUTHENTICATED');
});
