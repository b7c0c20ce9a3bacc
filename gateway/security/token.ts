import { join } from 'node:path';
import { packageRoot } from '../packageRoot.ts';
import { personas, readLocalIssuer } from './localIssuer.ts';

/** `npm run token -- PERSONA`: prints a token for local use, signed by the key that the first start made. */
const [persona] = process.argv.slice(2);
const names = personas.map(({ name }) => name);

if (process.env['NODE_ENV'] === 'production') {
  process.stderr.write('Local tokens are not made in production: no service there would accept them.\n');
  process.exitCode = 1;
} else if (!names.some((name) => name === persona)) {
  process.stderr.write(`Usage: npm run token -- PERSONA\nPersonas: ${names.join(', ')}\n`);
  process.exitCode = 2;
} else {
  const file = process.env['LOCAL_ISSUER_FILE'] ?? join(packageRoot, '.data/local-issuer.jwk.json');
  const issuer = await readLocalIssuer(file).catch(() => undefined);
  if (issuer) process.stdout.write(`${await issuer.token(persona as string)}\n`);
  else {
    process.stderr.write('There is no key yet: run `npm start` once.\n');
    process.exitCode = 1;
  }
}
