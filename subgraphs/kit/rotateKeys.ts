import type { DataSource } from 'typeorm';
import { forgetKeys } from './keyCheck.ts';
import { rewriteRows } from './rewriteRows.ts';
import { sealedVersion, vaultOf } from './vault.ts';

/** A column of sealed values in a table with the primary key `id`. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
}

/** What became of a column: how many values were sealed anew, and how many are left to a next run. */
export interface Rotated extends SealedColumn {
  readonly sealed: number;
  readonly left: number;
}

/**
 * Seals by the newest key what an older one sealed; online, page by page, and again from where it was interrupted. When
 * nothing is left, the older keys are not asked for any more.
 *
 * @throws VaultError when a value cannot be opened
 */
export async function rotateKeys(database: DataSource, columns: readonly SealedColumn[]): Promise<readonly Rotated[]> {
  const vault = vaultOf(database);
  const done: Rotated[] = [];
  for (const { table, column } of columns) {
    const older = `t."${column}" IS NOT NULL AND NOT starts_with(t."${column}", 'v${vault.version}.')`;
    const sealed = await rewriteRows(database, {
      table,
      key: [{ name: 'id', type: 'uuid' }],
      read: [column],
      write: [column],
      where: older,
      rewrite: (row) => {
        const [id, value] = [row['id'] ?? '', row[column] ?? ''];
        if (sealedVersion(value) === vault.version) return null;
        return { [column]: vault.seal({ table, column, id }, vault.open({ table, column, id }, value)) };
      },
    });
    const [row] = await database.query<{ left: string }[]>(`SELECT count(*) AS left FROM "${table}" t WHERE ${older}`);
    done.push({ table, column, sealed, left: Number(row?.left) });
  }
  if (done.every(({ left }) => left === 0)) await forgetKeys(database, [vault.version]);
  return done;
}
