import { z } from 'zod';
import type { Caller } from '../caller.ts';
import type { Work } from '../mutation.ts';
import { type Refusal, RefusalError } from '../refusal.ts';

/** What an import takes: its columns, who may import, and what is done with the rows. */
export interface ImportDefinition<Row extends object = Record<string, unknown>> {
  /** What one row is, in plain words. */
  readonly title: string;
  readonly who: (caller: Caller) => boolean;
  readonly columns: { readonly [Property in keyof Row & string]: Column<Row[Property]> };
  /** What must not occur twice in one file; null where a row has none of a kind. */
  readonly keys: (row: Row) => readonly (string | null)[];
  /**
   * Checks a batch of rows against the tables and inserts those that are good, in few statements for all of them.
   * Called in the import's own transaction, which ends in a rollback when any row of the file has a problem.
   */
  readonly write: (work: Work, rows: readonly NumberedRow<Row>[], memory: Memory) => Promise<readonly RowProblem[]>;
  readonly turns: Turns;
}

/** How an import and the questions that are asked meanwhile take turns. */
export interface Turns {
  /** Rows of a batch: so few that a question which comes at the same moment waits for some milliseconds only. */
  readonly rows: number;
  /** So many times as long as a batch takes, the next one waits. */
  readonly rest: number;
}

/** What an import remembers of a file from one batch of its rows to the next: short texts by keys of its own. */
export type Memory = Map<string, string>;

/** A column: the headings under which it is found, the first of which the template shows, and what a cell must be. */
export interface Column<Value> {
  readonly headings: readonly [string, ...string[]];
  readonly value: z.ZodType<Value>;
  /** A cell as people write it, shown in the template. */
  readonly example: string;
}

export interface NumberedRow<Row> {
  readonly number: number;
  readonly row: Row;
}

/** What is wrong with a row, and in which column, by its heading, if in one. */
export interface RowProblem {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

/** The imports of a subgraph, by name. */
// biome-ignore lint/suspicious/noExplicitAny: the rows of different imports have nothing in common
export type Imports = Readonly<Record<string, ImportDefinition<any>>>;

/** Keeps the row's type while a definition is written. */
export function defineImport<Row extends object>(definition: ImportDefinition<Row>): ImportDefinition<Row> {
  return definition;
}

/** A text that must be there. */
export const text = (most: number) =>
  z.string().min(1, 'must be filled in').max(most, `has at most ${most} characters`);

/** A text that may be missing. */
export const optionalText = (most: number) =>
  z
    .string()
    .max(most, `has at most ${most} characters`)
    .transform((given) => given || null);

/** A day as spreadsheets and people write it: 2026-03-06, 2026/3/6, 2026.3.6 or 2026年3月6日. */
export const day = z.string().transform((given, context): string => {
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(given) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const real = year && new Date(`${written}T00:00:00Z`);
  if (real && !Number.isNaN(real.getTime()) && real.toISOString().startsWith(written)) return written;
  context.addIssue({
    code: 'custom',
    message: 'must be a day, written such as 2026-03-06',
    params: { code: 'DAY_WRONG' },
  });
  return z.NEVER;
});

/** What may be missing; what is there must be as it is of the value given. */
export const optional = <Value>(value: z.ZodType<Value>) =>
  z.string().transform((given, context): Value | null => {
    if (given === '') return null;
    const parsed = value.safeParse(given);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      context.addIssue({
        code: 'custom',
        message: issue.message,
        params: issue.code === 'custom' ? (issue.params ?? {}) : {},
      });
    }
    return z.NEVER;
  });

/** A day that may be missing. */
export const optionalDay = optional(day);

/** A number as people write it: 12, 3.5 or -2. */
export const number = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,9})?$/, 'must be a number, written such as 12 or 3.5')
  .transform(Number);

/** What stands for itself unless something else is written. */
export const orElse = <Value>(value: z.ZodType<Value>, otherwise: Value) =>
  optional(value).transform((given) => given ?? otherwise);

/** One of several values, each written as itself or by one of its words, such as 行业协会. */
export function oneOf<Value extends string>(words: Readonly<Record<Value, readonly string[]>>) {
  const known = new Map(
    Object.entries<readonly string[]>(words).flatMap(([value, names]) =>
      [value, ...names].map((name) => [name.toUpperCase(), value as Value] as const),
    ),
  );
  return z.string().transform((given, context): Value => {
    const value = known.get(given.toUpperCase());
    if (value) return value;
    const choices = Object.entries<readonly string[]>(words).map(([name, [word]]) => word ?? name);
    context.addIssue({ code: 'custom', message: `must be one of ${choices.join(', ')}` });
    return z.NEVER;
  });
}

/**
 * Carries out the work on each row by itself; what a rule of the domain refuses becomes the row's problem.
 *
 * @param act must change nothing before it is sure to come to its end
 */
export function rowByRow<Row extends object>(
  rows: readonly NumberedRow<Row>[],
  columns: Readonly<Record<string, Pick<Column<unknown>, 'headings'>>>,
  act: (row: Row, number: number) => void,
): readonly RowProblem[] {
  return rows.flatMap(({ number, row }) => {
    try {
      act(row, number);
      return [];
    } catch (error) {
      if (error instanceof RefusalError) return [problemOf(number, error.refusal, columns)];
      throw error;
    }
  });
}

/** What is wrong with a row by a rule of the domain; `columns` gives the heading for the last part of a refusal's path. */
export function problemOf(
  row: number,
  { code, message, path }: Refusal,
  columns: Readonly<Record<string, Pick<Column<unknown>, 'headings'>>>,
): RowProblem {
  return { row, column: columns[path?.at(-1) ?? '']?.headings[0] ?? null, code, message };
}
