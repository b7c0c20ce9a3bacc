import { once } from 'node:events';
import http, { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.ts';
import { IDENTITY_HEADER } from '../security/identity.ts';

export interface ImportParts {
  /** The GraphQL address of each subgraph; files are taken beside it. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly contextOf: (request: FastifyRequest) => Promise<GatewayContext>;
}

interface Route {
  readonly Params: { readonly subgraph: string; readonly name?: string };
}

/**
 * Passes files on to the subgraph that imports them, and its report back, both as they come: nothing is kept here.
 * `POST /import/SUBGRAPH/NAME?dryRun=true&fileName=...` takes a file, `GET` gives the empty table;
 * `GET /import/SUBGRAPH` tells what there is to import.
 */
export function serveImports(app: FastifyInstance, { addresses, contextOf }: ImportParts): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    const pass = async (request: FastifyRequest<Route>, reply: FastifyReply) => {
      const { subgraph, name } = request.params;
      const address = addresses.get(subgraph);
      if (!address) {
        return reply.code(404).send({ code: 'NOT_FOUND', message: `There is no subgraph ${subgraph}.` });
      }
      const context = await contextOf(request);
      const path = name === undefined ? '/import' : `/import/${encodeURIComponent(name)}`;
      const target = new URL(`${path}${new URL(request.url, address).search}`, address);
      const headers = {
        ...lengthOf(request),
        'x-request-id': context.requestId,
        [IDENTITY_HEADER]: await context.identityFor(subgraph, true),
      };
      try {
        const answer = await passOn(request.raw, target, headers, reply.raw);
        reply.code(answer.statusCode ?? 502).type(answer.headers['content-type'] ?? 'application/json');
        return reply.send(answer);
      } catch (error) {
        context.log.warn({ err: error, subgraph, requestId: context.requestId }, 'a file was not passed on');
        const message = `The service ${subgraph} is not available at the moment.`;
        return reply.code(503).send({ code: 'SUBGRAPH_UNAVAILABLE', message });
      }
    };
    scope.get<Route>('/import/:subgraph', pass);
    scope.route<Route>({ method: ['GET', 'POST'], url: '/import/:subgraph/:name', handler: pass });
  });
}

/** Sends the body on as it comes; resolves with the answer as soon as it begins. Ends when the client goes. */
async function passOn(
  body: IncomingMessage,
  target: URL,
  headers: OutgoingHttpHeaders,
  client: ServerResponse,
): Promise<IncomingMessage> {
  const left = new AbortController();
  client.once('close', () => left.abort());
  const send = target.protocol === 'https:' ? https.request : http.request;
  const sending = send(target, { method: body.method, headers, signal: left.signal });
  body.pipe(sending).on('error', () => undefined);
  // Danger: a body that nobody reads any more would keep its connection, and so this server, from closing.
  sending.once('close', () => body.unpipe(sending).resume());
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  return answer;
}

function lengthOf({ headers }: FastifyRequest): OutgoingHttpHeaders {
  const length = headers['content-length'];
  return { 'content-type': 'application/octet-stream', ...(length ? { 'content-length': length } : {}) };
}
