import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadHouses } from './houses.ts';
import { databaseUrl } from './kit/databaseUrl.ts';
import { readEnvironment } from './kit/env.ts';
import { FirstSecretaryError, nameFirstSecretary } from './nameFirstSecretary.ts';

/**
 * `npm run first-secretary -- --issuer URL --subject SUBJECT`: lets an account of a real issuer run the office, in an installation
 * where nobody does yet; that account gives all further roles through the graph. Exits with 1 where somebody does, with 2 for a
 * wrong command.
 */
const { values } = parseArgs({ options: { issuer: { type: 'string' }, subject: { type: 'string' } } });
const { issuer, subject } = values;

if (!issuer || !subject) {
  process.stderr.write('Usage: npm run first-secretary -- --issuer URL --subject SUBJECT\n');
  process.exitCode = 2;
} else {
  const { DATABASE_URL } = readEnvironment({ DATABASE_URL: z.string() });
  const house = (await loadHouses()).find(({ name }) => name === 'membership');
  if (!house) throw new Error('There is no membership');
  const database = await house.connect(databaseUrl(house.name, DATABASE_URL)).initialize();
  try {
    await nameFirstSecretary(database, { issuer, subject }, new Date());
    process.stdout.write(`${subject} of ${issuer} runs the office now.\n`);
  } catch (error) {
    if (!(error instanceof FirstSecretaryError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } finally {
    await database.destroy();
  }
}
