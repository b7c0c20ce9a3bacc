import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/** The addresses at which the graph is asked: what is counted, limited and logged. */
export function isAsked({ routeOptions: { url = '' } }: FastifyRequest): boolean {
  return url === '/graphql' || url === '/export' || url.startsWith('/import/');
}

/** Answers a request with an error: as GraphQL does where GraphQL is asked, as `{ code, message }` elsewhere. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, error: GraphQLError): FastifyReply {
  const { http, ...extensions } = error.extensions as { http?: { status?: number }; code?: string };
  const status = http?.status ?? 400;
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  const body =
    request.routeOptions.url === '/graphql'
      ? { errors: [{ message: error.message, extensions }] }
      : { code: extensions.code, message: error.message };
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(body));
}

/** Errors of HTTP itself, by the names that Fastify gives them. */
const CODES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BAD_REQUEST',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BAD_REQUEST',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BAD_REQUEST',
};

/** The code and status of an error that Fastify answers; what nobody foresaw is a 500 that says nothing more. */
export function codeOf(error: { readonly code?: string; readonly statusCode?: number }): {
  readonly code: string;
  readonly status: number;
} {
  const status = error.statusCode ?? 500;
  const code = CODES[error.code ?? ''] ?? (status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
  return { code, status: code === 'INTERNAL_SERVER_ERROR' ? 500 : status };
}

const READ_MOST = 20_000;

/**
 * One line of log for each request that was refused: from where, by whom and with which codes. Never what was
 * sent; pino writes each line as JSON, so that nothing in it can begin a line of its own.
 *
 * @param subjectOf who is signed in, once that is known
 */
export function logRefusals(
  app: FastifyInstance,
  log: Logger,
  subjectOf: (request: FastifyRequest) => string | undefined,
): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode < 400 || !isAsked(request)) return;
    log.warn(
      {
        address: request.ip,
        subject: subjectOf(request) ?? null,
        method: request.method,
        path: request.routeOptions.url,
        status: reply.statusCode,
        codes: typeof payload === 'string' && payload.length < READ_MOST ? codesIn(payload) : [],
      },
      'refused',
    );
  });
}

function codesIn(payload: string): readonly unknown[] {
  try {
    const body = JSON.parse(payload) as { code?: string; errors?: { extensions?: { code?: string } }[] };
    return body.code ? [body.code] : (body.errors ?? []).map(({ extensions }) => extensions?.code).slice(0, 10);
  } catch {
    return [];
  }
}
