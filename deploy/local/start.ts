import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { PartlySeeded, prepareDatabases } from '../../subgraphs/prepare.ts';
import { type LocalPostgres, startPostgres } from './postgres.ts';
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
  const [bundle] = await Promise.all([buildSandbox(packageRoot), prepare()]);
  if (bundle) say('Built the sandbox page.');
  for (const group of await services()) {
    if (stopping) return;
    running.push(...(await Promise.all(group.map((service) => startService(dist, service, say)))));
  }
  printAddresses((performance.now() - began) / 1000);
  if (process.argv.includes('--watch')) watchSources(packageRoot, running, say);
}

/** A server with migrated databases that hold the demonstration data. */
async function prepare(): Promise<void> {
  if (process.env['DATABASE_URL']) {
    await load(process.env['DATABASE_URL']);
    return;
  }
  const folder = join(data, 'postgres');
  say(existsSync(folder) ? 'Starting PostgreSQL.' : 'Making a PostgreSQL cluster in .data/postgres.');
  postgres = await startPostgres(folder);
  try {
    await load(postgres.url);
  } catch (error) {
    if (!(error instanceof PartlySeeded)) throw error;
    // Only this program writes here before its first start is done, so nothing of anybody's is lost.
    say('The first start was interrupted; beginning again with an empty database.');
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
    postgres = await startPostgres(folder);
    await load(postgres.url);
  }
}

async function load(url: string): Promise<void> {
  const began = performance.now();
  if (await prepareDatabases(url, 'demo')) {
    say(`Loaded the demonstration data in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  }
}

/** What to start, in groups: a later group needs the earlier ones. */
async function services(): Promise<readonly (readonly Service[])[]> {
  const { issuerFile, relaySecret } = await localSecrets(data);
  const listed = JSON.parse(readFileSync(join(packageRoot, 'schema/subgraphs.json'), 'utf8')) as {
    name: string;
    url: string;
  }[];
  const gatewayPort = process.env['PORT'] ?? '4000';
  const host = process.env['HOST'] ?? '127.0.0.1';
  const shared = {
    HOST: host,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    DATABASE_URL: process.env['DATABASE_URL'] ?? postgres?.url ?? '',
    GATEWAY_KEYS_URL: `http://127.0.0.1:${gatewayPort}/.well-known/gateway-keys.json`,
    RELAY_SECRET: relaySecret,
    PEERS: JSON.stringify(Object.fromEntries(listed.map(({ name, url }) => [name, new URL(url).origin]))),
  };
  const subgraphs = listed.map(({ name, url }) => ({
    name,
    command: ['subgraphs/start.js', name] as const,
    environment: { ...shared, PORT: new URL(url).port },
  }));
  const gateway: Service = {
    name: 'gateway',
    command: ['gateway/start.js'],
    environment: {
      HOST: host,
      PORT: gatewayPort,
      LOG_LEVEL: shared.LOG_LEVEL,
      LOCAL_ISSUER_FILE: process.env['NODE_ENV'] === 'production' ? '' : issuerFile,
      GRANTS_URL: listed.find(({ name }) => name === 'membership')?.url ?? '',
      APOLLO_TELEMETRY_DISABLED: '1',
    },
  };
  return [subgraphs, [gateway]];
}

function printAddresses(seconds: number): void {
  const gateway = running.at(-1)?.url;
  const rows = [
    ['Sandbox', `${gateway}/`],
    ['GraphQL', `${gateway}/graphql`],
    ...running.slice(0, -1).map(({ name, url }) => [`  ${name}`, `${url}/graphql  (${url}/health/ready)`]),
    ['Database', process.env['DATABASE_URL'] ? 'yours, by DATABASE_URL' : `${postgres?.url}  (kept in .data/)`],
  ];
  say(`\nReady after ${seconds.toFixed(1)} s. All people, memberships, results and certificates here are synthetic.\n`);
  for (const [name, address] of rows) say(`  ${name?.padEnd(16)} ${address}`);
  say('\nCtrl-C stops everything.');
}

/** Stops in the order in which requests flow, so that what is under way can end. */
function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    await running.at(-1)?.stop();
    await Promise.all(running.map((service) => service.stop()));
    await postgres?.stop();
    process.exit(code);
  })();
  return stopping;
}
