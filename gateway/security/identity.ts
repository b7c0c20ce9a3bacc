import { randomUUID } from 'node:crypto';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { Account } from './account.ts';
import type { Grant } from './grants.ts';

/** The header in which subgraphs are told who asks. */
export const IDENTITY_HEADER = 'x-alliance-identity';
const ISSUER = 'alliance-gateway';
const LIFETIME_SECONDS = 60;
const CACHE_MOST = 10_000;

/** Who asks and what they may, as the gateway vouches for it. */
export interface Identity {
  readonly account: Account | null;
  readonly grants: readonly Grant[];
}

/** Signs identities, and publishes the key to check them with. */
export interface IdentitySigner {
  /** A token for one subgraph, good for a minute. */
  readonly sign: (identity: Identity, subgraph: string) => Promise<string>;
  /** The public keys (JWKS). */
  readonly keys: { readonly keys: readonly JWK[] };
}

/**
 * @param privateKey an Ed25519 key as JWK text, the same for all gateways of one installation; without it a key
 *   is made that only this process knows
 */
export async function createIdentitySigner(privateKey?: string): Promise<IdentitySigner> {
  const key = privateKey
    ? await importKey(privateKey)
    : (await generateKeyPair('EdDSA', { extractable: true })).privateKey;
  const { d: _secret, ...publicJwk } = await exportJWK(key);
  const kid = await calculateJwkThumbprint(publicJwk);
  const signed = new Map<string, Promise<string>>();

  const sign: IdentitySigner['sign'] = (identity, subgraph) => {
    // A token is used for half of its life at most, so that it never expires on the way.
    const period = Math.floor(Date.now() / (LIFETIME_SECONDS * 500));
    const name = JSON.stringify([subgraph, period, identity]);
    const known = signed.get(name);
    if (known) return known;
    if (signed.size >= CACHE_MOST) signed.clear();
    const token = new SignJWT({ account: identity.account, grants: identity.grants })
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .setIssuer(ISSUER)
      .setAudience(subgraph)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(key);
    signed.set(name, token);
    return token;
  };
  return { sign, keys: { keys: [{ ...publicJwk, kid, alg: 'EdDSA', use: 'sig' }] } };
}

async function importKey(text: string): Promise<CryptoKey> {
  const key = await importJWK(JSON.parse(text) as JWK, 'EdDSA', { extractable: true });
  if (key instanceof Uint8Array) throw new Error('IDENTITY_KEY must be an Ed25519 private key');
  return key;
}
