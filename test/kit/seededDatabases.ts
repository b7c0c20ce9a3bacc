import { loadHouses } from '../../subgraphs/houses.ts';
import { ensureDatabase, migrate } from '../../subgraphs/kit/database.ts';
import { databaseUrl } from '../../subgraphs/kit/databaseUrl.ts';
import { checkKeys } from '../../subgraphs/kit/keyCheck.ts';
import { type SeedScale, seedAll } from '../../subgraphs/kit/seed.ts';
import { SEED_DAY, testServer } from './database.ts';
import { testVault } from './vault.ts';

/** Makes, migrates and seeds a database for each subgraph; `nameOf` says how it is called. */
export async function seedDatabases(scale: SeedScale, nameOf: (subgraph: string) => string): Promise<void> {
  const targets = await Promise.all(
    (await loadHouses()).map(async (subgraph) => {
      const url = databaseUrl(nameOf(subgraph.name), testServer(), {});
      await ensureDatabase(url);
      const database = subgraph.connect(url, { vault: testVault() });
      await database.initialize();
      await migrate(database);
      await checkKeys(database, testVault());
      return { subgraph, database };
    }),
  );
  try {
    await seedAll(targets, scale, SEED_DAY);
  } finally {
    await Promise.all(targets.map(({ database }) => database.destroy()));
  }
}
