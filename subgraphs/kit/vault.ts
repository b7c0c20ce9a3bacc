import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Where a sealed value lies. It is bound to this place: moved to another row or column it cannot be opened. */
export interface SealedPlace {
  readonly table: string;
  readonly column: string;
  readonly id: string;
}

/**
 * Seals what must not lie open in a database or its backups: AES-256-GCM with a random nonce. A sealed value is the text
 * `v<key version>.<nonce>.<ciphertext and tag>`, the last two in base64url.
 */
export interface Vault {
  /** The version of the key that seals. */
  readonly version: number;
  /** The versions of all keys that open. */
  readonly versions: readonly number[];
  readonly seal: (place: SealedPlace, text: string) => string;
  /** Throws VaultError when the key is missing, or when the value was changed, moved or sealed with another key. */
  readonly open: (place: SealedPlace, sealed: string) => string;
  /**
   * A blind index: the same text for the same value, which cannot be computed without the key (HMAC-SHA-256).
   *
   * @param context what is indexed, so that equal values of two columns cannot be matched
   * @param value normalised: equal where two are to be found equal
   */
  readonly index: (context: string, value: string) => string;
}

export interface VaultKeys {
  /** By version, 32 bytes each; the newest one seals. */
  readonly data: ReadonlyMap<number, Buffer>;
  readonly index: Buffer;
}

/** A sealed value cannot be opened. The message names its place, and nothing of what it holds. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
}

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Throws when there is no data key. */
export function createVault({ data, index: indexKey }: VaultKeys): Vault {
  const version = Math.max(...data.keys());
  const newest = data.get(version);
  if (!newest) throw new VaultError('There is no data key.');
  return {
    version,
    versions: [...data.keys()].sort((one, other) => one - other),
    seal: (place, text) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, newest, nonce).setAAD(bound(place));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `v${version}.${nonce.toString('base64url')}.${sealed.toString('base64url')}`;
    },
    open: (place, sealed) => {
      const key = data.get(sealedVersion(sealed) ?? Number.NaN);
      if (!key) throw new VaultError(`${named(place)} is sealed with a key that is not in DATA_KEYS.`);
      const [, nonce = '', body = ''] = sealed.split('.');
      const bytes = Buffer.from(body, 'base64url');
      try {
        const decipher = createDecipheriv(CIPHER, key, Buffer.from(nonce, 'base64url'), { authTagLength: TAG });
        decipher.setAAD(bound(place)).setAuthTag(bytes.subarray(-TAG));
        return decipher.update(bytes.subarray(0, -TAG), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        throw new VaultError(`${named(place)} was changed or moved, or was sealed with another key.`);
      }
    },
    index: (context, value) => createHmac('sha256', indexKey).update(`${context}\n${value}`).digest('base64url'),
  };
}

/** The version of the key by which a value is sealed, or undefined where it is no sealed value. */
export function sealedVersion(sealed: string): number | undefined {
  const [, digits] = /^v(\d{1,9})\.[\w-]+\.[\w-]+$/.exec(sealed) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function bound(place: SealedPlace): Buffer {
  return Buffer.from(named(place));
}

function named({ table, column, id }: SealedPlace): string {
  return `${table}.${column} of ${id}`;
}

const vaults = new WeakMap<DataSource, Vault>();

/** Gives a database its vault; rows that it seals can be read by whoever holds the database. */
export function giveVault(database: DataSource, vault: Vault): void {
  vaults.set(database, vault);
}

/** The vault of a database. Throws where none was given, as to a tool that has no business with what is sealed. */
export function vaultOf(database: DataSource): Vault {
  const vault = vaults.get(database);
  if (vault) return vault;
  throw new VaultError('This connection was opened without keys: DATA_KEYS and INDEX_KEY.');
}
