import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readOperations } from './operations.ts';
import type { SandboxPersona } from './types.ts';

export type { SandboxPersona } from './types.ts';

/** Where the page comes from and who may be asked as. */
export interface SandboxOptions {
  /** What `vite build` wrote, `dist/sandbox`; while it is missing, `/` answers 503 and says how to build it. */
  readonly bundleFolder: string;
  /** Example operations, read once, now; see `readOperations`. */
  readonly operationsFolder: string;
  /** Called for each request of the persona list; must sign fresh tokens. */
  readonly personas: () => Promise<readonly SandboxPersona[]>;
}

const NOT_BUILT = `The sandbox page has not been built yet. From the root of the repository, run

  npx vite build --config gateway/sandbox/vite.config.ts

and load this page again.
`;

/**
 * Serves the sandbox page at `/` and what it needs under `/sandbox/`.
 * Register hooks that shall apply to it (security headers) on `app` before calling this.
 * Throws what `readOperations` throws.
 */
export async function serveSandbox(app: FastifyInstance, options: SandboxOptions): Promise<void> {
  const bundleFolder = resolve(options.bundleFolder);
  const operations = JSON.stringify(await readOperations(options.operationsFolder));

  app.get('/', async (_request, reply) => {
    reply.header('cache-control', 'no-cache');
    const page = await readIfPresent(join(bundleFolder, 'index.html'));
    if (page === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
    return reply.type('text/html; charset=utf-8').send(page);
  });

  app.get('/sandbox/operations.json', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('application/json; charset=utf-8').send(operations),
  );

  app.get('/sandbox/personas.json', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!mayReadTokens(request)) return refuseTokens(reply);
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(await options.personas()));
  });

  // The names of these files hold a hash of their content: they never change.
  await app.register(fastifyStatic, {
    root: join(bundleFolder, 'assets'),
    prefix: '/sandbox/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    maxAge: '365d',
    immutable: true,
  });
}

/**
 * DANGER: this decides who gets bearer tokens: nobody from another machine. A browser on this one says by
 * `Sec-Fetch-Site`, which scripts cannot forge, that the page of this origin asks. Browsers leave it out over plain
 * HTTP; then the addressed name must be a loopback name, which keeps out pages of a foreign domain that was rebound
 * to 127.0.0.1.
 */
function mayReadTokens(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (!isLoopbackAddress(request.socket.remoteAddress)) return false;
  if (site !== undefined) return site === 'same-origin';
  return isLoopbackName(request.headers.host);
}

function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/.test(address);
}

function isLoopbackName(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}

function refuseTokens(reply: FastifyReply): FastifyReply {
  return reply
    .code(403)
    .type('text/plain; charset=utf-8')
    .send('Persona tokens are given only to the sandbox page of this origin.\n');
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
