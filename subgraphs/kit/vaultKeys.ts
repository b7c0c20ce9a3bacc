import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EXIT_CONFIGURATION, readEnvironment } from './env.ts';
import { packageRoot } from './packageRoot.ts';
import { createVault, type Vault, VaultError } from './vault.ts';

const BYTES = 32;
const asBytes = (text: string) => Buffer.from(text, 'base64');

/** The keys of what is sealed, as every process reads them that opens it. */
export const vaultVariables = {
  DATA_KEYS: z
    .string({ error: 'is missing: JSON such as {"1":"32 bytes in base64"}; identity numbers and contacts are sealed' })
    .transform((text, context): ReadonlyMap<number, Buffer> => {
      const listed = Object.entries(parsed(text) ?? {}).map(
        ([version, key]) => [Number(version), asBytes(key)] as const,
      );
      const right = ([version, key]: readonly [number, Buffer]) =>
        Number.isInteger(version) && version > 0 && version < 1e9 && key.length === BYTES;
      if (listed.length > 0 && listed.every(right)) return new Map(listed);
      context.addIssue({ code: 'custom', message: 'must be JSON: {"version from 1": "32 bytes in base64"}' });
      return z.NEVER;
    }),
  INDEX_KEY: z
    .string({ error: 'is missing: 32 bytes in base64; by it sealed values are found again' })
    .transform(asBytes)
    .refine((key) => key.length === BYTES, 'must be 32 bytes in base64'),
} satisfies z.ZodRawShape;

/** The vault of the keys in parsed variables. */
export function vaultFrom({
  DATA_KEYS,
  INDEX_KEY,
}: {
  DATA_KEYS: ReadonlyMap<number, Buffer>;
  INDEX_KEY: Buffer;
}): Vault {
  return createVault({ data: DATA_KEYS, index: INDEX_KEY });
}

/** The variables, with which a process gets the keys that this machine keeps for itself. */
export interface LocalKeys {
  readonly DATA_KEYS: string;
  readonly INDEX_KEY: string;
}

/** Reads the keys of this machine from a folder, and makes them where there are none. */
export function localKeys(folder: string): LocalKeys {
  mkdirSync(folder, { recursive: true });
  const made = (file: string, content: () => string): string => {
    const path = join(folder, file);
    if (!existsSync(path)) writeFileSync(path, content(), { mode: 0o600 });
    return readFileSync(path, 'utf8').trim();
  };
  const key = () => randomBytes(BYTES).toString('base64');
  return { DATA_KEYS: made('data-keys.json', () => JSON.stringify({ 1: key() })), INDEX_KEY: made('index-key', key) };
}

/**
 * The vault of a command that somebody runs by hand: by the variables, else, unless NODE_ENV is production, by the keys
 * that `npm start` keeps in `.data/`. Exits with 78 where there are none, or wrong ones.
 */
export function commandVault(): Vault {
  const { DATA_KEYS, INDEX_KEY, NODE_ENV } = process.env;
  const given = DATA_KEYS || INDEX_KEY || NODE_ENV === 'production';
  return vaultFrom(readEnvironment(vaultVariables, given ? process.env : { ...localKeys(join(packageRoot, '.data')) }));
}

/** Ends a process whose keys are wrong as one with a wrong configuration, since starting again changes nothing; throws what else it is. */
export function refuseKeys(error: unknown): never {
  if (!(error instanceof VaultError)) throw error;
  process.stderr.write(`The keys are wrong: ${error.message}\n`);
  process.exit(EXIT_CONFIGURATION);
}

function parsed(text: string): Readonly<Record<string, string>> | undefined {
  try {
    return z.record(z.string(), z.string()).safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
