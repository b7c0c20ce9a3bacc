import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** Keys are read anew after this time, so that one which the issuer has withdrawn is not good for ever. */
const FRESH_MILLISECONDS = 10 * 60_000;
/** While the issuer is away its last keys stay good for this long, then none of its tokens is. */
const KEPT_MILLISECONDS = 24 * 3_600_000;
/** Made-up key names must not make this gateway knock at the issuer's door more often than this. */
const PAUSE_MILLISECONDS = 60_000;
/** The pause after a failure while no key is known at all, as when both were started together. */
const FIRST_PAUSE_MILLISECONDS = 1_000;
const TIMEOUT = 3_000;
const LONGEST = 256 * 1024;

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

/** The keys of an issuer cannot be had, and none are known from before. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

/**
 * The public keys behind a JWKS address, kept and read anew: after ten minutes, and when a token names a key that is not
 * among them, but never twice within a minute. Rejects with IssuerUnavailable when there are no keys to look in.
 *
 * @param now the clock, in milliseconds
 */
export function issuerKeys(address: string, now: () => number = Date.now): JWTVerifyGetKey {
  let known: { readonly find: JWTVerifyGetKey; readonly at: number } | undefined;
  let tried = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  const read = (): Promise<void> => {
    tried = now();
    reading ??= fetchKeys(address)
      .then((keys) => {
        known = { find: createLocalJWKSet(keys), at: now() };
      })
      .catch(() => undefined) // what was known before goes on being good, and the pause keeps from asking at once again
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  const mayRead = () =>
    reading !== undefined || now() - tried >= (known ? PAUSE_MILLISECONDS : FIRST_PAUSE_MILLISECONDS);
  const good = () => (known && now() - known.at < KEPT_MILLISECONDS ? known : undefined);

  return async (header, token) => {
    if ((!known || now() - known.at >= FRESH_MILLISECONDS) && mayRead()) await read();
    const keys = good();
    if (!keys) throw new IssuerUnavailable(address);
    try {
      return await keys.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !mayRead()) throw error;
      await read();
      return (good() ?? keys).find(header, token);
    }
  };
}

/** Danger: follows no redirect, since the issuer's address is what the operator trusts, and nothing that it points to. */
async function fetchKeys(address: string): Promise<JSONWebKeySet> {
  const response = await fetch(address, {
    redirect: 'error',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    if (text.length > LONGEST) throw new Error('the issuer answers without end');
  }
  return keySet.parse(JSON.parse(text)) as JSONWebKeySet;
}
