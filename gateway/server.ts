import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { serveExports } from './bulk/exports.ts';
import { serveImports } from './bulk/imports.ts';
import { ConfigurationError } from './configurationError.ts';
import { type ContextParts, createContext } from './context.ts';
import type { GatewayEnvironment } from './env.ts';
import { createApollo } from './execution/apollo.ts';
import { serveHealth } from './health.ts';
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
import { createTextCache } from './persisted/cache.ts';
import { readCacheHints } from './persisted/cacheHints.ts';
import { cachePolicy } from './persisted/cachePolicy.ts';
import { readKnownOperations } from './persisted/operations.ts';
import { holdToSafelist } from './persisted/safelist.ts';
import { serveSandbox } from './sandbox/serve.ts';
import { createAccountOf, remoteIssuer } from './security/account.ts';
import { hasRules, type Rules, readRules } from './security/authorisation/rules.ts';
import { createHoldings, type Holdings } from './security/grants.ts';
import { createIdentitySigner, type IdentitySigner } from './security/identity.ts';
import { readLocalIssuer } from './security/localIssuer.ts';
import { readSupergraph } from './supergraph/supergraph.ts';
import { type CountedUsage, countUsage } from './usage/count.ts';

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
  const operationsFolder = join(packageRoot, 'schema/operations');
  const known = await readKnownOperations(operationsFolder);
  const agreed = createAgreedRates();
  const { apollo, schema } = createApollo({
    supergraph,
    rules,
    environment,
    log,
    plugins: [
      oneOperation,
      holdToSafelist(known.safelist),
      costLimit(readCostRules(supergraph), environment.COST_BUDGET),
      agreed.plugin,
      cachePolicy(readCacheHints(supergraph)),
      ...usage.plugins,
    ],
    texts: createTextCache(known),
    addressOf: (name, url) => {
      services.set(name, addresses.get(name) ?? url);
      return services.get(name) as string;
    },
  });
  await apollo.start();

  const app = Fastify(serverOptions(environment, log));
  const rates = await createRates(environment.REDIS_URL, (err) =>
    log.warn({ err }, 'Redis is away: requests counted here'),
  );
  app.addHook('onClose', () => apollo.stop());
  app.addHook('onClose', () => parts.holdings?.stop());
  app.addHook('onClose', () => usage.stop());
  app.addHook('onClose', () => rates.stop());
  hangUpOnSlowBodies(app, BODY_MILLISECONDS);
  await harden(app, { corsOrigins: environment.CORS_ORIGINS, log });
  const check = createDocumentCheck(documentLimits);
  const contextOf = (request: FastifyRequest) => createContext(parts, request.headers, request.ip);
  const { RATE_ACCOUNT: account, RATE_ADDRESS: address, RATE_BAD_TOKENS: badTokens } = environment;
  const admitted = admit(app, { rates, agreed, contextOf, limits: { account, address, badTokens } });
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
