import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';

/** From so many rows on, copying them is faster than a statement that holds them. */
export const COPY_FROM = 1_000;

/** From so many rows on, it pays to make a table's indexes and references anew afterwards. */
const LOAD_FROM = 20_000;
const PIECE = 65_536;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Copies rows into a table (COPY ... FROM STDIN, text format) within the manager's transaction: the fastest way in,
 * for thousands of rows.
 *
 * @param columns names as SQL spells them
 * @param rows the values of each row in the order of the columns: a text, or null
 */
export async function copyRows(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | null)[]>,
): Promise<void> {
  const client = (await manager.queryRunner?.connect()) as pg.ClientBase | undefined;
  if (!client) throw new Error('Rows are copied within a transaction');
  await pipeline(Readable.from(pieces(rows)), client.query(from(`COPY ${table} (${columns.join(', ')}) FROM STDIN`)));
}

/**
 * Runs the work that fills a table. For very many rows its foreign keys and the indexes that no constraint needs are taken
 * away before and made anew after it, in the same transaction: a reference is then checked by one join and an index built
 * by one sort, which takes a third of the time. What the rows break is refused either way.
 *
 * Danger: locks the table, and those that it refers to, until the transaction ends; only for loading before a service runs.
 *
 * @param table as SQL spells it
 */
export async function loading(
  manager: EntityManager,
  table: string,
  count: number,
  work: () => Promise<void>,
): Promise<void> {
  if (count < LOAD_FROM) return work();
  const keys = await manager.query<{ name: string; definition: string }[]>(
    `SELECT quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'f' AND conparentid = 0 ORDER BY conname`,
    [table],
  );
  const indexes = await manager.query<{ name: string; definition: string }[]>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
     FROM pg_index WHERE indrelid = $1::regclass
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid) ORDER BY 1`,
    [table],
  );
  for (const { name } of keys) await manager.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await manager.query(`DROP INDEX ${name}`);
  await work();
  for (const { definition } of indexes) await manager.query(definition);
  for (const { name, definition } of keys) {
    await manager.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  }
}

function* pieces(rows: Iterable<readonly (string | null)[]>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += `${row.map(escaped).join('\t')}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}

function escaped(value: string | null): string {
  return value === null ? '\\N' : value.replace(/[\\\t\n\r]/g, (character) => escapes[character] as string);
}
