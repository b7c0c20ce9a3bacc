import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { IssuerUnavailable, issuerKeys } from './issuerKeys.ts';

/** Who asks, as an identity provider vouches for it. */
export interface Account {
  readonly issuer: string;
  readonly subject: string;
}

/** An identity provider whose tokens are accepted. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly key: JWTVerifyGetKey;
}

/**
 * The account of a request, or null when it carries no token. Rejects with UNAUTHENTICATED for a token that is not good, and
 * with ISSUER_UNAVAILABLE when it cannot be told because the issuer's keys were never read.
 */
export type AccountOf = (headers: IncomingHttpHeaders) => Promise<Account | null>;

/** Only signatures that the public key cannot make: a shared-secret algorithm would let anybody sign with it. */
const ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256'];
/** What a token may say that it is: one that was made for another purpose, such as to log somebody out, is no access token. */
const TYPES: readonly unknown[] = [undefined, 'jwt', 'at+jwt', 'application/jwt', 'application/at+jwt'];
const CLOCK_SKEW_SECONDS = 60;
const SUBJECT = /^\S.{0,299}$/;
const REMEMBERED_MOST = 10_000;
/** As long as an issuer's keys are taken for fresh: a key that was withdrawn is not good for longer through tokens. */
const REMEMBERED_MILLISECONDS = 10 * 60_000;

/** An issuer of OpenID Connect, whose keys are fetched from its JWKS address and kept. */
export function remoteIssuer({
  issuer,
  audience,
  jwks,
}: {
  issuer: string;
  audience: string;
  jwks: string;
}): TrustedIssuer {
  return { issuer, audience, key: issuerKeys(jwks) };
}

/**
 * Accepts bearer tokens of the issuers, each for its audience. A token that was found good is remembered until it expires;
 * what its holder may do is not in it, so that a role that is taken back is gone all the same.
 */
export function createAccountOf(issuers: readonly TrustedIssuer[], now: () => number = Date.now): AccountOf {
  const byName = new Map(issuers.map((trusted) => [trusted.issuer, trusted]));
  const remembered = new Map<string, { readonly account: Account; readonly until: number }>();

  return async ({ authorization }) => {
    if (authorization === undefined) return null;
    const token = /^Bearer ([\w.-]{1,8192})$/i.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated('The authorization header holds no token.');
    const name = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(name);
    if (known) {
      remembered.delete(name);
      if (now() < known.until) {
        remembered.set(name, known);
        return known.account;
      }
    }
    const trusted = byName.get(claimedIssuer(token));
    if (trusted === undefined) throw unauthenticated('The token is not of an accepted issuer.');
    const { account, expires } = await verify(token, trusted, now());
    const [oldest] = remembered.keys();
    if (remembered.size >= REMEMBERED_MOST && oldest !== undefined) remembered.delete(oldest);
    remembered.set(name, { account, until: Math.min(expires, now() + REMEMBERED_MILLISECONDS) });
    return account;
  };
}

/** Rejects as `AccountOf` does. `expires` is in milliseconds, the clocks' difference included. */
async function verify(
  token: string,
  trusted: TrustedIssuer,
  now: number,
): Promise<{ account: Account; expires: number }> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, trusted.key, {
      issuer: trusted.issuer,
      audience: trusted.audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: new Date(now),
      requiredClaims: ['exp', 'sub'],
    });
    const { iat, exp = 0, sub } = payload;
    const type = protectedHeader.typ?.toLowerCase();
    const fromTheFuture = iat !== undefined && iat > now / 1000 + CLOCK_SKEW_SECONDS;
    if (fromTheFuture || !TYPES.includes(type) || typeof sub !== 'string' || !SUBJECT.test(sub)) {
      throw unauthenticated('The token is not valid.');
    }
    return { account: { issuer: trusted.issuer, subject: sub }, expires: (exp + CLOCK_SKEW_SECONDS) * 1000 };
  } catch (error) {
    if (error instanceof IssuerUnavailable) throw issuerUnavailable;
    throw unauthenticated(error instanceof errors.JWTExpired ? 'The token has expired.' : 'The token is not valid.');
  }
}

/** What the token says of its issuer; not verified, good only to choose the key to verify with. */
function claimedIssuer(token: string): string {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof payload === 'object' && payload !== null && 'iss' in payload ? String(payload.iss) : '';
  } catch {
    return '';
  }
}

function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

const issuerUnavailable = new GraphQLError("The issuer's keys cannot be read at the moment. Try again.", {
  extensions: { code: 'ISSUER_UNAVAILABLE', http: { status: 503 } },
});
