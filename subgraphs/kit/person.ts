import type { DataSource, EntityManager } from 'typeorm';
import { type AuditContent, type AuditKind, appendAudit, auditContent } from './audit.ts';
import { type About, type Holding, isPseudonym, kitHoldings, type Person, type PersonalData } from './personalData.ts';
import { vaultOf } from './vault.ts';

/** Rows of a table, as JSON with what is sealed opened. */
export interface Exported {
  readonly table: string;
  readonly about: About;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What erasure did, or would do, to rows of a table. */
export interface Erased {
  readonly table: string;
  readonly rows: number;
  readonly what: 'kept' | 'deleted' | 'changed';
  readonly because: string;
}

/** Who has a person's data exported or erased, by a command. */
export interface Ordered {
  readonly by: string;
  readonly at: Date;
}

const COMMAND = 'npm run person';

/** All that a house holds of a person. The audit log says that it was given out, before it is. */
export async function exportPerson(
  database: DataSource,
  personal: PersonalData,
  person: Person,
  ordered: Ordered,
): Promise<readonly Exported[]> {
  const found: Exported[] = [];
  for (const { table, about, where } of holdingsOf(personal, person)) {
    const rows = await database.query<{ row: Record<string, unknown> }[]>(
      `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE ${where}`,
      [person[about]],
    );
    if (rows.length > 0)
      found.push({ table, about, rows: rows.map(({ row }) => opened(database, personal, table, row)) });
  }
  await appendAudit(database, entries('EXPORT', person, ordered));
  return found;
}

/** What is still open, and keeps a person from being erased. */
export async function obstaclesOf(
  database: DataSource,
  { obstacles }: PersonalData,
  person: Person,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { about, because, open } of obstacles) {
    if (person[about].length === 0) continue;
    const rows = await database.query<unknown[]>(open, [person[about]]);
    if (rows.length > 0) found.push(`${because} (${rows.length})`);
  }
  return found;
}

/** By what the person is called in a house's own tables. */
export async function namesOf(
  database: DataSource,
  personal: PersonalData,
  person: Person,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const [about, sql] of Object.entries(personal.names) as [About, string][]) {
    const rows = await database.query<{ text: string | null }[]>(sql, [person[about]]);
    names.push(...rows.flatMap(({ text }) => text ?? []));
  }
  for (const { table, rows } of await sealedRows(database, personal, person)) {
    for (const { column } of personal.sealed.filter((sealed) => sealed.table === table)) {
      names.push(...rows.map((row) => String(opened(database, personal, table, row)[column])));
    }
  }
  return names.filter((name) => name.length > 1 && !isPseudonym(name));
}

/**
 * Erases a person from a house, in one transaction with its audit entry; a dry run does the same and undoes it. Done
 * again it changes nothing more.
 *
 * @param names what goes from every text in the rows about the person, wherever it stands
 */
export async function erasePerson(
  database: DataSource,
  personal: PersonalData,
  person: Person,
  names: readonly string[],
  ordered: Ordered & { readonly dryRun: boolean },
): Promise<readonly Erased[]> {
  const runner = database.createQueryRunner();
  const report: Erased[] = [];
  try {
    await runner.startTransaction();
    for (const holding of holdingsOf(personal, person)) {
      if (holding.table !== 'audit_entry') await withoutNames(runner.manager, holding, person, names);
      const rows = await erase(runner.manager, holding, person);
      const { erasure, table } = holding;
      const what = 'columns' in erasure ? 'changed' : erasure.rows === 'KEPT' ? 'kept' : 'deleted';
      if (rows > 0) report.push({ table, rows, what, because: erasure.because });
    }
    await appendAudit(runner.manager, entries('ERASURE', person, ordered));
    if (ordered.dryRun) await runner.rollbackTransaction();
    else await runner.commitTransaction();
    return report;
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

/** Where texts stand in any table, whoever it is about: as `table.column` with the number of rows. */
export async function whereTextsStand(
  database: DataSource,
  texts: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  if (texts.length === 0) return found;
  for (const { table, column } of await textColumns(database)) {
    const [row] = await database.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM "${table}" t, unnest($1::text[]) AS x(text)
       WHERE position(x.text IN t."${column}"::text) > 0`,
      [texts],
    );
    if (row && row.count > 0) found.set(`${table}.${column}`, row.count);
  }
  return found;
}

function holdingsOf(personal: PersonalData, person: Person): readonly Holding[] {
  return [...kitHoldings, ...personal.holdings].filter(({ about }) => person[about].length > 0);
}

async function sealedRows(database: DataSource, personal: PersonalData, person: Person) {
  const tables = new Set(personal.sealed.map(({ table }) => table));
  const found: { table: string; rows: Record<string, unknown>[] }[] = [];
  for (const { table, about, where } of holdingsOf(personal, person)) {
    if (!tables.has(table)) continue;
    const rows = await database.query<{ row: Record<string, unknown> }[]>(
      `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE ${where}`,
      [person[about]],
    );
    found.push({ table, rows: rows.map(({ row }) => row) });
  }
  return found;
}

function opened(database: DataSource, { sealed }: PersonalData, table: string, row: Record<string, unknown>) {
  const open = sealed
    .filter((column) => column.table === table && row[column.column] !== null)
    .map(({ column }) => {
      const place = { table, column, id: String(row['id']) };
      return [column, vaultOf(database).open(place, String(row[column]))];
    });
  return { ...row, ...Object.fromEntries(open) };
}

/** Carries out what the holding says, and gives the number of rows. */
async function erase(
  manager: EntityManager,
  { table, about, where, erasure }: Holding,
  person: Person,
): Promise<number> {
  const ids = person[about];
  if (!('columns' in erasure)) {
    if (erasure.rows === 'DELETED') {
      return changed(await manager.query(`DELETE FROM "${table}" t WHERE ${where} RETURNING 1`, [ids]));
    }
    const sql = `SELECT count(*)::integer AS count FROM "${table}" t WHERE ${where}`;
    return (await manager.query<{ count: number }[]>(sql, [ids]))[0]?.count ?? 0;
  }
  const columns = Object.entries(erasure.columns);
  const made = columns.flatMap(([column, value]) => (typeof value === 'function' ? [{ column, value }] : []));
  if (made.length > 0) {
    const rows = await manager.query<{ id: string }[]>(`SELECT t.id FROM "${table}" t WHERE ${where}`, [ids]);
    for (const { id } of rows) {
      const sets = made.map(({ column }, at) => `"${column}" = $${at + 2}`).join(', ');
      const values = made.map(({ value }) => value(id, vaultOf(manager.connection)));
      await manager.query(`UPDATE "${table}" SET ${sets} WHERE id = $1`, [id, ...values]);
    }
  }
  const sets = columns.flatMap(([column, value]) => (typeof value === 'string' ? [`"${column}" = ${value}`] : []));
  return changed(await manager.query(`UPDATE "${table}" t SET ${sets.join(', ')} WHERE ${where} RETURNING 1`, [ids]));
}

function changed(result: unknown): number {
  return (result as [unknown[], number])[1];
}

/** Takes names and numbers out of the texts of rows about the person; three stars stand in their place. */
async function withoutNames(
  manager: EntityManager,
  { table, about, where }: Holding,
  person: Person,
  names: readonly string[],
): Promise<void> {
  for (const { column, type } of (await textColumns(manager.connection)).filter((one) => one.table === table)) {
    for (const name of names) {
      await manager.query(
        `UPDATE "${table}" t SET "${column}" = replace(t."${column}"::text, $2, '***')::${type}
         WHERE (${where}) AND position($2 IN t."${column}"::text) > 0`,
        [person[about], type === 'jsonb' ? JSON.stringify(name).slice(1, -1) : name],
      );
    }
  }
}

/** All columns of text and JSON. */
async function textColumns(database: DataSource): Promise<readonly { table: string; column: string; type: string }[]> {
  return database.query(
    `SELECT c.table_name AS table, c.column_name AS column, c.data_type AS type FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type IN ('text', 'jsonb')
     ORDER BY 1, 2`,
  );
}

function entries(kind: AuditKind, person: Person, { by, at }: Ordered): readonly AuditContent[] {
  const caller = { issuer: COMMAND, subject: by };
  const about = [
    ['Candidate', person.candidate],
    ['Expert', person.expert],
  ] as const;
  return about.flatMap(([type, ids]) => (ids.length > 0 ? [auditContent(kind, type, ids, caller, at)] : []));
}
