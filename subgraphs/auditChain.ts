import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadHouses } from './houses.ts';
import { type Anchor, verifyChain } from './kit/auditChain.ts';
import { databaseUrl } from './kit/databaseUrl.ts';
import { readEnvironment } from './kit/env.ts';

/**
 * `npm run audit -- chain [--anchor FILE]`: walks the audit log of every subgraph at DATABASE_URL and names the first row
 * that is wrong; exits with 1 then. With a file, compares with how far the logs went when it was last run, and keeps how
 * far they go now: keep that file where whoever runs the databases cannot write.
 */
const { values } = parseArgs({ allowPositionals: true, options: { anchor: { type: 'string' } } });
const { DATABASE_URL } = readEnvironment({ DATABASE_URL: z.string() });
const shape = z.record(z.string(), z.object({ position: z.number(), hash: z.string() }));
const file = values.anchor;
const before = file && existsSync(file) ? shape.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
const heads: Record<string, Anchor> = {};
let broken = false;

for (const house of await loadHouses()) {
  const database = await house.connect(databaseUrl(house.name, DATABASE_URL)).initialize();
  try {
    const report = await verifyChain(database, before[house.name]);
    heads[house.name] = report.head;
    broken ||= report.broken !== null;
    const { position, hash } = report.head;
    const said = report.broken
      ? `BROKEN at entry ${report.broken.position}: ${report.broken.why}`
      : `${position} entries, whole; the last one is ${hash}`;
    process.stdout.write(`${house.name}: ${said}\n`);
  } finally {
    await database.destroy();
  }
}
if (file && !broken) writeFileSync(file, `${JSON.stringify(heads, null, 2)}\n`);
process.exitCode = broken ? 1 : 0;
