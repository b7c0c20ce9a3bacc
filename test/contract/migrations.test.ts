import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { loadHouses } from '../../subgraphs/houses.ts';
import { migrate } from '../../subgraphs/kit/database.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

const houses = await loadHouses();

describe.each(houses)('the migrations of $name', (subgraph) => {
  let clone: TestDatabase;
  let database: DataSource;

  beforeAll(async () => {
    clone = await cloneDatabase(null);
    database = await subgraph.connect(clone.url).initialize();
  });
  afterAll(async () => {
    await database.destroy();
    await clone.drop();
  });

  test('run forward, back to nothing, and forward again', async () => {
    const first = await migrate(database);
    expect(first.length).toBeGreaterThanOrEqual(2);
    expect(await migrate(database)).toEqual([]);
    for (const _ of first) await database.undoLastMigration();
    const left = await database.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'
       UNION ALL SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public'`,
    );
    expect(left.map(({ name }) => name)).toEqual(['migrations']);
    expect(await migrate(database)).toEqual(first);
  });

  test('make the tables that the entities describe', async () => {
    expect(await drift(database)).toEqual([]);
  });

  test('a table that differs from its entity is noticed', async () => {
    const table = database.entityMetadatas.find(({ tableName }) => tableName !== 'outbox')?.tableName;
    await database.query(`ALTER TABLE "${table}" ADD COLUMN unexpected integer`);
    expect((await drift(database)).join()).toContain('unexpected');
    await database.query(`ALTER TABLE "${table}" DROP COLUMN unexpected`);
  });
});

/** The statements that would make the database equal to the entities. */
async function drift(database: DataSource): Promise<readonly string[]> {
  const { upQueries } = await database.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
