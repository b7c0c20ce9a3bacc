import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { loadHouses } from '../../subgraphs/houses.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

const houses = await loadHouses();

interface Migration {
  readonly name: string;
  readonly up: DataSource['migrations'][number]['up'];
}

describe.each(houses)('what $name keeps of others', ({ connect, keeps }) => {
  let clone: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    clone = await cloneDatabase(null);
    database = await connect(clone.url).initialize();
  });
  afterAll(async () => {
    await database.destroy();
    await clone.drop();
  });

  test('is read again by the migration that keeps more of it, or by a later one', async () => {
    const migrations = database.migrations.map((one) => ({ name: one.name ?? '', up: one.up.bind(one) }));
    expect(await unread(database, migrations, Object.keys(keeps))).toBeNull();
  });

  test('and a migration that keeps more, and reads nothing again, is noticed', async () => {
    const table = (await columnsOf(database))[0]?.split('.')[0];
    const careless: Migration = {
      name: 'Careless',
      up: (runner) => runner.query(`ALTER TABLE ${table} ADD COLUMN more text`),
    };
    expect(await unread(database, [careless], Object.keys(keeps))).toBe('Careless');
  });
});

/**
 * Runs the migrations one by one on a database that has kept a hundred events of each source, and gives the last one
 * after which some `known_*` columns stay empty of what was told before; null when there is none.
 */
async function unread(
  database: DataSource,
  migrations: readonly Migration[],
  sources: readonly string[],
): Promise<string | null> {
  const runner = database.createQueryRunner();
  let careless: string | null = null;
  try {
    for (const { name, up } of migrations) {
      const before = await columnsOf(database);
      await keptAll(database, sources);
      await up(runner);
      const after = await columnsOf(database);
      // The first tables of all are made before anything is kept.
      if (before.length > 0 && after.some((column) => !before.includes(column))) careless = name;
      if (before.length > 0 && (await isReset(database))) careless = null;
    }
  } finally {
    await runner.release();
  }
  return careless;
}

async function columnsOf(database: DataSource): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }[]>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name LIKE 'known\\_%' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

async function keptAll(database: DataSource, sources: readonly string[]): Promise<void> {
  const [made] = await database.query<{ cursor: string | null }[]>(`SELECT to_regclass('inbox_cursor') AS cursor`);
  if (!made?.cursor) return;
  await database.query(
    `INSERT INTO inbox_cursor (source, position, stream_sequence) SELECT s, 100, 100 FROM unnest($1::text[]) AS s
     ON CONFLICT (source) DO UPDATE SET position = 100, stream_sequence = 100`,
    [sources],
  );
}

/** Whether every source is read from its beginning: which tables it fills is known to its keepers only. */
async function isReset(database: DataSource): Promise<boolean> {
  const ahead = await database.query<unknown[]>(
    'SELECT 1 FROM inbox_cursor WHERE position <> 0 OR stream_sequence <> 0 LIMIT 1',
  );
  return ahead.length === 0;
}
