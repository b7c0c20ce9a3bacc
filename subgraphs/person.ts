import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadHouses } from './houses.ts';
import { databaseUrl } from './kit/databaseUrl.ts';
import { readEnvironment } from './kit/env.ts';
import { isId } from './kit/ids.ts';
import { checkKeys } from './kit/keyCheck.ts';
import { commandVault, refuseKeys } from './kit/vaultKeys.ts';
import { eraseEverywhere, exportEverywhere, type HouseOpen, PersonError } from './personEverywhere.ts';

/**
 * `npm run person -- export --candidate ID --out FILE` writes all that the alliance holds of a person.
 * `npm run person -- erase --candidate ID` says what erasing them would do, and with `--really` does it. `--expert ID` for an
 * expert, `--by NAME` says who ordered it. Exits with 1 where it cannot be done, with 2 for a wrong command.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    candidate: { type: 'string' },
    expert: { type: 'string' },
    out: { type: 'string' },
    by: { type: 'string', default: userInfo().username },
    really: { type: 'boolean', default: false },
  },
});
const [order] = positionals;
const { candidate, expert, out, by, really } = values;
const id = candidate ?? expert;
const wrong =
  (order !== 'export' && order !== 'erase' && 'Say export or erase.') ||
  ((!id || !isId(id) || (candidate && expert)) && 'Name one person: --candidate ID or --expert ID.') ||
  (order === 'export' && !out && 'Say where to: --out FILE.');

if (wrong) {
  process.stderr.write(`${wrong}\n`);
  process.exitCode = 2;
} else {
  const { DATABASE_URL } = readEnvironment({ DATABASE_URL: z.string() });
  const vault = commandVault();
  const houses: HouseOpen[] = [];
  try {
    for (const { name, personal, connect } of await loadHouses()) {
      const database = await connect(databaseUrl(name, DATABASE_URL), { vault }).initialize();
      houses.push({ name, personal, database });
      await checkKeys(database, vault).catch(refuseKeys);
    }
    const about = candidate ? { candidate } : { expert: expert ?? '' };
    const ordered = { by, at: new Date() };
    if (order === 'export') {
      const held = await exportEverywhere(houses, about, ordered);
      writeFileSync(out ?? '', `${JSON.stringify(held, null, 2)}\n`, { mode: 0o600 });
      process.stdout.write(`Written to ${out}.\n`);
    } else {
      const report = await eraseEverywhere(houses, about, { ...ordered, dryRun: !really });
      process.stdout.write(`${really ? 'Erased.' : 'This is what would be done; add --really to do it.'}\n`);
      for (const { house, table, rows, what, because } of report.erased) {
        process.stdout.write(`${house}: ${table}: ${rows} ${what}. ${because}.\n`);
      }
      for (const place of report.alsoAt) process.stdout.write(`Look by hand, it may be a namesake: ${place}\n`);
    }
  } catch (error) {
    if (!(error instanceof PersonError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } finally {
    for (const { database } of houses) await database.destroy();
  }
}
