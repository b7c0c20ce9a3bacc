import { z } from 'zod';
import { loadHouses } from './houses.ts';
import { databaseUrl } from './kit/databaseUrl.ts';
import { readEnvironment } from './kit/env.ts';
import { checkKeys } from './kit/keyCheck.ts';
import { rotateKeys } from './kit/rotateKeys.ts';
import { commandVault, refuseKeys } from './kit/vaultKeys.ts';

/** `npm run rotate-keys`: seals anew, by the newest of DATA_KEYS, what older keys sealed in the databases at DATABASE_URL. */
const { DATABASE_URL } = readEnvironment({ DATABASE_URL: z.string() });
const vault = commandVault();
let left = 0;
for (const house of await loadHouses()) {
  const database = await house.connect(databaseUrl(house.name, DATABASE_URL), { vault }).initialize();
  try {
    await checkKeys(database, vault).catch(refuseKeys);
    for (const rotated of await rotateKeys(database, house.personal.sealed).catch(refuseKeys)) {
      const { table, column, sealed } = rotated;
      process.stdout.write(`${house.name}: ${table}.${column}: ${sealed} sealed anew, ${rotated.left} left\n`);
      left += rotated.left;
    }
  } finally {
    await database.destroy();
  }
}
process.stdout.write(
  left === 0
    ? `Everything is sealed by key ${vault.version}; the older ones may be left out of DATA_KEYS.\n`
    : 'Some rows were changed meanwhile: run it again.\n',
);
process.exitCode = left === 0 ? 0 : 1;
