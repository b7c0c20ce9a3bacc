import DataLoader from 'dataloader';
import type { DataSource, ObjectLiteral } from 'typeorm';
import { isId } from './ids.ts';
import { columnOf, type EntityClass, hydrate, selectList } from './rows.ts';

/** The values of one composite or single key, by property name. */
export type Key<Row> = { readonly [Property in keyof Row]?: string };

/** A row that another one refers to. Throws when it is missing, which the database's constraints rule out. */
export async function existing<Row>(row: Promise<Row | null>): Promise<Row> {
  const found = await row;
  if (found === null) throw new Error('A row refers to one that does not exist');
  return found;
}

/**
 * Reads entities by key within one request: all keys asked for in one tick are one statement.
 * An unknown key gives null; so does a text that cannot be an id, without asking PostgreSQL.
 *
 * Danger: a loader remembers what it read. One lives for one request only, and never across a mutation.
 *
 * @param properties the key's properties, in the order of an index, which is unique among the rows of the condition
 */
export function byKey<Row extends ObjectLiteral>(
  database: DataSource,
  entity: EntityClass<Row>,
  properties: readonly (keyof Row & string)[],
  condition = 'true',
): DataLoader<Key<Row>, Row | null, string> {
  const metadata = database.getMetadata(entity);
  const columns = properties.map((property) => ({ property, ...columnOf(metadata, property) }));
  const arrays = columns.map(({ type }, at) => `$${at + 1}::${type}[]`).join(', ');
  const match = columns.map(({ name }, at) => `t.${name} = k.k${at}`).join(' AND ');
  // LIMIT keeps PostgreSQL from reading the whole table where it takes many keys for most of it: what a batch costs depends
  // on its keys, not on how large the table has become.
  const statement = `
    SELECT r.* FROM unnest(${arrays}) AS k(${columns.map((_, at) => `k${at}`).join(', ')})
    CROSS JOIN LATERAL (
      SELECT ${selectList(metadata, 't')} FROM "${metadata.tableName}" t WHERE ${match} AND ${condition} LIMIT 1) r`;
  const identity = (key: { readonly [Property in keyof Row]?: unknown }) =>
    properties.map((property) => key[property]).join('\n');
  const valid = (key: Key<Row>) =>
    columns.every(
      ({ property, type }) => typeof key[property] === 'string' && (type !== 'uuid' || isId(key[property])),
    );

  return new DataLoader<Key<Row>, Row | null, string>(
    async (keys) => {
      const asked = keys.filter(valid);
      if (asked.length === 0) return keys.map(() => null);
      const rows: Record<string, unknown>[] = await database.query(
        statement,
        properties.map((property) => asked.map((key) => key[property])),
      );
      const found = new Map(
        rows.map((row) => hydrate<Row>(database, metadata, row)).map((row) => [identity(row), row]),
      );
      return keys.map((key) => found.get(identity(key)) ?? null);
    },
    { cacheKeyFn: identity },
  );
}
