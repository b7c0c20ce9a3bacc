import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Drivers and helpers that packages try to load and do without. Of them ioredis alone is installed: the gateway loads it
 * where it counts in Redis.
 */
const ABSENT = [
  /^(pg-native|pg-query-stream|mysql2?|mongodb|better-sqlite3|sqlite3|sql\.js|oracledb|mssql|redis|ioredis)$/,
  /^(typeorm-aurora-data-api-driver|react-native-sqlite-storage|expo-sqlite|hdb-pool|ts-node)$/,
  /^@(sap|google-cloud)\//,
];

/**
 * Joins what each service loads into a few files, unless the joined ones are of the same compiled code: five
 * processes that each read two thousand small files are what a start would mostly be waiting for.
 *
 * @param dist the folder of compiled code; the joined files are in its `bundle`, named `subgraph`, `prepare` and `gateway`
 */
export async function bundleServices(root: string, dist: string): Promise<void> {
  const folder = join(dist, 'bundle');
  const stamp = join(folder, '.sources');
  const digest = digestOf(root, dist);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  rmSync(folder, { recursive: true, force: true });
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: {
      subgraph: join(dist, 'subgraphs/start.js'),
      prepare: join(dist, 'subgraphs/prepare.js'),
      gateway: join(dist, 'gateway/start.js'),
    },
    platform: 'node',
    external: ABSENT,
    logLevel: 'silent',
  });
  try {
    // Names are kept: a GraphQL type is told by the name of its entity's class.
    await bundle.write({ dir: folder, format: 'esm', keepNames: true });
  } finally {
    await bundle.close();
  }
  writeFileSync(stamp, digest);
}

function digestOf(root: string, dist: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const part of ['subgraphs', 'gateway']) {
    for (const file of readdirSync(join(dist, part), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!file.endsWith('.js')) continue;
      const { mtimeMs, size } = statSync(join(dist, part, file));
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}
