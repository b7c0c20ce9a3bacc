import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { serveExports } from './bulk/exports.ts';
import { serveImports } from './bulk/imports.ts';
import { ConfigurationError } from './configurationError.ts';
import { type ContextParts, createContext, type GatewayContext } from './context.ts';
import type { GatewayEnvironment } from './env.ts';
import { formatError } from './errors.ts';
import { EnforcedGateway } from './execution/enforcedGateway.ts';
import { SubgraphDataSource } from './execution/subgraphDataSource.ts';
import { packageRoot } from './packageRoot.ts';
import { serveSandbox } from './sandbox/serve.ts';
import { createAccountOf, remoteIssuer } from './security/account.ts';
import { hasRules, type Rules, readRules } from './security/authorisation/rules.ts';
import { createHoldings, type Holdings } from './security/grants.ts';
import { createIdentitySigner, type IdentitySigner } from './security/identity.ts';
import { readLocalIssuer } from './security/localIssuer.ts';
import { readSupergraph } from './supergraph/supergraph.ts';
import { type CountedUsage, countUsage } from './usage/count.ts';

/** A gateway that serves until it is stopped. */
export interface RunningGateway {
  readonly url: string;
  /** Answers what is under way, then closes. */
  readonly stop: () => Promise<void>;
}

/** Where a gateway finds its subgraphs, when not where the supergraph says. */
export type SubgraphAddresses = ReadonlyMap<string, string>;

/** Starts a gateway. Rejects when the supergraph, a key or the port cannot be had, or with ConfigurationError. */
export async function startGateway(
  environment: GatewayEnvironment,
  log: Logger,
  addresses: SubgraphAddresses = new Map(),
): Promise<RunningGateway> {
  const supergraph = await readSupergraph(environment.SUPERGRAPH);
  const rules = enforceableRules(supergraph, environment);
  const signer = await createIdentitySigner(environment.IDENTITY_KEY);
  const local = environment.LOCAL_ISSUER_FILE ? await readLocalIssuer(environment.LOCAL_ISSUER_FILE) : undefined;
  const issuers = [...environment.AUTH_ISSUERS.map(remoteIssuer), ...(local ? [local] : [])];
  const parts: ContextParts = {
    log,
    signer,
    accountOf: createAccountOf(issuers),
    holdings: holdingsOf(environment, signer, log),
  };
  const usage = usageOf(environment, log);
  const services = new Map<string, string>();
  const { apollo, schema } = createApollo(
    supergraph,
    rules,
    environment.SUBGRAPH_TIMEOUT,
    log,
    usage.plugins,
    (name, url) => {
      services.set(name, addresses.get(name) ?? url);
      return services.get(name) as string;
    },
  );
  await apollo.start();

  const app = Fastify({ logger: false, forceCloseConnections: 'idle' });
  app.addHook('onClose', () => apollo.stop());
  app.addHook('onClose', () => parts.holdings?.stop());
  app.addHook('onClose', () => usage.stop());
  const contextOf = (request: FastifyRequest) => createContext(parts, request.headers);
  serveHealth(app);
  app.get('/.well-known/gateway-keys.json', async () => signer.keys);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: contextOf }),
  });
  serveExports(app, { apollo, schema, contextOf });
  serveImports(app, { addresses: services, contextOf });
  await serveSandbox(app, {
    bundleFolder: join(packageRoot, 'dist/sandbox'),
    operationsFolder: join(packageRoot, 'schema/operations'),
    personas: local ? local.personas : async () => [],
  });
  await app.listen({ host: environment.HOST, port: environment.PORT });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://${environment.HOST}:${port}`, stop: () => app.close() };
}

/** The rules of the supergraph. Throws ConfigurationError where nobody could ever meet them, or nobody knows what they say. */
function enforceableRules(supergraphSdl: string, environment: GatewayEnvironment): Rules {
  const rules = readRules(supergraphSdl);
  if (hasRules(rules) && environment.AUTH_ISSUERS.length === 0 && !environment.LOCAL_ISSUER_FILE)
    throw new ConfigurationError(
      `${environment.SUPERGRAPH} says who may see what, and without an issuer nobody could show who they are: set AUTH_ISSUERS`,
    );
  return rules;
}

function holdingsOf(environment: GatewayEnvironment, signer: IdentitySigner, log: Logger): Holdings | null {
  const { GRANTS_URL: url, FEED_URL, RELAY_SECRET: secret, GRANTS_REMEMBERED: remembered } = environment;
  if (!url) return null;
  const feed = FEED_URL && secret ? { url: FEED_URL, secret } : null;
  return createHoldings({ url, subgraph: 'membership', feed, remembered }, signer, (err) =>
    log.warn({ err }, 'roles not read'),
  );
}

function usageOf({ FEED_URL: url, RELAY_SECRET: secret }: GatewayEnvironment, log: Logger): CountedUsage {
  if (!url || !secret) return { plugins: [], stop: async () => undefined };
  return countUsage(url, secret, (err) => log.warn({ err }, 'use not reported'));
}

/** @param addressOf where a subgraph is, given its name and where the supergraph says */
function createApollo(
  supergraphSdl: string,
  rules: Rules,
  timeout: number,
  log: Logger,
  usage: readonly ApolloServerPlugin<GatewayContext>[],
  addressOf: (name: string, url: string) => string,
): { readonly apollo: ApolloServer<GatewayContext>; readonly schema: () => GraphQLSchema } {
  const gateway = new EnforcedGateway(supergraphSdl, rules, {
    logger: log,
    buildService: ({ name, url = '' }) => new SubgraphDataSource(name, addressOf(name, url), timeout),
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
    introspection: true,
    formatError: formatError(log),
    plugins: [logAnswers, ...usage],
  });
  return { apollo, schema: () => schema };
}

/** One line of log for each operation: what was asked, by whom, and how it went. Never variables: they hold people. */
const logAnswers = {
  async requestDidStart() {
    const started = performance.now();
    return {
      async willSendResponse({ contextValue, operationName, errors }: Answered) {
        const { requestId, account, log } = contextValue;
        log.info(
          {
            requestId,
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
