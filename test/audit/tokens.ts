import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { generateKeyPair, importJWK, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from '../../gateway/security/localIssuer.ts';

/** Makes tokens, good ones and forged ones. */
export interface Forge {
  /** Signed by the issuer's own key, with what a caller changes in claims and header. */
  readonly signed: (
    claims?: Readonly<Record<string, unknown>>,
    header?: Partial<JWTHeaderParameters>,
  ) => Promise<string>;
  /** Signed with a secret that is the public key itself, in the forms in which libraries have taken it for one. */
  readonly withPublicKeyAsSecret: () => readonly string[];
}

const now = () => Math.floor(Date.now() / 1_000);

/** What a good token of the office says. */
export const goodClaims = () => ({
  iss: LOCAL_ISSUER,
  aud: LOCAL_AUDIENCE,
  sub: 'secretariat',
  iat: now(),
  exp: now() + 3_600,
});

/** Reads the private key of the local issuer. Throws when the file is missing or holds no such key. */
export async function forgeWith(issuerFile: string): Promise<Forge> {
  const jwk = JSON.parse(readFileSync(issuerFile, 'utf8')) as JWK;
  const key = await importJWK(jwk, 'EdDSA');
  const { d: _secret, ...publicJwk } = jwk;
  const pem = createPublicKey({ key: publicJwk as JsonWebKey, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  return {
    signed: (claims = {}, header = {}) =>
      new SignJWT({ ...goodClaims(), ...claims }).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(key),
    withPublicKeyAsSecret: () =>
      [Buffer.from(pem), Buffer.from(JSON.stringify(publicJwk)), Buffer.from(publicJwk.x ?? '', 'base64url')].map(
        (secret) => withSecret(secret),
      ),
  };
}

/** Signed by a key that nobody knows, which the header may recommend. */
export async function byStranger(header: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA');
  return new SignJWT(goodClaims()).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(privateKey);
}

/** A token without a signature, under any spelling of `none`. */
export function unsigned(alg: string, signature = ''): string {
  return `${part({ alg, typ: 'JWT' })}.${part(goodClaims())}.${signature}`;
}

export function withSecret(secret: Buffer): string {
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(goodClaims())}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** Any value as a part of a token. */
export function part(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}
