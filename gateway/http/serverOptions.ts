import type { Server } from 'node:http';
import type { FastifyHttpOptions, FastifyServerOptions } from 'fastify';
import type { Logger } from 'pino';
import { refuseBrokenHttp } from './harden.ts';

const HEADERS_MOST = 16_384;
const HEADERS_MILLISECONDS = 10_000;
const CHECKED_EVERY = 2_000;

/** What a connection may hold and how long it may take, before any route is found. */
export function serverOptions(
  environment: {
    readonly BODY_LIMIT: number;
    readonly REQUEST_TIMEOUT: number;
    readonly TRUST_PROXY: false | number | string[];
  },
  log: Logger,
): FastifyHttpOptions<Server> {
  return {
    logger: false,
    forceCloseConnections: 'idle',
    bodyLimit: environment.BODY_LIMIT,
    trustProxy: trusted(environment.TRUST_PROXY),
    requestTimeout: environment.REQUEST_TIMEOUT,
    clientErrorHandler: refuseBrokenHttp(log),
    http: {
      maxHeaderSize: HEADERS_MOST,
      headersTimeout: Math.min(HEADERS_MILLISECONDS, environment.REQUEST_TIMEOUT),
      connectionsCheckingInterval: CHECKED_EVERY,
    },
  };
}

/** A number trusts as many proxies as stand before this gateway, wherever they are. */
function trusted(proxies: false | number | string[]): NonNullable<FastifyServerOptions['trustProxy']> {
  return typeof proxies === 'number' ? (_address, hop) => hop < proxies : proxies;
}
