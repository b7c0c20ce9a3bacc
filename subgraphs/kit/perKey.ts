import DataLoader from 'dataloader';
import type { DataSource, ObjectLiteral } from 'typeorm';
import { keySource } from './connection.ts';
import { type EntityClass, hydrate, selectList } from './rows.ts';

/**
 * Reads a few rows for each of many keys within one request, such as a count or the newest figures: all keys
 * asked for in one tick are one statement (LATERAL).
 *
 * @param types the SQL types of a key's parts
 * @param select a SELECT on p.k0, p.k1 ...; it must bound its rows itself
 */
export function perKey<Row>(
  database: DataSource,
  types: readonly string[],
  select: string,
  toRow: (record: Readonly<Record<string, unknown>>) => Row,
): DataLoader<readonly (string | number)[], readonly Row[], string> {
  return new DataLoader<readonly (string | number)[], readonly Row[], string>(
    async (keys) => {
      const records = await database.query<(Record<string, unknown> & { __parent: string })[]>(
        `SELECT p.ordinal AS "__parent", c.* FROM ${keySource(types)}
         CROSS JOIN LATERAL (SELECT s.*, row_number() OVER () AS "__position" FROM (${select}) s) c
         ORDER BY p.ordinal, c."__position"`,
        types.map((_, at) => keys.map((key) => key[at])),
      );
      const rows: Row[][] = keys.map(() => []);
      for (const record of records) rows[Number(record.__parent) - 1]?.push(toRow(record));
      return rows;
    },
    { cacheKeyFn: (key) => key.join('\n') },
  );
}

/**
 * As `perKey`, for rows that are entities.
 *
 * @param select makes the SELECT from the list of the entity's columns on the alias `t`
 */
export function entitiesPerKey<Row extends ObjectLiteral>(
  database: DataSource,
  entity: EntityClass<Row>,
  types: readonly string[],
  select: (columns: string) => string,
): DataLoader<readonly (string | number)[], readonly Row[], string> {
  const metadata = database.getMetadata(entity);
  return perKey(database, types, select(selectList(metadata, 't')), (record) => hydrate(database, metadata, record));
}
