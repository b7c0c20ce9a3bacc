import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { serveExports } from './bulk/exports.ts';
import { serveImports } from './bulk/imports.ts';
import { type ContextParts, createContext, type GatewayContext } from './context.ts';
import type { GatewayEnvironment } from './env.ts';
import { formatError } from './errors.ts';
import { SubgraphDataSource } from './execution/subgraphDataSource.ts';
import { harden } from './http/harden.ts';
import { logRefusals } from './http/refused.ts';
import { serverOptions } from './http/serverOptions.ts';
import { hangUpOnSlowBodies } from './http/slowBodies.ts';
import { admit } from './limits/admission.ts';
import { createAgreedRates } from './limits/agreedRates.ts';
import { checkRequest } from './limits/checkRequest.ts';
import { costLimit } from './limits/costLimit.ts';
import { readCostRules } from './limits/costRules.ts';
import { createDocumentCheck } from './limits/document.ts';
import { documentLimits } from './limits/limits.ts';
import { oneOperation } from './limits/oneOperation.ts';
import { createRates } from './limits/rates.ts';
import { packageRoot } from './packageRoot.ts';
import { createTextCache, type TextCache } from './persisted/cache.ts';
import { readCacheHints } from './persisted/cacheHints.ts';
import { cachePolicy } from './persisted/cachePolicy.ts';
import { readKnownOperations } from './persisted/operations.ts';
import { holdToSafelist } from './persisted/safelist.ts';
import { serveSandbox } from './sandbox/serve.ts';
import { createAccountOf, remoteIssuer } from './security/account.ts';
import { createGrantsOf } from './security/grants.ts';
import { createIdentitySigner } from './security/identity.ts';
import { readLocalIssuer } from './security/localIssuer.ts';
import { readSupergraph } from './supergraph/supergraph.ts';

/** How long a client may take to send a question. */
const BODY_MILLISECONDS = 15_000;

/** A gateway that serves until it is stopped. */
export interface RunningGateway {
  readonly url: string;
  /** Answers what is under way, then closes. */
  readonly stop: () => Promise<void>;
}

/** Where a gateway finds its subgraphs, when not where the supergraph says. */
export type SubgraphAddresses = ReadonlyMap<string, string>;

/** Starts a gateway. Rejects when the supergraph, a key or the port cannot be had. */
export async function startGateway(
  environment: GatewayEnvironment,
  log: Logger,
  addresses: SubgraphAddresses = new Map(),
): Promise<RunningGateway> {
  const supergraph = await readSupergraph(environment.SUPERGRAPH);
  const signer = await createIdentitySigner(environment.IDENTITY_KEY);
  const local = environment.LOCAL_ISSUER_FILE ? await readLocalIssuer(environment.LOCAL_ISSUER_FILE) : undefined;
  const issuers = [...environment.AUTH_ISSUERS.map(remoteIssuer), ...(local ? [local] : [])];
  const parts: ContextParts = {
    log,
    signer,
    accountOf: createAccountOf(issuers),
    grantsOf: environment.GRANTS_URL
      ? createGrantsOf(environment.GRANTS_URL, 'membership', signer, environment.GRANTS_REMEMBERED, (err) =>
          log.warn({ err }, 'roles not read'),
        )
      : async () => [],
  };
  const services = new Map<string, string>();
  const operationsFolder = join(packageRoot, 'schema/operations');
  const known = await readKnownOperations(operationsFolder);
  const agreed = createAgreedRates();
  const plugins = [
    oneOperation,
    holdToSafelist(known.safelist, async () => new Set()),
    costLimit(readCostRules(supergraph), environment.COST_BUDGET),
    agreed.plugin,
    cachePolicy(readCacheHints(supergraph)),
  ];
  const apolloParts: ApolloParts = { supergraph, environment, log, plugins, texts: createTextCache(known) };
  const { apollo, schema } = createApollo(apolloParts, (name, url) => {
    services.set(name, addresses.get(name) ?? url);
    return services.get(name) as string;
  });
  await apollo.start();

  const app = Fastify(serverOptions(environment, log));
  app.addHook('onClose', () => apollo.stop());
  const contextOf = (request: FastifyRequest) => createContext(parts, request.headers, request.ip);
  const rates = await createRates(environment.REDIS_URL, (err) =>
    log.warn({ err }, 'Redis is away: requests counted here'),
  );
  app.addHook('onClose', () => rates.stop());
  hangUpOnSlowBodies(app, BODY_MILLISECONDS);
  await harden(app, { corsOrigins: environment.CORS_ORIGINS, log });
  const check = createDocumentCheck(documentLimits);
  const admitted = admit(app, {
    rates,
    agreed,
    contextOf,
    limits: {
      account: environment.RATE_ACCOUNT,
      address: environment.RATE_ADDRESS,
      badTokens: environment.RATE_BAD_TOKENS,
    },
  });
  logRefusals(app, log, (request) => admitted(request)?.account?.subject);
  serveHealth(app);
  app.get('/.well-known/gateway-keys.json', async () => signer.keys);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: checkRequest(check),
    handler: fastifyApolloHandler(apollo, { context: async (request) => admitted(request) ?? contextOf(request) }),
  });
  serveExports(app, { apollo, schema, contextOf, check });
  serveImports(app, { addresses: services, contextOf });
  await serveSandbox(app, {
    bundleFolder: join(packageRoot, 'dist/sandbox'),
    operationsFolder,
    personas: local ? local.personas : async () => [],
  });
  await app.listen({ host: environment.HOST, port: environment.PORT });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://${environment.HOST}:${port}`, stop: () => app.close() };
}

interface ApolloParts {
  readonly supergraph: string;
  readonly environment: GatewayEnvironment;
  readonly log: Logger;
  readonly plugins: readonly ApolloServerPlugin<GatewayContext>[];
  readonly texts: TextCache;
}

/** @param addressOf where a subgraph is, given its name and where the supergraph says */
function createApollo(
  { supergraph, environment, log, plugins, texts }: ApolloParts,
  addressOf: (name: string, url: string) => string,
): { readonly apollo: ApolloServer<GatewayContext>; readonly schema: () => GraphQLSchema } {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger: log,
    buildService: ({ name, url = '' }) =>
      new SubgraphDataSource(name, addressOf(name, url), environment.SUBGRAPH_TIMEOUT),
  });
  let schema = new GraphQLSchema({});
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger: log,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    introspection: environment.INTROSPECTION === 'on',
    hideSchemaDetailsFromClientErrors: environment.INTROSPECTION === 'off',
    persistedQueries: { cache: texts },
    formatError: formatError(log, environment.INTROSPECTION === 'on'),
    plugins: [logAnswers, ...plugins],
  });
  return { apollo, schema: () => schema };
}

/** One line of log for each operation: what was asked, by whom, and how it went. Never variables: they hold people. */
const logAnswers = {
  async requestDidStart() {
    const started = performance.now();
    return {
      async willSendResponse({ contextValue, operationName, errors }: Answered) {
        const { requestId, address, account, log } = contextValue;
        log.info(
          {
            requestId,
            address,
            operationName: operationName ?? null,
            subject: account?.subject ?? null,
            milliseconds: Math.round(performance.now() - started),
            errors: errors?.map((error) => error.extensions['code']) ?? [],
          },
          'answered',
        );
      },
    };
  },
};

interface Answered {
  readonly contextValue: GatewayContext;
  readonly operationName?: string | null | undefined;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[] | undefined;
}

function serveHealth(app: FastifyInstance): void {
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
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) =>
    reply.code(closing ? 503 : 200).send({ status: closing ? 'closing' : 'ready' }),
  );
}
