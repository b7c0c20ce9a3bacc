import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readEnvironment } from './kit/env.ts';
import { seedScales } from './kit/seed.ts';
import { commandVault, refuseKeys } from './kit/vaultKeys.ts';
import { prepareDatabases } from './prepare.ts';
import { progressBar } from './progressBar.ts';

/** `npm run seed -- --scale alliance`: loads the demonstration data into empty databases at DATABASE_URL. */
const { values } = parseArgs({ options: { scale: { type: 'string', default: 'demo' } } });
const scale = seedScales.find((known) => known === values.scale);
const { DATABASE_URL } = readEnvironment({ DATABASE_URL: z.string() });

if (!scale) {
  process.stderr.write(`There is no scale ${values.scale}; there are ${seedScales.join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const started = performance.now();
  const bar = progressBar(process.stderr);
  const loaded = await prepareDatabases(DATABASE_URL, commandVault(), scale, bar.show).catch(refuseKeys);
  bar.end();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(loaded ? `Loaded in ${seconds} s.\n` : 'The data is there already; nothing was changed.\n');
}
