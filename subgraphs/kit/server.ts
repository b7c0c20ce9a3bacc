import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { auditing } from './audit.ts';
import { createContext, type LoaderMakers, type LoadersOf, type SubgraphContext } from './context.ts';
import { formatError } from './errors.ts';
import { type CallerCheck, IDENTITY_HEADER } from './identity.ts';
import { acceptedLanguages } from './language.ts';
import type { Logger } from './log.ts';
import type { Receiver } from './relay.ts';
import { inRequestScope, type RequestScope, requestScope, safeRequestId } from './requestScope.ts';

export interface ServerParts<Makers extends LoaderMakers> {
  readonly schema: GraphQLSchema;
  readonly database: DataSource;
  readonly loaders: Makers;
  readonly checkCaller: CallerCheck;
  readonly receivers: readonly Receiver[];
  readonly now: () => Date;
  readonly log: Logger;
  /** Told of each request when it is answered; tests count its statements. */
  readonly onAnswered?: ((scope: RequestScope) => void) | undefined;
}

/** The HTTP side of a subgraph: `/graphql`, `/health/live` and `/health/ready`. Not yet listening. */
export async function createServer<Makers extends LoaderMakers>(parts: ServerParts<Makers>): Promise<FastifyInstance> {
  const { database, log } = parts;
  const app = Fastify({ logger: false, forceCloseConnections: 'idle' });
  const apollo = new ApolloServer<SubgraphContext<LoadersOf<Makers>>>({
    schema: parts.schema,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    formatError: formatError(log),
    logger: log,
    plugins: [ApolloServerPluginInlineTraceDisabled(), auditing(log)],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  let closing = false;
  const sockets = new Set<Socket>();
  app.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.addHook('preClose', async () => {
    closing = true;
    // Node takes a connection on which nothing was ever asked for busy, and would wait a minute for it.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  });
  // A connection kept alive for a next request would keep the server from closing until it times out.
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });

  app.route({
    method: 'POST',
    url: '/graphql',
    preHandler: (request, _reply, done) => {
      const requestId = safeRequestId(request.headers['x-request-id']) ?? randomUUID();
      inRequestScope({ requestId, statements: 0 }, done);
    },
    handler: async (request, reply) => {
      const started = performance.now();
      const answer = await handle.call(app, request, reply);
      const scope = requestScope();
      if (scope) {
        parts.onAnswered?.(scope);
        log.debug({ milliseconds: Math.round(performance.now() - started), statements: scope.statements }, 'answered');
      }
      return answer;
    },
  });
  const handle = fastifyApolloHandler(apollo, {
    context: async (request) =>
      createContext(
        {
          caller: await parts.checkCaller(header(request.headers[IDENTITY_HEADER])),
          languages: acceptedLanguages(request.headers['accept-language']),
          database,
          now: parts.now,
        },
        parts.loaders,
      ),
  });

  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const lag = Object.fromEntries(parts.receivers.map((receiver) => [receiver.source, receiver.lag()]));
    const up = await database.query('SELECT 1').then(
      () => true,
      () => false,
    );
    const status = closing ? 'closing' : up ? 'ready' : 'database unavailable';
    return reply.code(up && !closing ? 200 : 503).send({ status, database: up ? 'up' : 'down', lag });
  });
  return app;
}

function header(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? undefined : value;
}
