import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Candidate } from '../../subgraphs/certification/entities/index.ts';
import { openIdentityNumber } from '../../subgraphs/certification/personal.ts';
import { loadHouse } from '../../subgraphs/houses.ts';
import { migrate } from '../../subgraphs/kit/database.ts';
import { newId, seedId } from '../../subgraphs/kit/ids.ts';
import { checkKeys } from '../../subgraphs/kit/keyCheck.ts';
import { rotateKeys } from '../../subgraphs/kit/rotateKeys.ts';
import { createVault, giveVault, type Vault } from '../../subgraphs/kit/vault.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';
import { testVault } from '../kit/vault.ts';

const certification = await loadHouse('certification');
const membership = await loadHouse('membership');
const clones: TestDatabase[] = [];
const opened: DataSource[] = [];
afterAll(async () => {
  for (const database of opened) await database.destroy();
  for (const clone of clones) await clone.drop();
});

async function open(house: typeof certification, from: string | null, vault: Vault): Promise<DataSource> {
  const clone = await cloneDatabase(from);
  clones.push(clone);
  const database = await house.connect(clone.url, { vault }).initialize();
  opened.push(database);
  return database;
}

describe('the migration of a database that held numbers in the open', () => {
  test('seals every number, finds people again, and leaves no copy in the file of the table', async () => {
    const database = await open(certification, null, testVault());
    const all = await migrate(database);
    const undone = all.length - all.indexOf('SealedIdentity1767225800100');
    for (let count = 0; count < undone; count += 1) await database.undoLastMigration();
    const ids = Array.from({ length: 1_203 }, newId);
    await database.query(
      `INSERT INTO candidate (id, name, identity_kind, identity_number, identity_key, born_on, entered_by_id)
       SELECT id, '示范（虚构）', 'HOME_RETURN_PERMIT', 'M' || 77000000 + n || '01', 'M' || 77000000 + n, '1998-03-15', id
       FROM unnest($1::uuid[]) WITH ORDINALITY AS x(id, n)`,
      [ids],
    );
    await migrate(database);

    const rows = await database.getRepository(Candidate).find();
    const numbers = new Map(rows.map((row) => [row.id, openIdentityNumber(database, row)]));
    expect(numbers).toEqual(new Map(ids.map((id, at) => [id, `M${77_000_001 + at}01`])));
    const index = testVault().index('candidate.identity', 'M77000007');
    expect(rows.filter(({ identityIndex }) => identityIndex === index).map(({ id }) => id)).toEqual([ids[6]]);
    expect(await inFile(database, 'candidate', 'M770000')).toBe(false);
    expect(await inFile(database, 'candidate', 'HOME_RETURN_PERMIT')).toBe(true);

    for (let count = 0; count < undone; count += 1) await database.undoLastMigration();
    const [back] = await database.query('SELECT identity_number, identity_key FROM candidate WHERE id = $1', [ids[6]]);
    expect(back).toEqual({ identity_number: 'M7700000701', identity_key: 'M77000007' });
  });

  test('seals contacts', async () => {
    const database = await open(membership, 'membership', testVault());
    const sealed = async () =>
      database.query<{ id: string; contact_sealed: string }[]>(
        'SELECT id, contact_sealed FROM institution WHERE contact_sealed IS NOT NULL ORDER BY id',
      );
    const before = await sealed();
    expect(before.length).toBeGreaterThan(10);
    await database.undoLastMigration();
    const [{ mail } = { mail: '' }] = await database.query<{ mail: string }[]>(
      `SELECT contact->>'email' AS mail FROM institution WHERE id = $1`,
      [before[0]?.id],
    );
    expect(mail).toMatch(/^office-\d+@example\.org$/);
    await migrate(database);
    expect((await sealed()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await inFile(database, 'institution', mail)).toBe(false);
  });
});

describe('a rotation', () => {
  const [first, second, third, index] = [1, 2, 3, 4].map(() => randomBytes(32)) as [Buffer, Buffer, Buffer, Buffer];
  const vaultOf = (...versions: [number, Buffer][]) => createVault({ data: new Map(versions), index });
  let database: DataSource;
  const all = () => database.getRepository(Candidate).find({ order: { id: 'ASC' } });
  const numbers = async () => (await all()).map((row) => openIdentityNumber(database, row));

  beforeAll(async () => {
    database = await open(certification, 'certification', testVault());
    const place = (id: string) => ({ table: 'candidate', column: 'identity_sealed', id });
    const old = vaultOf([1, first]);
    const rows = await all();
    const sealed = rows.map((row) => old.seal(place(row.id), openIdentityNumber(database, row)));
    await database.query('DELETE FROM key_check');
    await database.query(
      `UPDATE candidate c SET identity_sealed = x.sealed FROM unnest($1::uuid[], $2::text[]) AS x(id, sealed)
       WHERE c.id = x.id`,
      [rows.map(({ id }) => id), sealed],
    );
    giveVault(database, old);
    await checkKeys(database, old);
  });

  test('is refused with a key that is not the one of the database, whichever it is', async () => {
    const foreign = vaultOf([1, second]);
    await expect(checkKeys(database, foreign)).rejects.toThrow('Version 1 in DATA_KEYS is not the key');
    const foreignIndex = createVault({ data: new Map([[1, first]]), index: second });
    await expect(checkKeys(database, foreignIndex)).rejects.toThrow('INDEX_KEY is not the key of this database');
    giveVault(database, vaultOf([2, second]));
    await expect(rotateKeys(database, certification.personal.sealed)).rejects.toThrow('not in DATA_KEYS');
  });

  test('leaves everything readable without the old key, which must stay until then', async () => {
    giveVault(database, vaultOf([1, first]));
    const before = await numbers();
    expect(before.length).toBeGreaterThan(1_000);
    giveVault(database, vaultOf([1, first], [2, second]));
    await checkKeys(database, vaultOf([1, first], [2, second]));
    await expect(checkKeys(database, vaultOf([2, second]))).rejects.toThrow(
      'DATA_KEYS lacks version 1, which may still seal rows',
    );
    // What was refused has left nothing behind by which it would pass.
    await checkKeys(database, vaultOf([1, first], [2, second]));

    const rotated = await rotateKeys(database, certification.personal.sealed);
    expect(rotated).toEqual([{ table: 'candidate', column: 'identity_sealed', sealed: before.length, left: 0 }]);
    expect(await rotateKeys(database, certification.personal.sealed)).toEqual([{ ...rotated[0], sealed: 0 }]);

    giveVault(database, vaultOf([2, second]));
    await expect(checkKeys(database, vaultOf([1, first]))).rejects.toThrow('DATA_KEYS lacks version 2');
    await checkKeys(database, vaultOf([2, second]));
    expect(await numbers()).toEqual(before);
  });

  test('takes up where it was interrupted', async () => {
    const vault = vaultOf([2, second], [3, third]);
    giveVault(database, vault);
    const rows = await all();
    const place = (id: string) => ({ table: 'candidate', column: 'identity_sealed', id });
    for (const row of rows.slice(0, 20)) {
      const sealed = vault.seal(place(row.id), openIdentityNumber(database, row));
      await database.query('UPDATE candidate SET identity_sealed = $2 WHERE id = $1', [row.id, sealed]);
    }
    const [rotated] = await rotateKeys(database, certification.personal.sealed);
    expect(rotated).toMatchObject({ sealed: rows.length - 20, left: 0 });
  });

  test('stops at a value that was moved here from another row', async () => {
    const [one, other] = await all();
    await database.query('UPDATE candidate SET identity_sealed = $2 WHERE id = $1', [one?.id, other?.identitySealed]);
    giveVault(database, vaultOf([3, third], [4, randomBytes(32)]));
    await expect(rotateKeys(database, certification.personal.sealed)).rejects.toThrow(
      `candidate.identity_sealed of ${one?.id} was changed or moved`,
    );
  });
});

test('a house that seals nothing forgets the old key too, or it would not start without it', async () => {
  const experts = await loadHouse('experts');
  expect(experts.personal.sealed).toEqual([]);
  const [first, second, index] = [1, 2, 3].map(() => randomBytes(32)) as [Buffer, Buffer, Buffer];
  const both = createVault({
    data: new Map([
      [1, first],
      [2, second],
    ]),
    index,
  });
  const database = await open(experts, null, both);
  await migrate(database);
  await checkKeys(database, createVault({ data: new Map([[1, first]]), index }));
  await checkKeys(database, both);
  await rotateKeys(database, experts.personal.sealed);
  await checkKeys(database, createVault({ data: new Map([[2, second]]), index }));
});

test('no number of the demonstration data lies open in its database', async () => {
  const database = await open(certification, 'certification', testVault());
  const demo = await database.getRepository(Candidate).findOneByOrFail({ id: seedId('candidate', 'demo') });
  const number = openIdentityNumber(database, demo);
  expect(number).toBe('440402199803150000');
  expect(await inFile(database, 'candidate', demo.name)).toBe(true);
  expect(await inFile(database, 'candidate', number)).toBe(false);
});

/** Whether a text lies in the file of a table. */
async function inFile(database: DataSource, table: string, text: string): Promise<boolean> {
  await database.query('CHECKPOINT');
  const [row] = await database.query<{ found: boolean }[]>(
    'SELECT position($2::bytea IN pg_read_binary_file(pg_relation_filepath($1))) > 0 AS found',
    [table, Buffer.from(text)],
  );
  return row?.found ?? false;
}
