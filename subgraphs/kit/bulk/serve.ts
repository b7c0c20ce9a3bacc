import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { brokenUniqueConstraint, isDatabaseUnavailable, isInvalidValue, isRetryable } from '../errors.ts';
import { type CallerCheck, IDENTITY_HEADER } from '../identity.ts';
import type { Logger } from '../log.ts';
import { BulkError } from './bulkError.ts';
import type { ImportDefinition, Imports } from './definition.ts';
import { type ReportLine, runImport } from './run.ts';
import { describeImports, templateOf } from './template.ts';
import { receiveUpload, refuseLength } from './upload.ts';

export interface BulkParts {
  readonly imports: Imports;
  readonly database: DataSource;
  readonly checkCaller: CallerCheck;
  readonly now: () => Date;
  readonly log: Logger;
}

const asked = z.object({
  /** Checks and reports, and changes nothing. */
  dryRun: z.enum(['true', 'false']).default('false'),
  fileName: z.string().max(200).default('unnamed'),
});

/**
 * Takes files: `POST /import/NAME?dryRun=true` with the file as body answers a report in lines of JSON, and
 * `GET /import/NAME` gives the empty table to fill in; `GET /import` tells what there is to import. What cannot be taken at all is answered at once with
 * `{ code, message }` and a status of its own.
 */
export function serveImports(app: FastifyInstance, parts: BulkParts): void {
  app.register(async (scope) => {
    // The body stays a stream: a file is larger than what memory should hold.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.setErrorHandler((error, request, reply) => refuse(request, reply, error, parts.log));
    scope.get('/import', async () => describeImports(parts.imports));
    scope.get<{ Params: { name: string } }>('/import/:name', async (request, reply) => {
      const definition = definitionOf(parts.imports, request.params.name);
      return reply.type('text/csv; charset=utf-8').send(templateOf(definition));
    });
    scope.post<{ Params: { name: string } }>('/import/:name', (request, reply) => takeFile(parts, request, reply));
  });
}

async function takeFile(
  { imports, database, checkCaller, now, log }: BulkParts,
  request: FastifyRequest<{ Params: { name: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const identity = request.headers[IDENTITY_HEADER];
  const caller = await checkCaller(Array.isArray(identity) ? undefined : identity);
  const { name } = request.params;
  const definition = definitionOf(imports, name);
  if (!caller.account) throw new BulkError(401, 'SIGN_IN_FIRST', 'Nobody is signed in; imports need an account.');
  if (!definition.who(caller)) throw new BulkError(403, 'NOT_ALLOWED', 'You may not import this.');
  const options = asked.safeParse(request.query);
  if (!options.success)
    throw new BulkError(400, 'INVALID_VALUE', 'dryRun is true or false, fileName at most 200 characters.');

  refuseLength(Number(request.headers['content-length'] ?? 0));
  const upload = await receiveUpload(request.body as Readable);
  try {
    const left = new AbortController();
    reply.raw.once('close', () => left.abort());
    const { fileName, dryRun } = options.data;
    const run = {
      name,
      definition,
      upload,
      fileName,
      dryRun: dryRun === 'true',
      caller,
      now: now(),
      signal: left.signal,
    };
    return await report(runImport(database, run), reply, left.signal, log);
  } finally {
    await upload.remove();
  }
}

/** Sends the report line by line. The first one is awaited before the status, so that a file refused as a whole is answered as such. */
async function report(
  lines: AsyncGenerator<ReportLine>,
  reply: FastifyReply,
  left: AbortSignal,
  log: Logger,
): Promise<FastifyReply> {
  const first = await lines.next();
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' });
  try {
    for (let line = first; !line.done; line = await lines.next()) {
      if (!reply.raw.write(`${JSON.stringify(line.value)}\n`)) await once(reply.raw, 'drain', { signal: left });
    }
  } catch (error) {
    const { code, message } = asBulkError(error, log);
    if (!left.aborted) reply.raw.write(`${JSON.stringify({ kind: 'error', code, message })}\n`);
  } finally {
    await lines.return(undefined);
    reply.raw.end();
  }
  return reply;
}

function definitionOf(imports: Imports, name: string): ImportDefinition {
  const definition = Object.hasOwn(imports, name) ? imports[name] : undefined;
  if (definition) return definition;
  throw new BulkError(404, 'NOT_FOUND', `There is no such import; there are: ${Object.keys(imports).join(', ')}.`);
}

function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, log: Logger): void {
  const { status, code, message } = asBulkError(error, log);
  // Danger: what still comes of the file is read, since a connection closed meanwhile loses the answer on its way.
  request.raw.resume();
  reply.code(status).send({ code, message });
}

/** What a client may see of an error: what is ours passes, the rest is masked and logged. */
function asBulkError(error: unknown, log: Logger): BulkError {
  if (error instanceof BulkError) return error;
  if (error instanceof GraphQLError) return new BulkError(401, String(error.extensions['code']), error.message);
  if (isDatabaseUnavailable(error)) {
    return new BulkError(503, 'DATABASE_UNAVAILABLE', 'The database is not available at the moment. Try again.');
  }
  // Somebody entered the same meanwhile, or two waited for each other; tried again, the rows are told what there is.
  if (isRetryable(error) || brokenUniqueConstraint(error) !== undefined) {
    const message = 'Somebody changed the same at the same moment. Nothing was imported; try again.';
    return new BulkError(409, 'CHANGED_MEANWHILE', message);
  }
  if (isInvalidValue(error)) {
    return new BulkError(400, 'INVALID_VALUE', 'A cell holds a character that cannot be stored. Nothing was imported.');
  }
  log.error({ err: error }, 'an import failed');
  return new BulkError(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here. Nothing was imported.');
}
