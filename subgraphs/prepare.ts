import { loadHouses } from './houses.ts';
import { ensureDatabase, migrate } from './kit/database.ts';
import { databaseUrl } from './kit/databaseUrl.ts';
import { checkKeys } from './kit/keyCheck.ts';
import type { SeedProgress, SeedScale } from './kit/seed.ts';
import { seedAll } from './kit/seed.ts';
import type { Vault } from './kit/vault.ts';

/**
 * Creates and migrates the databases of all subgraphs, and loads the demonstration data where there is none.
 *
 * @param server the address of the server; see `databaseUrl` for which database is whose
 * @param vault seals what is confidential; see `checkKeys`
 * @param scale how much data to load, or null to load none
 * @param report called as loading goes on
 * @returns whether data was loaded
 * @throws when data was loaded in part, because a first start was interrupted
 */
export async function prepareDatabases(
  server: string,
  vault: Vault,
  scale: SeedScale | null,
  report?: (progress: SeedProgress) => void,
): Promise<boolean> {
  const targets = await Promise.all(
    (await loadHouses()).map(async (subgraph) => {
      const url = databaseUrl(subgraph.name, server);
      await ensureDatabase(url);
      const database = subgraph.connect(url, { vault });
      await database.initialize();
      await migrate(database);
      await checkKeys(database, vault);
      return { subgraph, database };
    }),
  );
  try {
    if (scale === null) return false;
    const seeded = await Promise.all(
      targets.map(async ({ database }) => (await database.query('SELECT 1 FROM seeding')).length > 0),
    );
    if (seeded.every(Boolean)) return false;
    const empty = await Promise.all(
      targets.map(async ({ database }) => (await database.query('SELECT 1 FROM outbox LIMIT 1')).length === 0),
    );
    if (!empty.every(Boolean)) throw new PartlySeeded();
    await seedAll(targets, scale, new Date(), report);
    return true;
  } finally {
    await Promise.all(targets.map(({ database }) => database.destroy()));
  }
}

/** The databases hold data that is not the whole demonstration data; nothing was changed. */
class PartlySeeded extends Error {
  override readonly name = 'PartlySeeded';
  constructor() {
    super('The databases hold data, but not the whole demonstration data: empty them first.');
  }
}
