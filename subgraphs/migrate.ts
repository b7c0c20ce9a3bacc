import { z } from 'zod';
import { readEnvironment } from './kit/env.ts';
import { commandVault, refuseKeys } from './kit/vaultKeys.ts';
import { prepareDatabases } from './prepare.ts';

/** `npm run migrate`: creates and migrates the databases of all subgraphs at DATABASE_URL. */
const { DATABASE_URL } = readEnvironment({ DATABASE_URL: z.string() });
await prepareDatabases(DATABASE_URL, commandVault(), null).catch(refuseKeys);
process.stdout.write('All databases are up to date.\n');
