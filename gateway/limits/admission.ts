import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { isAsked, sendRefusal } from '../http/refused.ts';
import { IDENTITY_HEADER } from '../security/identity.ts';
import { countedAddress } from './address.ts';
import type { AgreedRates } from './agreedRates.ts';
import type { Count, Rates } from './rates.ts';
import { refusal } from './refusal.ts';

export interface AdmissionParts {
  readonly rates: Rates;
  readonly agreed: AgreedRates;
  /** Rejects with a GraphQLError when the request carries a token that is not good. */
  readonly contextOf: (request: FastifyRequest) => Promise<GatewayContext>;
  readonly limits: RateLimits;
}

/** The context of a request that was let in. */
export type AdmittedContext = (request: FastifyRequest) => GatewayContext | undefined;

/** Requests in a minute. */
export interface RateLimits {
  /** Of somebody signed in, unless the office agreed on another rate with a program. */
  readonly account: number;
  /** Of one address without a token. */
  readonly address: number;
  /** Of one address with tokens that are not good. */
  readonly badTokens: number;
}

/**
 * Lets requests in before their body is read: counts them by account, or by address where nobody is signed in, and
 * refuses those above a rate with RATE_LIMITED and a token that is not good with UNAUTHENTICATED. Whoever
 * sends such tokens is soon not listened to at all, so that guessing costs no signature check.
 *
 * @returns the context of a request that was let in, undefined for others
 */
export function admit(app: FastifyInstance, { rates, agreed, contextOf, limits }: AdmissionParts): AdmittedContext {
  const contexts = new WeakMap<FastifyRequest, GatewayContext>();

  app.addHook('onRequest', async (request, reply) => {
    // Only this gateway says who asks: what comes from outside under that name is nobody's word.
    delete request.headers[IDENTITY_HEADER];
    if (!isAsked(request)) return;
    const address = countedAddress(request.ip);
    try {
      if (request.headers.authorization === undefined) {
        holdRate(reply, limits.address, await rates.count(`address ${address}`));
        contexts.set(request, await contextOf(request));
        return;
      }
      const bad = await rates.read(`bad ${address}`);
      if (bad.requests >= limits.badTokens) holdRate(reply, limits.badTokens, { ...bad, requests: bad.requests + 1 });
      const context = await contextOf(request).catch(async (error: unknown) => {
        // An issuer that is away is nobody's bad token.
        if (error instanceof GraphQLError && error.extensions['code'] === 'UNAUTHENTICATED') {
          holdRate(reply, limits.badTokens, await rates.count(`bad ${address}`));
        }
        throw error;
      });
      contexts.set(request, context);
      const { account } = context;
      if (!account) return;
      const count = await rates.count(`account ${account.issuer} ${account.subject}`);
      holdRate(reply, agreed.of(account) ?? limits.account, count);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return sendRefusal(request, reply, error);
    }
  });

  return (request) => contexts.get(request);
}

/** Tells the caller how much is left; throws RATE_LIMITED when nothing is. */
function holdRate(reply: FastifyReply, limit: number, { requests, secondsLeft }: Count): void {
  reply.header('ratelimit-limit', limit);
  reply.header('ratelimit-remaining', Math.max(0, limit - requests));
  reply.header('ratelimit-reset', secondsLeft);
  if (requests <= limit) return;
  reply.header('retry-after', secondsLeft);
  throw refusal('RATE_LIMITED', `Too many requests; the most is ${limit} a minute.`, { status: 429, limit });
}
