import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { type AccountOf, createAccountOf, remoteIssuer } from '../../gateway/security/account.ts';
import { issuerKeys } from '../../gateway/security/issuerKeys.ts';

const ISSUER = 'https://issuer.example';
const AUDIENCE = 'alliance-graph';

/** An identity provider on a real socket, whose keys can be changed and whose door can be closed. */
class Issuer {
  readonly #server: Server;
  keys: JWK[] = [];
  asked = 0;
  up = true;
  constructor() {
    this.#server = createServer((_request, response) => {
      this.asked += 1;
      response.statusCode = this.up ? 200 : 503;
      response.end(this.up ? JSON.stringify({ keys: this.keys }) : 'away');
    });
  }
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/keys`;
  }
  async addKey(kid: string, algorithm = 'ES256') {
    const pair = await generateKeyPair(algorithm, { extractable: true });
    this.keys.push({ ...(await exportJWK(pair.publicKey)), kid, alg: algorithm });
    return pair;
  }
  stop = () => new Promise((resolve) => this.#server.close(resolve));
}

let issuer: Issuer;
let address: string;
let now: number;
let accountOf: AccountOf;
beforeEach(async () => {
  issuer = new Issuer();
  address = await issuer.listen();
  now = Date.now();
  const clock = () => now;
  const trusted = { issuer: ISSUER, audience: AUDIENCE, key: issuerKeys(address, clock) };
  const other = { issuer: 'https://other.example', audience: 'other', key: issuerKeys(address, clock) };
  accountOf = createAccountOf([trusted, other], clock);
});
afterEach(() => issuer.stop());

interface Claims {
  readonly kid?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly subject?: string;
  readonly type?: string;
  readonly algorithm?: string;
  /** In seconds from now. */
  readonly expires?: number | null;
  readonly issued?: number;
  readonly begins?: number;
}

function sign(key: CryptoKey | Uint8Array, claims: Claims = {}): Promise<string> {
  const at = Math.floor(now / 1000);
  const { algorithm = 'ES256', kid = 'first', expires = 3_600, issued = 0, type } = claims;
  const token = new SignJWT({ scope: 'secretariat', roles: ['SECRETARIAT'] })
    .setProtectedHeader({ alg: algorithm, kid, ...(type ? { typ: type } : {}) })
    .setIssuer(claims.issuer ?? ISSUER)
    .setAudience(claims.audience ?? AUDIENCE)
    .setSubject(claims.subject ?? 'somebody')
    .setIssuedAt(at + issued);
  if (expires !== null) token.setExpirationTime(at + expires);
  if (claims.begins !== undefined) token.setNotBefore(at + claims.begins);
  return token.sign(key);
}

const ask = (token: string) => accountOf({ authorization: `Bearer ${token}` });
const outcome = (token: string) =>
  ask(token).then(
    (account) => account?.subject,
    (error: { extensions: { code: string } }) => error.extensions.code,
  );

describe('a token is refused', () => {
  test.each<[string, Claims]>([
    ['that expired more than a minute ago (RFC 7519, 4.1.4)', { expires: -61 }],
    ['that never expires', { expires: null }],
    ['that begins in more than a minute', { begins: 90 }],
    ['that was issued in the future', { issued: 90 }],
    ['for another audience (RFC 8725, 3.9: use and validate audience)', { audience: 'another-service' }],
    ['of an issuer that is not listed (RFC 8725, 3.8: validate issuer)', { issuer: 'https://elsewhere.example' }],
    ['for the audience of another listed issuer', { audience: 'other' }],
    ['of another listed issuer, for the audience of the first', { issuer: 'https://other.example' }],
    ['without a subject (RFC 8725, 3.8: validate subject)', { subject: '' }],
    ['whose subject would break a line of the log (RFC 8725, 3.10: do not trust received claims)', { subject: 'a\nb' }],
    [
      'that was made to log out (RFC 8725, 3.11 and 3.12: explicit typing, mutually exclusive rules)',
      { type: 'logout+jwt' },
    ],
  ])('%s', async (_, claims) => {
    const { privateKey } = await issuer.addKey('first');
    expect(await outcome(await sign(privateKey, claims))).toBe('UNAUTHENTICATED');
    expect(await outcome(await sign(privateKey))).toBe('somebody');
  });

  test('that nobody signed (RFC 8725, 3.1 and 3.2: perform algorithm verification, no "none")', async () => {
    await issuer.addKey('first');
    const token = new UnsecuredJWT({}).setIssuer(ISSUER).setAudience(AUDIENCE).setSubject('s').setExpirationTime('1h');
    expect(await outcome(token.encode())).toBe('UNAUTHENTICATED');
  });

  test('that is signed by the public key as if it were a shared secret (RFC 8725, 2.1)', async () => {
    const { publicKey } = await issuer.addKey('first', 'RS256');
    const secret = new TextEncoder().encode(await exportSPKI(publicKey));
    expect(await outcome(await sign(secret, { algorithm: 'HS256' }))).toBe('UNAUTHENTICATED');
  });

  test('that is signed by somebody else under the name of a known key (RFC 8725, 3.3: validate all operations)', async () => {
    await issuer.addKey('first');
    const stranger = await generateKeyPair('ES256');
    expect(await outcome(await sign(stranger.privateKey))).toBe('UNAUTHENTICATED');
  });

  test('that brings its own key (RFC 8725, 3.10: "jwk" and "jku" are not followed)', async () => {
    await issuer.addKey('first');
    const own = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(own.publicKey);
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', jwk, jku: `${address}?mine` })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject('secretariat')
      .setExpirationTime('1h')
      .sign(own.privateKey);
    expect(await outcome(token)).toBe('UNAUTHENTICATED');
  });

  test('that is too long, before anything of it is read', async () => {
    const { privateKey } = await issuer.addKey('first');
    expect(await outcome(await sign(privateKey, { subject: 'x'.repeat(9_000) }))).toBe('UNAUTHENTICATED');
    expect(await outcome('x'.repeat(1_000_000))).toBe('UNAUTHENTICATED');
    expect(issuer.asked).toBe(0);
  });
});

describe('the keys of an issuer', () => {
  test('are read once for many tokens, and a token is verified once', async () => {
    const { privateKey } = await issuer.addKey('first');
    const tokens = await Promise.all(['a', 'b', 'c'].map((subject) => sign(privateKey, { subject })));
    expect(await Promise.all([...tokens, ...tokens].map(outcome))).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
    expect(issuer.asked).toBe(1);
  });

  test('may be changed: a new one is read when a token names it', async () => {
    const first = await issuer.addKey('first');
    expect(await outcome(await sign(first.privateKey))).toBe('somebody');
    const second = await issuer.addKey('second');
    now += 61_000;
    expect(await outcome(await sign(second.privateKey, { kid: 'second' }))).toBe('somebody');
    expect(issuer.asked).toBe(2);
  });

  test('are not read more than once a minute for names that do not exist', async () => {
    const { privateKey } = await issuer.addKey('first');
    expect(await outcome(await sign(privateKey))).toBe('somebody');
    for (let turn = 1; turn <= 50; turn += 1) {
      expect(await outcome(await sign(privateKey, { kid: `made up ${turn}` }))).toBe('UNAUTHENTICATED');
    }
    expect(issuer.asked).toBe(1);
    now += 61_000;
    await Promise.all(
      [1, 2, 3, 4].map(async (turn) => outcome(await sign(privateKey, { kid: `made up again ${turn}` }))),
    );
    expect(issuer.asked).toBe(2);
  });

  test('that was withdrawn is good for ten minutes at most, also for a token that was verified before', async () => {
    const { privateKey } = await issuer.addKey('first');
    const token = await sign(privateKey);
    expect(await outcome(token)).toBe('somebody');
    issuer.keys = [];
    await issuer.addKey('second');
    now += 11 * 60_000;
    expect(await outcome(token)).toBe('UNAUTHENTICATED');
  });

  test('stay good while the issuer is away, for a day, and nothing else is let in', async () => {
    const { privateKey } = await issuer.addKey('first');
    expect(await outcome(await sign(privateKey))).toBe('somebody');
    issuer.up = false;
    now += 3_600_000;
    const stranger = await generateKeyPair('ES256');
    expect(await outcome(await sign(privateKey, { subject: 'known key' }))).toBe('known key');
    expect(await outcome(await sign(stranger.privateKey, { kid: 'unknown' }))).toBe('UNAUTHENTICATED');
    now += 25 * 3_600_000;
    expect(await outcome(await sign(privateKey, { subject: 'a day later' }))).toBe('ISSUER_UNAVAILABLE');
  });

  test('that were never read open nothing, and are read as soon as the issuer is there', async () => {
    const { privateKey } = await issuer.addKey('first');
    issuer.up = false;
    const token = await sign(privateKey);
    expect(await outcome(token)).toBe('ISSUER_UNAVAILABLE');
    expect(await outcome(token)).toBe('ISSUER_UNAVAILABLE');
    expect(issuer.asked).toBe(1);
    issuer.up = true;
    now += 1_000;
    expect(await outcome(token)).toBe('somebody');
  });
});

test('a token that was found good is refused once it has expired', async () => {
  const { privateKey } = await issuer.addKey('first');
  const token = await sign(privateKey, { expires: 100 });
  expect(await outcome(token)).toBe('somebody');
  now += 161_000;
  expect(await outcome(token)).toBe('UNAUTHENTICATED');
});

test('an issuer of the configuration is asked at its address', async () => {
  const { privateKey } = await issuer.addKey('first');
  const configured = createAccountOf([remoteIssuer({ issuer: ISSUER, audience: AUDIENCE, jwks: address })]);
  expect(await configured({ authorization: `Bearer ${await sign(privateKey)}` })).toEqual({
    issuer: ISSUER,
    subject: 'somebody',
  });
});
