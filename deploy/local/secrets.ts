import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';

/** What the services of one machine share and nobody else may know. */
export interface LocalSecrets {
  /** The file with the local issuer's private key. */
  readonly issuerFile: string;
  readonly relaySecret: string;
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
  return { issuerFile, relaySecret: readFileSync(relayFile, 'utf8') };
}
