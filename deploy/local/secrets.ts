import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { type LocalKeys, localKeys } from '../../subgraphs/kit/vaultKeys.ts';

/** What the services of one machine share and nobody else may know. */
export interface LocalSecrets {
  /** The file with the local issuer's private key. */
  readonly issuerFile: string;
  readonly relaySecret: string;
  /** What seals identity numbers and contacts: those of the environment, else this machine's own. */
  readonly keys: LocalKeys;
}

/** Reads the secrets of this machine, and makes them at the first start. */
export async function localSecrets(folder: string): Promise<LocalSecrets> {
  mkdirSync(folder, { recursive: true });
  const issuerFile = join(folder, 'local-issuer.jwk.json');
  if (!existsSync(issuerFile)) {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    writeFileSync(issuerFile, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  }
  const relayFile = join(folder, 'relay-secret');
  if (!existsSync(relayFile)) writeFileSync(relayFile, randomBytes(32).toString('base64url'), { mode: 0o600 });
  const { DATA_KEYS, INDEX_KEY } = process.env;
  const keys = DATA_KEYS && INDEX_KEY ? { DATA_KEYS, INDEX_KEY } : localKeys(folder);
  return { issuerFile, relaySecret: readFileSync(relayFile, 'utf8'), keys };
}
