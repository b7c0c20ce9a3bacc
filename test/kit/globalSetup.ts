import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../deploy/local/postgres.ts';
import { buildSandbox } from '../../deploy/local/sandboxBundle.ts';
import { localSecrets } from '../../deploy/local/secrets.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { templateName } from './database.ts';
import { onTeardown } from './globalTeardown.ts';
import { seedDatabases } from './seededDatabases.ts';

/**
 * Before all tests: a PostgreSQL server (that of DATABASE_URL, else an embedded one of this run's own), on it a
 * migrated and seeded template of each subgraph's database, which test files clone, and the sandbox page.
 */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-test-'));
  chmodSync(folder, 0o755);
  onTeardown(async () => rmSync(folder, { recursive: true, force: true }));
  const given = process.env['DATABASE_URL'];
  if (given) {
    process.env['TEST_DATABASE_URL'] = given;
  } else {
    const postgres = await startPostgres(join(folder, 'postgres'), { fsync: 'off', full_page_writes: 'off' });
    onTeardown(postgres.stop);
    process.env['TEST_DATABASE_URL'] = postgres.url;
  }
  process.env['TEST_RUN'] = String(process.pid);
  const { issuerFile, relaySecret, keys } = await localSecrets(folder);
  process.env['TEST_ISSUER_FILE'] = issuerFile;
  process.env['TEST_RELAY_SECRET'] = relaySecret;
  Object.assign(process.env, keys);
  onTeardown(dropDatabasesOfRun);
  await Promise.all([seedDatabases('demo', templateName), buildSandbox(packageRoot)]);
}

async function dropDatabasesOfRun(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
    `test\\_${process.pid}\\_%`,
  ]);
  for (const { datname } of rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  await client.end();
}
