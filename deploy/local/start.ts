import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { databaseUrl } from '../../subgraphs/kit/databaseUrl.ts';
import { readEnvironment } from '../../subgraphs/kit/env.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import type { SeedScale } from '../../subgraphs/kit/seed.ts';
import { vaultFrom, vaultVariables } from '../../subgraphs/kit/vaultKeys.ts';
import { bundleServices } from './bundle.ts';
import { endLeftover, freePort, type LocalPostgres, localUrl, startPostgres } from './postgres.ts';
import { buildSandbox } from './sandboxBundle.ts';
import { localSecrets } from './secrets.ts';
import { type RunningService, type Service, startService } from './services.ts';
import { watchSources } from './watch.ts';

/**
 * `npm start`: everything on this machine. PostgreSQL where no DATABASE_URL is set, migrations, demonstration
 * data at the first start, a process for each subgraph and one for the gateway. Ctrl-C stops all of it.
 */
const data = join(packageRoot, '.data');
const dist = join(packageRoot, 'dist');
const say = (line: string) => process.stdout.write(`${line}\n`);
const watching = process.argv.includes('--watch');
const running: RunningService[] = [];
let postgres: LocalPostgres | undefined;
let stopping: Promise<void> | undefined;

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
try {
  await start();
} catch (error) {
  if (!stopping) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    await stop(1);
  }
}

async function start(): Promise<void> {
  const began = performance.now();
  await refuseSecondStart();
  // What is being changed is run as it is compiled, so that a change need not be joined again.
  const joined = watching || bundleServices(packageRoot, dist);
  const server = await database(joined);
  await joined;
  const started = (await services(server.url)).map(async (service) => {
    running.push(await startService(dist, service, say, server.loaded));
  });
  await Promise.all([server.ready, ...started]);
  if (await buildSandbox(packageRoot)) say('Built the sandbox page.');
  if (stopping) return;
  printAddresses((performance.now() - began) / 1000);
  if (watching) watchSources(packageRoot, running, say);
}

/** Throws when something answers at the gateway's port: most likely this system, started before. */
async function refuseSecondStart(): Promise<void> {
  const port = process.env['PORT'] ?? '4000';
  const taken = await fetch(`http://127.0.0.1:${port}/health/live`, { signal: AbortSignal.timeout(1_000) }).then(
    () => true,
    () => false,
  );
  if (taken) throw new Error(`Something answers at port ${port} already: stop it first, or choose another PORT.`);
}

/**
 * The server whose databases hold the demonstration data: `loaded` when they do, `ready` when it is up. Each
 * subgraph migrates its own database when it starts, and waits for the server.
 */
interface Database {
  readonly url: string;
  readonly loaded: Promise<void>;
  readonly ready: Promise<void>;
}

async function database(joined: Promise<void> | true): Promise<Database> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    const loaded = load(given, joined);
    return { url: given, loaded, ready: loaded };
  }
  const folder = join(data, 'postgres');
  const mark = join(data, 'loaded');
  const port = await freePort();
  const url = localUrl(port);
  const launch = async () => {
    postgres = await startPostgres(folder, {}, port);
  };
  if (existsSync(mark)) return { url, loaded: Promise.resolve(), ready: launch() };
  say('Making a PostgreSQL cluster in .data/postgres.');
  // Only this program writes here before its first start is done: what an interrupted one left is nobody's.
  await endLeftover(folder);
  rmSync(folder, { recursive: true, force: true });
  const loaded = (async () => {
    await launch();
    await load(url, joined);
    writeFileSync(mark, '');
  })();
  return { url, loaded, ready: loaded };
}

async function load(url: string, joined: Promise<void> | true): Promise<void> {
  if (await isSeeded(url)) return;
  const began = performance.now();
  await joined;
  // Loads all four subgraphs, which only a first start needs.
  const path = watching ? 'subgraphs/prepare.js' : 'bundle/prepare.js';
  const { prepareDatabases } = (await import(join(dist, path))) as typeof import('../../subgraphs/prepare.ts');
  const { keys } = await localSecrets(data);
  const vault = vaultFrom(readEnvironment(vaultVariables, { ...keys }));
  if (await prepareDatabases(url, vault, scale())) {
    say(`Loaded the demonstration data in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  }
}

/** How much data a first start loads: SCALE, or what a demonstration needs. */
function scale(): SeedScale {
  const asked = process.env['SCALE'] || 'demo';
  if (asked === 'demo' || asked === 'alliance') return asked;
  throw new Error(`SCALE is demo or alliance, not ${asked}.`);
}

/** Whether the data was loaded to its end; the subgraphs are marked together when all of it is there. */
async function isSeeded(server: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl('certification', server) });
  try {
    await client.connect();
    return ((await client.query('SELECT 1 FROM seeding')).rowCount ?? 0) > 0;
  } catch {
    return false; // no such database or table yet: whatever else is wrong shows when it is prepared
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The subgraphs and the gateway, which find each other as they come up. */
async function services(server: string): Promise<readonly Service[]> {
  const { issuerFile, relaySecret, keys } = await localSecrets(data);
  const listed = JSON.parse(readFileSync(join(packageRoot, 'schema/subgraphs.json'), 'utf8')) as {
    name: string;
    url: string;
  }[];
  const gatewayPort = process.env['PORT'] ?? '4000';
  const host = process.env['HOST'] ?? '127.0.0.1';
  const shared = {
    HOST: host,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    DATABASE_URL: server,
    GATEWAY_KEYS_URL: `http://127.0.0.1:${gatewayPort}/.well-known/gateway-keys.json`,
    RELAY_SECRET: relaySecret,
    ...keys,
    PEERS: JSON.stringify(Object.fromEntries(listed.map(({ name, url }) => [name, new URL(url).origin]))),
  };
  const subgraphs = listed.map(({ name, url }) => ({
    name,
    command: [watching ? 'subgraphs/start.js' : 'bundle/subgraph.js', name] as const,
    environment: { ...shared, PORT: new URL(url).port },
  }));
  const gateway: Service = {
    name: 'gateway',
    command: [watching ? 'gateway/start.js' : 'bundle/gateway.js'],
    environment: {
      HOST: host,
      PORT: gatewayPort,
      LOG_LEVEL: shared.LOG_LEVEL,
      LOCAL_ISSUER_FILE: process.env['NODE_ENV'] === 'production' ? '' : issuerFile,
      GRANTS_URL: listed.find(({ name }) => name === 'membership')?.url ?? '',
      FEED_URL: new URL(listed.find(({ name }) => name === 'membership')?.url ?? 'http://127.0.0.1').origin,
      RELAY_SECRET: relaySecret,
      APOLLO_TELEMETRY_DISABLED: '1',
    },
  };
  return [...subgraphs, gateway];
}

function printAddresses(seconds: number): void {
  const gateway = running.find(({ name }) => name === 'gateway')?.url;
  const rows = [
    ['Sandbox', `${gateway}/`],
    ['GraphQL', `${gateway}/graphql`],
    ...running
      .filter(({ name }) => name !== 'gateway')
      .map(({ name, url }) => [`  ${name}`, `${url}/graphql  (${url}/health/ready)`]),
    ['Database', process.env['DATABASE_URL'] ? 'yours, by DATABASE_URL' : `${postgres?.url}  (kept in .data/)`],
  ];
  say(`\nReady after ${seconds.toFixed(1)} s. All people, memberships, results and certificates here are synthetic.\n`);
  for (const [name, address] of rows) say(`  ${name?.padEnd(16)} ${address}`);
  say('\nCtrl-C stops everything.');
}

/** Stops in the order in which requests flow, so that what is under way can end. */
function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    await running.find(({ name }) => name === 'gateway')?.stop();
    await Promise.all(running.map((service) => service.stop()));
    await postgres?.stop();
    process.exit(code);
  })();
  return stopping;
}
