const PAGE = 500;

/** What rewrites a table: a row's key and the columns that are read and written anew. */
export interface Rewriting {
  readonly table: string;
  /** The primary key, with the SQL types of its columns. */
  readonly key: readonly { readonly name: string; readonly type: string }[];
  /** Columns of text that are read. */
  readonly read: readonly string[];
  /** Columns of text that are written. */
  readonly write: readonly string[];
  /** SQL on the alias `t`; only such rows. */
  readonly where?: string;
  /** The new values by column; null leaves the row as it is. */
  readonly rewrite: (row: Readonly<Record<string, string | null>>) => Readonly<Record<string, string | null>> | null;
}

interface Queries {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * Computes columns anew, page by page along the primary key. A row that somebody changes meanwhile is left to them,
 * so on a live table run it until nothing is left.
 *
 * @returns how many rows were written
 */
export async function rewriteRows(database: Queries, rewriting: Rewriting): Promise<number> {
  const { table, key, read, write, where = 'true', rewrite } = rewriting;
  const names = key.map(({ name }) => `t."${name}"`).join(', ');
  const columns = [...key.map(({ name }) => name), ...read];
  const select = columns.map((column) => `t."${column}"::text AS "${column}"`).join(', ');
  const placeholders = key.map(({ type }, at) => `$${at + 1}::${type}`).join(', ');
  let written = 0;
  for (let after: readonly unknown[] | null = null; ; ) {
    const rows = (await database.query(
      `SELECT ${select} FROM "${table}" t WHERE (${where})${after ? ` AND (${names}) > (${placeholders})` : ''}
       ORDER BY ${names} LIMIT ${PAGE}`,
      after ? [...after] : [],
    )) as Record<string, string | null>[];
    const changes = rows.flatMap((row) => {
      const values = rewrite(row);
      return values ? [{ ...prefixed('old', row, columns), ...prefixed('new', values, write) }] : [];
    });
    if (changes.length > 0) {
      const types = [
        ...columns.map((column) => `"old ${column}" text`),
        ...write.map((column) => `"new ${column}" text`),
      ];
      const same = [
        ...key.map(({ name, type }) => `t."${name}" = (x."old ${name}")::${type}`),
        ...read.map((column) => `t."${column}"::text IS NOT DISTINCT FROM x."old ${column}"`),
      ];
      const updated = (await database.query(
        `UPDATE "${table}" t SET ${write.map((column) => `"${column}" = x."new ${column}"`).join(', ')}
         FROM jsonb_to_recordset($1::jsonb) AS x(${types.join(', ')}) WHERE ${same.join(' AND ')} RETURNING 1`,
        [JSON.stringify(changes)],
      )) as [unknown[], number];
      written += updated[1];
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return written;
    after = key.map(({ name }) => last[name]);
  }
}

function prefixed(prefix: string, row: Readonly<Record<string, string | null>>, columns: readonly string[]) {
  return Object.fromEntries(columns.map((column) => [`${prefix} ${column}`, row[column] ?? null]));
}
