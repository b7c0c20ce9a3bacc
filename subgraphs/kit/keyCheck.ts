import type { DataSource } from 'typeorm';
import { KeyCheck } from './entities/KeyCheck.ts';
import { type Vault, VaultError } from './vault.ts';

const INDEX = 'index';
const TEXT = 'alliance';

const placeOf = (version: number) => ({ table: 'key_check', column: 'value', id: `data ${version}` });

/**
 * Whether the keys are those by which this database was sealed so far; a database that has none yet takes these for its own.
 *
 * @throws VaultError when a key is another one, or one is missing that still seals something
 */
export async function checkKeys(database: DataSource, vault: Vault): Promise<void> {
  const checks = database.getRepository(KeyCheck);
  for (const { name, value } of await checks.find()) {
    if (name === INDEX) {
      if (value !== vault.index('key_check', TEXT)) throw new VaultError('INDEX_KEY is not the key of this database.');
      continue;
    }
    const version = Number(name.split(' ')[1]);
    if (!vault.versions.includes(version)) {
      throw new VaultError(
        `DATA_KEYS lacks version ${version}, which may still seal rows: \`npm run rotate-keys\` with it, and then leave it out.`,
      );
    }
    try {
      vault.open(placeOf(version), value);
    } catch {
      throw new VaultError(`Version ${version} in DATA_KEYS is not the key that sealed this database.`);
    }
  }
  // Danger: only now, or keys that are refused would be taken for those of the database.
  await checks
    .createQueryBuilder()
    .insert()
    .values([
      { name: INDEX, value: vault.index('key_check', TEXT) },
      { name: placeOf(vault.version).id, value: vault.seal(placeOf(vault.version), TEXT) },
    ])
    .orIgnore()
    .execute();
}

/** Forgets the keys of which nothing is sealed any more, so that they may be left out of DATA_KEYS. */
export async function forgetKeys(database: DataSource, kept: readonly number[]): Promise<void> {
  await database.query('DELETE FROM key_check WHERE name <> $1 AND NOT (name = ANY($2))', [
    INDEX,
    kept.map((version) => placeOf(version).id),
  ]);
}
