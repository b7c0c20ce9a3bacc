import { ask } from './ask.ts';
import { type Case, refusedWith, type Target, told } from './case.ts';
import { byStranger, type Forge, part, unsigned, withSecret } from './tokens.ts';

const WHO = '{ viewer { subject } }';
const unauthenticated = refusedWith([401], ['UNAUTHENTICATED']);
const hour = () => Math.floor(Date.now() / 1_000) + 3_600;

/** A token that must not be accepted, made without the issuer's key. */
function forged(rule: string, name: string, make: () => Promise<string> | string): Case {
  return {
    ...{ level: 'MUST', rule, name, expected: unauthenticated.expected },
    attempt: async ({ url }) => unauthenticated.judge(await ask(url, WHO, { token: await make() })),
  };
}

/** A token that must not be accepted although the issuer's own key signed it, or the public half of it. */
function spoilt(rule: string, name: string, make: (forge: Forge) => Promise<string> | string): Case {
  return {
    ...{ level: 'MUST', rule, name, expected: unauthenticated.expected, needs: 'key' },
    attempt: async ({ url, forge }) =>
      unauthenticated.judge(await ask(url, WHO, { token: await make(forge as Forge) })),
  };
}

/** JWT best practice (RFC 8725) and the ways around a gateway's word. */
export const tokenCases: readonly Case[] = [
  ...['none', 'None', 'nOnE', ''].map((alg) => forged('RFC 8725 3.1', `alg "${alg}"`, () => unsigned(alg))),
  forged('RFC 8725 3.1', 'alg EdDSA without a signature', () => unsigned('EdDSA')),
  forged('RFC 8725 3.1', 'HS256 with an empty secret', () => withSecret(Buffer.alloc(1))),
  ...[0, 1, 2].map((form) =>
    spoilt(
      'RFC 8725 3.1',
      `HS256 with the public key as secret (${['PEM', 'JWK', 'bytes'][form]})`,
      (forge) => forge.withPublicKeyAsSecret()[form] ?? '',
    ),
  ),
  forged('RFC 8725 3.3', 'signed by a stranger', () => byStranger()),
  spoilt('RFC 8725 3.3', 'claims changed behind the signature', async (forge) => {
    const [header, , signature] = (await forge.signed()).split('.');
    return `${header}.${part({ sub: 'secretariat', iss: 'alliance-local', exp: hour() })}.${signature}`;
  }),
  forged('RFC 8725 3.6', 'five parts, as an encrypted token', () => `${part({ alg: 'dir', enc: 'A128GCM' })}.a.b.c.d`),
  forged(
    'RFC 8725 3.7',
    'claims that are not UTF-8',
    () => `${part({ alg: 'EdDSA' })}.${Buffer.from([0xff, 0xfe]).toString('base64url')}.x`,
  ),
  spoilt('RFC 8725 3.8', 'another issuer', (forge) => forge.signed({ iss: 'https://elsewhere.example' })),
  spoilt('RFC 8725 3.8', 'no subject', (forge) => forge.signed({ sub: undefined })),
  spoilt('RFC 8725 3.9', 'another audience', (forge) => forge.signed({ aud: 'somebody-else' })),
  spoilt('RFC 8725 3.9', 'no audience', (forge) => forge.signed({ aud: undefined })),
  forged('RFC 8725 3.10', 'a key of its own in the header (jwk)', async () =>
    byStranger({ jwk: { kty: 'OKP', crv: 'Ed25519', x: part('x'.repeat(32)) } }),
  ),
  forged('RFC 8725 3.10', 'an address for keys in the header (jku)', () =>
    byStranger({ jku: 'http://127.0.0.1:9/keys' }),
  ),
  forged('RFC 8725 3.10', 'a key id that leads out of a folder', () => byStranger({ kid: '../../../dev/null' })),
  forged('RFC 8725 3.10', 'a key id with SQL', () => byStranger({ kid: "' OR '1'='1" })),
  spoilt('RFC 7519 4.1.4', 'expired', (forge) => forge.signed({ exp: hour() - 7_200 })),
  spoilt('RFC 7519 4.1.4', 'without an end', (forge) => forge.signed({ exp: undefined })),
  spoilt('RFC 7519 4.1.5', 'from the future', (forge) => forge.signed({ nbf: hour() })),
  spoilt('RFC 7515 4.1.11', 'an unknown critical header', (forge) =>
    forge.signed({}, { crit: ['exp'], exp: 1 } as never).catch(() => `${part({ alg: 'EdDSA', crit: ['x'] })}.e30.x`),
  ),
  forged('RFC 6750 2.1', 'a token that is none', () => 'secretariat'),
  {
    ...{ level: 'MUST', rule: 'Bad input', name: 'a token of 1 MB', expected: '431 HEADERS_TOO_LARGE' },
    attempt: async ({ url }) => {
      const reply = await ask(url, WHO, { token: 'a'.repeat(1_000_000) });
      // The server may hang up while the rest of it is still being sent.
      return {
        safe: reply.status === 0 || (reply.status === 431 && reply.codes.includes('HEADERS_TOO_LARGE')),
        happened: told(reply),
      };
    },
  },
  {
    ...{
      level: 'MUST',
      rule: 'Bad input',
      name: 'a token in the address',
      expected: 'answered as nobody',
      needs: 'key',
    },
    attempt: async ({ url, forge }) => {
      const token = await (forge as Forge).signed();
      return asNobody({ url: `${url}` }, {}, `/graphql?access_token=${token}&authorization=Bearer%20${token}`);
    },
  },
  {
    ...{ level: 'MUST', rule: 'Bad input', name: 'an identity header from outside', expected: 'answered as nobody' },
    attempt: async ({ url }) =>
      asNobody(
        { url },
        {
          'x-alliance-identity': `${part({ alg: 'none' })}.${part({ account: { issuer: 'alliance-local', subject: 'secretariat' } })}.`,
        },
      ),
  },
  ...['without an identity', 'with a forged identity'].map(
    (name): Case => ({
      ...{ level: 'MUST', rule: 'Bad input', name: `a subgraph asked past the gateway, ${name}`, needs: 'subgraphs' },
      expected: unauthenticated.expected,
      attempt: async ({ subgraphs }) => {
        const identity = await byStranger();
        const headers = name.startsWith('with a') ? { 'x-alliance-identity': identity } : {};
        const replies = await Promise.all(
          subgraphs.map((url) => ask(url, '{ __typename }', { headers: headers as never })),
        );
        const attempts = replies.map(unauthenticated.judge);
        return {
          safe: attempts.every(({ safe }) => safe),
          happened: attempts.map(({ happened }) => happened).join(', '),
        };
      },
    }),
  ),
];

async function asNobody({ url }: Pick<Target, 'url'>, headers: Record<string, string>, path?: string) {
  const reply = await ask(path ? new URL(path, url).href : url, WHO, { headers });
  return { safe: reply.status === 200 && reply.body?.data?.viewer === null, happened: `${told(reply)}` };
}
