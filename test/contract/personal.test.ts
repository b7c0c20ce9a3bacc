import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { loadHouses } from '../../subgraphs/houses.ts';
import { type About, kitHoldings } from '../../subgraphs/kit/personalData.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';
import { testVault } from '../kit/vault.ts';

const houses = await loadHouses();
const SOMEBODY = '00000000-0000-4000-8000-000000000000';

/** What a house says that it keeps of people is what its tables hold. */
describe.each(houses)('the personal data of $name', ({ name, personal, connect }) => {
  let clone: TestDatabase;
  let database: DataSource;
  const holdings = [...kitHoldings, ...personal.holdings];
  const covered = (about: About) => new Set(holdings.filter((one) => one.about === about).map(({ table }) => table));

  beforeAll(async () => {
    clone = await cloneDatabase(name);
    database = await connect(clone.url, { vault: testVault() }).initialize();
  });
  afterAll(async () => {
    await database.destroy();
    await clone.drop();
  });

  test.each(['candidate', 'expert'] as const)('names every table that leads to a %s', async (about) => {
    const leading = database.entityMetadatas.filter(({ columns }) =>
      columns.some(({ propertyName }) => propertyName.toLowerCase().endsWith(`${about}id`)),
    );
    const left = leading.map(({ tableName }) => tableName).filter((table) => !covered(about).has(table));
    expect(left).toEqual([]);
  });

  test('names every table in which an account of the demonstration stands', async () => {
    const left: string[] = [];
    for (const { tableName, columns } of database.entityMetadatas) {
      for (const { databaseName, type } of columns.filter(({ type }) => type === 'text')) {
        const [row] = await database.query<{ found: boolean }[]>(
          `SELECT EXISTS (SELECT FROM "${tableName}" WHERE "${databaseName}" LIKE 'urn:alliance:local %') AS found`,
        );
        if (row?.found && !covered('account').has(tableName))
          left.push(`${tableName}.${databaseName} (${String(type)})`);
      }
    }
    expect(left).toEqual([]);
  });

  test('is asked by statements that the tables understand', async () => {
    const statements = [
      ...holdings.map(({ table, where }) => `SELECT 1 FROM "${table}" t WHERE ${where}`),
      ...personal.obstacles.map(({ open }) => open),
      ...Object.values(personal.names),
      ...personal.sealed.map(
        ({ table, column }) => `SELECT "${column}" FROM "${table}" WHERE id::text = ANY($1::text[])`,
      ),
    ];
    for (const statement of statements) expect(await database.query(statement, [[SOMEBODY]])).toEqual([]);
  });

  test('is changed by statements that the tables understand', async () => {
    for (const { table, erasure } of holdings) {
      if (!('columns' in erasure)) continue;
      const sets = Object.entries(erasure.columns).flatMap(([column, value]) =>
        typeof value === 'string' ? [`"${column}" = ${value}`] : [],
      );
      await database.query(`UPDATE "${table}" t SET ${sets.join(', ')} WHERE false`);
    }
  });
});
