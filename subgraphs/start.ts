import { once } from 'node:events';
import { loadHouse } from './houses.ts';
import { ensureDatabase, migrate } from './kit/database.ts';
import { databaseUrl } from './kit/databaseUrl.ts';
import { readEnvironment, subgraphVariables } from './kit/env.ts';
import { createLog } from './kit/log.ts';
import { refuseKeys, vaultFrom, vaultVariables } from './kit/vaultKeys.ts';

/** `npm run subgraph -- NAME`: one subgraph in this process, until it is told to stop. */
const subgraph = await loadHouse(process.argv[2]);
const environment = readEnvironment({ ...subgraphVariables, ...vaultVariables });
const vault = vaultFrom(environment);
/** Milliseconds for the database server to come up; services and server are often started together. */
const PATIENCE = 30_000;
const log = createLog(subgraph.name, environment.LOG_LEVEL);
const url = databaseUrl(subgraph.name, environment.DATABASE_URL);

// A supervisor that still fills the databases has this process load meanwhile, and wait for its word.
if (process.env['WAIT_FOR_WORD']) await once(process, 'message');
await ensureDatabase(url, PATIENCE);
const migrating = await subgraph.connect(url, { vault }).initialize();
for (const name of await migrate(migrating).catch(refuseKeys)) log.info({ migration: name }, 'migrated');
await migrating.destroy();

const running = await subgraph
  .start({
    host: environment.HOST,
    port: environment.PORT,
    databaseUrl: url,
    poolSize: environment.DATABASE_POOL,
    vault,
    gatewayKeysUrl: environment.GATEWAY_KEYS_URL,
    relaySecret: environment.RELAY_SECRET,
    peers: environment.PEERS,
    natsUrl: environment.NATS_URL,
    log,
  })
  .catch(refuseKeys);
log.info({ url: running.url }, 'listening');
process.send?.({ listening: running.url });

const stop = () => void running.stop().then(() => process.exit(0));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
// A supervisor that died without a word leaves nobody to stop this process later.
process.once('disconnect', stop);
