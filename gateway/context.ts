import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from 'pino';
import type { Account, AccountOf } from './security/account.ts';
import type { Caller } from './security/caller.ts';
import type { Holdings } from './security/grants.ts';
import type { IdentitySigner } from './security/identity.ts';

/** What belongs to one request of a client. */
export interface GatewayContext {
  readonly requestId: string;
  /** The network address that the request comes from. */
  readonly address: string;
  readonly account: Account | null;
  readonly acceptLanguage: string | undefined;
  readonly log: Logger;
  /** Who asks, looked up once a request; `mutating` reads the caller's roles anew. */
  readonly callerFor: (mutating: boolean) => Promise<Caller>;
  /** A token that tells one subgraph who asks. */
  readonly identityFor: (subgraph: string, mutating: boolean) => Promise<string>;
}

/** What contexts are made from, once for each gateway. */
export interface ContextParts {
  readonly accountOf: AccountOf;
  /** Null when nobody holds any role, since nothing knows them. */
  readonly holdings: Holdings | null;
  readonly signer: IdentitySigner;
  readonly log: Logger;
}

/** Rejects with UNAUTHENTICATED when the request carries a token that is not good. */
export async function createContext(
  parts: ContextParts,
  headers: IncomingHttpHeaders,
  address: string,
): Promise<GatewayContext> {
  const account = await parts.accountOf(headers);
  let caller: Promise<Caller> | undefined;
  let readAnew = false;
  const callerFor: GatewayContext['callerFor'] = (mutating) => {
    if (!caller || (mutating && !readAnew)) {
      readAnew = mutating;
      caller = lookUp(parts, account, mutating);
    }
    return caller;
  };
  return {
    requestId: safeRequestId(headers['x-request-id']) ?? randomUUID(),
    address,
    account,
    acceptLanguage: headers['accept-language'],
    log: parts.log,
    callerFor,
    identityFor: async (subgraph, mutating) => {
      const { grants } = await callerFor(mutating);
      return parts.signer.sign({ account, grants }, subgraph);
    },
  };
}

async function lookUp({ holdings }: ContextParts, account: Account | null, mutating: boolean): Promise<Caller> {
  const held = account && holdings ? await holdings.of(account, mutating) : { grants: [], client: null };
  return { account, grants: held.grants, client: held.client };
}

/** Danger: the id goes into logs and SQL comments of every service, so only plain tokens pass. */
function safeRequestId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9._-]{8,64}$/.test(value) ? value : undefined;
}
