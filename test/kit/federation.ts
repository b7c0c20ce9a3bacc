import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { freePort } from '../../deploy/local/postgres.ts';
import { readEnvironment } from '../../gateway/env.ts';
import { type LocalIssuer, readLocalIssuer } from '../../gateway/security/localIssuer.ts';
import { type RunningGateway, startGateway } from '../../gateway/server.ts';
import { loadHouses } from '../../subgraphs/houses.ts';
import { outboxHead } from '../../subgraphs/kit/outbox.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import type { RunningSubgraph } from '../../subgraphs/kit/subgraph.ts';
import { cloneDatabase, SEED_DAY, type TestDatabase } from './database.ts';
import { testVault } from './vault.ts';

const houses = await loadHouses();

/** A GraphQL answer, as a client sees it. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is what it asserts
  readonly data: any;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

export interface Question {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** A persona of the local issuer; nobody when absent. */
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole graph on real sockets: a gateway before four subgraphs, each on its own clone of the seeded databases. */
export interface Federation {
  readonly url: string;
  readonly issuer: LocalIssuer;
  readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
  /** The clock of all subgraphs; set it forward to let time pass. */
  readonly clock: { now: Date };
  readonly ask: (query: string, question?: Question) => Promise<Answer>;
  /** How many SQL statements each subgraph sent for requests while `work` ran. */
  readonly countStatements: (work: () => Promise<unknown>) => Promise<Record<string, number>>;
  /** Resolves when every subgraph has kept all that the others have told. */
  readonly settle: () => Promise<void>;
  readonly stopSubgraph: (name: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface FederationOptions {
  /** The database of a subgraph; a clone of the seeded one when absent. It is dropped when the graph stops. */
  readonly database?: (subgraph: string) => Promise<TestDatabase>;
  /** Changes the address by which a subgraph reaches its database, to put something between the two. */
  readonly through?: (subgraph: string, url: string) => Promise<string>;
  /** Where the services log to; nowhere when absent. */
  readonly logs?: { readonly gateway: Logger; readonly subgraphs: Logger };
  /** Milliseconds for which the gateway remembers roles; as in production when absent. */
  readonly grantsRemembered?: number;
  /** Variables of the gateway that are not to have their defaults. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where everything logs to; nowhere when absent, unless LOG_LEVEL says otherwise. */
  readonly log?: Logger;
}

/** Starts the whole graph. Stop it at the end of the test file. */
export async function startFederation(options: FederationOptions = {}): Promise<Federation> {
  const log = options.log ?? pino({ level: process.env['LOG_LEVEL'] ?? 'silent' });
  const clock = { now: SEED_DAY };
  const statements: Record<string, number> = {};
  const gatewayPort = await freePort();
  const ports = new Map(await Promise.all(houses.map(async ({ name }) => [name, await freePort()] as const)));
  const peers = Object.fromEntries([...ports].map(([name, port]) => [name, `http://127.0.0.1:${port}`]));
  const databases: TestDatabase[] = [];

  const subgraphs = new Map<string, RunningSubgraph>();
  await Promise.all(
    houses.map(async (subgraph) => {
      const database = await (options.database ?? cloneDatabase)(subgraph.name);
      databases.push(database);
      const running = await subgraph.start({
        host: '127.0.0.1',
        port: ports.get(subgraph.name) ?? 0,
        databaseUrl: (await options.through?.(subgraph.name, database.url)) ?? database.url,
        poolSize: 6,
        vault: testVault(),
        gatewayKeysUrl: `http://127.0.0.1:${gatewayPort}/.well-known/gateway-keys.json`,
        relaySecret: process.env['TEST_RELAY_SECRET'] ?? '',
        peers,
        log: options.logs?.subgraphs ?? log,
        now: () => clock.now,
        onAnswered: (scope) => {
          statements[subgraph.name] = (statements[subgraph.name] ?? 0) + scope.statements;
        },
      });
      subgraphs.set(subgraph.name, running);
    }),
  );
  const issuerFile = process.env['TEST_ISSUER_FILE'] ?? '';
  const environment = readEnvironment({
    PORT: String(gatewayPort),
    LOCAL_ISSUER_FILE: issuerFile,
    SUPERGRAPH: join(packageRoot, 'schema/supergraph.graphql'),
    GRANTS_URL: `${peers['membership']}/graphql`,
    FEED_URL: peers['membership'],
    RELAY_SECRET: process.env['TEST_RELAY_SECRET'],
    GRANTS_REMEMBERED: options.grantsRemembered === undefined ? '' : String(options.grantsRemembered),
    ...options.environment,
  });
  const addresses = new Map(Object.entries(peers).map(([name, origin]) => [name, `${origin}/graphql`]));
  const gateway: RunningGateway = await startGateway(environment, options.logs?.gateway ?? log, addresses);
  const issuer = await readLocalIssuer(issuerFile);

  const ask: Federation['ask'] = async (query, { variables, as, headers } = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(as ? { authorization: `Bearer ${await issuer.token(as)}` } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<Answer>;
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  };

  const settle = async () => {
    for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
      if (
        (await Promise.all([...subgraphs.values()].map((receiver) => isUpToDate(receiver, subgraphs)))).every(Boolean)
      )
        return;
    }
    throw new Error('The subgraphs did not learn all that the others told within thirty seconds');
  };

  return {
    url: gateway.url,
    issuer,
    subgraphs,
    clock,
    ask,
    settle,
    countStatements: async (work) => {
      for (const name of Object.keys(statements)) delete statements[name];
      await work();
      return Object.fromEntries(Object.entries(statements).sort());
    },
    stopSubgraph: async (name) => {
      await subgraphs.get(name)?.stop();
      subgraphs.delete(name);
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.stop()));
      await Promise.all(databases.map((database) => database.drop()));
    },
  };
}

async function isUpToDate(receiver: RunningSubgraph, sources: ReadonlyMap<string, RunningSubgraph>): Promise<boolean> {
  for (const { source } of receiver.receivers) {
    const database = sources.get(source)?.database;
    if (!database) continue;
    const [kept] = await receiver.database.query<{ position: string }[]>(
      'SELECT position FROM inbox_cursor WHERE source = $1',
      [source],
    );
    if (Number(kept?.position ?? 0) < (await outboxHead(database))) return false;
  }
  return true;
}
