import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { accountName, type Caller } from './caller.ts';
import { unauthenticated } from './errors.ts';

/** The header in which the gateway hands over who asks. */
export const IDENTITY_HEADER = 'x-alliance-identity';
const IDENTITY_ISSUER = 'alliance-gateway';
const CLOCK_SKEW_SECONDS = 5;
/** Identities of a minute's life; the gateway sends the same one again for half of it. */
const REMEMBERED_MOST = 5_000;

const grantShape = z.object({
  role: z.string(),
  institutionId: z.string().nullable(),
  expertId: z.string().nullable(),
  candidateId: z.string().nullable(),
});
const claimsShape = z.object({
  account: z.object({ issuer: z.string(), subject: z.string() }).nullable(),
  grants: z.array(grantShape),
});

/** Checks the identity that comes with a request; rejects with UNAUTHENTICATED when the gateway did not sign it. */
export type CallerCheck = (identity: string | undefined) => Promise<Caller>;

/**
 * A check against the gateway's public keys, for one subgraph as audience. An identity that was found good is remembered
 * until it expires, since the gateway sends the same one with many requests.
 *
 * @param keysUrl where the gateway publishes its keys (JWKS); fetched at first use and when a key is unknown
 */
export function createCallerCheck(audience: string, keysUrl: string, now: () => number = Date.now): CallerCheck {
  const remembered = new Map<string, { readonly caller: Caller; readonly until: number }>();
  const keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(keysUrl), { cooldownDuration: 1_000 });
  return async (identity) => {
    if (!identity) throw unauthenticated('Subgraphs answer the gateway only: there is no identity in this request.');
    const known = remembered.get(identity);
    if (known && now() < known.until) return known.caller;
    remembered.delete(identity);
    try {
      const { payload } = await jwtVerify(identity, keys, {
        issuer: IDENTITY_ISSUER,
        audience,
        algorithms: ['EdDSA'],
        requiredClaims: ['exp', 'iat'],
        clockTolerance: CLOCK_SKEW_SECONDS,
        currentDate: new Date(now()),
      });
      const { account, grants } = claimsShape.parse(payload);
      const caller: Caller = {
        account: account && accountName(account.issuer, account.subject),
        issuer: account?.issuer ?? null,
        subject: account?.subject ?? null,
        grants,
      };
      const [oldest] = remembered.keys();
      if (remembered.size >= REMEMBERED_MOST && oldest !== undefined) remembered.delete(oldest);
      remembered.set(identity, { caller, until: ((payload.exp ?? 0) + CLOCK_SKEW_SECONDS) * 1000 });
      return caller;
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof z.ZodError) {
        throw unauthenticated('The identity in this request is not one that the gateway signed for this subgraph.');
      }
      throw unauthenticated("The gateway's keys cannot be read at the moment.");
    }
  };
}
