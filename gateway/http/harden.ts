import type { Socket } from 'node:net';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { codeOf, sendRefusal } from './refused.ts';

export interface HardenOptions {
  /** Web pages of these origins may ask; none but our own when empty. */
  readonly corsOrigins: readonly string[];
  readonly log: Logger;
}

/** GraphiQL's editor styles its elements one by one and loads its workers from blobs. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";
const YEAR_SECONDS = 31_536_000;

/** Headers that tell browsers what they may do with answers and pages, and errors of HTTP that carry a code. */
export async function harden(app: FastifyInstance, { corsOrigins, log }: HardenOptions): Promise<void> {
  app.addHook('onSend', async (request, reply) => {
    const page = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
    reply.header('content-security-policy', page ? PAGE_POLICY : DATA_POLICY);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    reply.header('x-frame-options', 'DENY');
    // What one is answered depends on who asks and in which language, whoever keeps the answer.
    if (/max-age/.test(String(reply.getHeader('cache-control'))) && request.routeOptions.url === '/graphql') {
      const vary = [reply.getHeader('vary'), 'authorization', 'accept-language'];
      reply.header('vary', vary.filter(Boolean).join(', '));
    }
    // Over plain HTTP a browser ignores it, and a machine in a lab would be locked out of its own name.
    if (request.protocol === 'https') reply.header('strict-transport-security', `max-age=${YEAR_SECONDS}`);
  });
  if (corsOrigins.length > 0) {
    await app.register(cors, {
      origin: [...corsOrigins],
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type', 'accept-language', 'x-request-id', 'apollo-require-preflight'],
      exposedHeaders: ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after'],
      maxAge: 600,
    });
  }
  app.setErrorHandler((error: { code?: string; statusCode?: number; message: string }, request, reply) => {
    const { code, status } = codeOf(error);
    if (status >= 500) log.error({ err: error }, 'unexpected error');
    const message = status >= 500 ? 'Something went wrong here.' : error.message;
    return sendRefusal(request, reply, new GraphQLError(message, { extensions: { code, http: { status } } }));
  });
}

/** Answers what is no HTTP at all, or has headers without end; such a request never reaches a route. */
export function refuseBrokenHttp(log: Logger) {
  return (error: { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
    const [status, reason, code] =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? [431, 'Request Header Fields Too Large', 'HEADERS_TOO_LARGE']
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
          ? [408, 'Request Timeout', 'REQUEST_TIMEOUT']
          : [400, 'Bad Request', 'BAD_REQUEST'];
    log.warn({ address: socket.remoteAddress, subject: null, status, codes: [code] }, 'refused');
    const body = JSON.stringify({ errors: [{ message: `${reason}.`, extensions: { code } }] });
    socket.end(
      `HTTP/1.1 ${status} ${reason}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  };
}
