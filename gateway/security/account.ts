import type { IncomingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';

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

/** The account of a request, or null when it carries no token. Rejects with UNAUTHENTICATED for a token that is not good. */
export type AccountOf = (headers: IncomingHttpHeaders) => Promise<Account | null>;

/** Only signatures that the public key cannot make: a shared-secret algorithm would let anybody sign with it. */
const ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256'];
const CLOCK_SKEW_SECONDS = 60;

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
  return { issuer, audience, key: createRemoteJWKSet(new URL(jwks), { cooldownDuration: 60_000 }) };
}

/** Accepts bearer tokens of the issuers, each for its audience. */
export function createAccountOf(issuers: readonly TrustedIssuer[]): AccountOf {
  return async ({ authorization }) => {
    if (authorization === undefined) return null;
    const token = /^Bearer ([\w.-]{1,8192})$/i.exec(authorization)?.[1];
    const trusted = issuers.find(({ issuer }) => issuer === claimedIssuer(token));
    if (token === undefined || trusted === undefined) throw unauthenticated('The token is not of an accepted issuer.');
    try {
      const { payload } = await jwtVerify(token, trusted.key, {
        issuer: trusted.issuer,
        audience: trusted.audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['exp', 'sub'],
      });
      return { issuer: trusted.issuer, subject: payload.sub as string };
    } catch (error) {
      throw unauthenticated(error instanceof errors.JWTExpired ? 'The token has expired.' : 'The token is not valid.');
    }
  };
}

/** What the token says of its issuer; not verified, good only to choose the key to verify with. */
function claimedIssuer(token: string | undefined): unknown {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString());
    return typeof payload === 'object' && payload !== null && 'iss' in payload ? payload.iss : undefined;
  } catch {
    return undefined;
  }
}

function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}
