import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { GatewayContext } from '../context.ts';
import { sendRefusal } from '../http/refused.ts';
import type { DocumentCheck } from '../limits/document.ts';
import { formats } from './formats.ts';
import { AFTER, type List, listOf } from './list.ts';
import { type Column, columnsOf, type Row } from './rows.ts';

export interface ExportParts {
  readonly apollo: ApolloServer<GatewayContext>;
  /** What clients can ask for. */
  readonly schema: () => GraphQLSchema;
  readonly contextOf: (request: FastifyRequest) => Promise<GatewayContext>;
  /** Throws a GraphQLError when a question is larger than any may be. */
  readonly check: DocumentCheck;
}

const asked = z.object({
  query: z.string().max(20_000),
  variables: z.record(z.string(), z.unknown()).default({}),
  operationName: z.string().optional(),
  format: z.enum(['csv', 'xlsx', 'ndjson']).default('csv'),
});

/** Why a list is not exported: a status, a code for programs, a message for people. */
class ExportError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * Exports any list of the graph: `POST /export` with `{ query, variables, format }`, where the query asks for one
 * list. It is read page by page as any client would read it, by the same rules and with the same masks, and written
 * as it comes, so that its length costs no memory; `first` and `after` of the list are set here.
 *
 * What cannot be exported is answered with a status and `{ code, message }`. When reading fails later, the connection
 * is broken, so that half a table is never taken for a whole one.
 */
export function serveExports(app: FastifyInstance, parts: ExportParts): void {
  app.post('/export', async (request, reply) => {
    try {
      const question = asked.safeParse(request.body);
      if (!question.success) throw new ExportError(400, 'BAD_USER_INPUT', z.prettifyError(question.error));
      return await exportList(parts, request, reply, question.data);
    } catch (error) {
      if (error instanceof GraphQLError) return sendRefusal(request, reply, error);
      if (!(error instanceof ExportError)) throw error;
      return reply.code(error.status).send({ code: error.code, message: error.message });
    }
  });
}

async function exportList(
  parts: ExportParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { query, operationName, variables, format: name }: z.infer<typeof asked>,
): Promise<FastifyReply> {
  const format = formats[name];
  parts.check(query, variables);
  const { list, columns } = understood(query, operationName, format.table, parts.schema());
  const rows = rowsOf(parts, request, list, variables);
  // The first row is awaited before the status is sent, so that a question refused is answered as such.
  const first = await rows.next();
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="${list.key}.${name}"`,
    'cache-control': 'no-store',
  });
  try {
    await format.write(startingWith(first, rows), columns, reply.raw);
    reply.raw.end();
  } catch {
    reply.raw.destroy();
  }
  return reply;
}

function understood(
  query: string,
  operationName: string | undefined,
  table: boolean,
  schema: GraphQLSchema,
): { list: List; columns: readonly Column[] } {
  try {
    const list = listOf(query, operationName);
    return { list, columns: table ? columnsOf(list.node, list.document, schema) : [] };
  } catch (error) {
    throw new ExportError(400, 'NOT_EXPORTABLE', (error as Error).message);
  }
}

/** The entries of the list, page after page; throws ExportError when a page is not answered whole. */
async function* rowsOf(
  { apollo, contextOf }: ExportParts,
  request: FastifyRequest,
  list: List,
  variables: Readonly<Record<string, unknown>>,
): AsyncGenerator<Row> {
  for (let after: string | null = null; ; ) {
    // Made anew for each page: a role taken away meanwhile ends the export.
    const contextValue = await contextOf(request);
    const answer = await apollo.executeOperation(
      { query: list.query, variables: { ...variables, [AFTER]: after } },
      { contextValue },
    );
    if (answer.body.kind !== 'single')
      throw new ExportError(400, 'NOT_EXPORTABLE', 'Deferred parts cannot be exported.');
    const { data, errors } = answer.body.singleResult;
    const [error] = errors ?? [];
    if (error) throw new ExportError(400, String(error.extensions?.['code']), error.message);
    const page = list.pageIn(data as Row);
    if (!page) throw new ExportError(404, 'NOT_FOUND', `There is no ${list.key} that you may see.`);
    for (const { node } of page.edges) yield node;
    if (!page.exportPageInfo.hasNextPage) return;
    after = page.exportPageInfo.endCursor;
  }
}

async function* startingWith(first: IteratorResult<Row>, rest: AsyncGenerator<Row>): AsyncGenerator<Row> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
