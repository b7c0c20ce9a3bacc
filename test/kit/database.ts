import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { databaseUrl } from '../../subgraphs/kit/databaseUrl.ts';

/** The day that the seeded world of tests takes for today: tests that care set their clock by it. */
export const SEED_DAY = new Date('2026-11-20T04:00:00Z');

/** The address of the server that tests use. */
export function testServer(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return url;
  throw new Error('Tests are run by `npm test`, which prepares a database server for them');
}

/** The migrated and seeded database of a subgraph that clones are made of. */
export function templateName(subgraph: string): string {
  return `test_${process.env['TEST_RUN']}_${subgraph}`;
}

/** A database of one test's own. */
export interface TestDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** A copy of a subgraph's seeded database, or, without a subgraph, an empty one. */
export async function cloneDatabase(subgraph: string | null): Promise<TestDatabase> {
  const name = `test_${process.env['TEST_RUN']}_clone_${randomUUID().slice(0, 8)}`;
  const template =
    subgraph === null ? `template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'` : `"${templateName(subgraph)}"`;
  await onServer(`CREATE DATABASE "${name}" TEMPLATE ${template}`);
  return ownDatabase(name);
}

/** A database of the run that is there already, as one that is dropped in the end. */
export function ownDatabase(name: string): TestDatabase {
  return {
    url: databaseUrl(name, testServer(), {}),
    drop: () => onServer(`DROP DATABASE "${name}" WITH (FORCE)`),
  };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServer() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
