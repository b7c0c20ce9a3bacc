import type { DataSource, EntityManager } from 'typeorm';
import type { Caller } from '../caller.ts';
import { ImportedFile } from '../entities/ImportedFile.ts';
import { brokenUniqueConstraint } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Work } from '../mutation.ts';
import { EVENT_PAGE, type NewEvent, record } from '../outbox.ts';
import { pace } from '../pace.ts';
import { vaultOf } from '../vault.ts';
import { BulkError } from './bulkError.ts';
import type { ImportDefinition, Memory, NumberedRow, RowProblem } from './definition.ts';
import { readTable, repeated } from './table.ts';
import type { Upload } from './upload.ts';

/** A line of an import's report. The last one is the outcome. */
export type ReportLine =
  | ({ readonly kind: 'problem' } & RowProblem)
  | { readonly kind: 'progress'; readonly rows: number; readonly problems: number }
  | {
      readonly kind: 'outcome';
      /** IMPORTED: all rows are in; CHECKED: a dry run without a problem; REFUSED: nothing was changed. */
      readonly outcome: 'IMPORTED' | 'CHECKED' | 'REFUSED';
      readonly rows: number;
      readonly problems: number;
      /** How many problems were left out of the report. */
      readonly leftOut: number;
      readonly sha256: string;
    };

export interface ImportRun<Row extends object> {
  readonly name: string;
  readonly definition: ImportDefinition<Row>;
  readonly upload: Upload;
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly caller: Caller;
  readonly now: Date;
  /** Aborted when the client has gone: nothing is imported then. */
  readonly signal: AbortSignal;
}

const PROBLEMS_REPORTED = 1_000;
const IMPORT_LOCK = 4_104_003;

/**
 * Carries out an import as one transaction and reports as it goes. A dry run does the same work and undoes it, so
 * that what it promises is what an import does. One import at a time runs in a subgraph, and it gives way to
 * what is asked meanwhile.
 *
 * @throws BulkError IMPORT_RUNNING, FILE_IMPORTED_BEFORE, ENTERED_MEANWHILE, and as reading the file does
 */
export async function* runImport<Row extends object>(
  database: DataSource,
  run: ImportRun<Row>,
): AsyncGenerator<ReportLine> {
  const runner = database.createQueryRunner();
  let done = false;
  try {
    await runner.startTransaction();
    await takeTurns(runner.manager, run.name, run.upload);
    const outcome = yield* importRows(runner.manager, run);
    if (outcome.outcome === 'IMPORTED') await runner.commitTransaction();
    else await runner.rollbackTransaction();
    done = true;
    yield outcome;
  } finally {
    if (!done && runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    await runner.release();
  }
}

async function takeTurns(manager: EntityManager, name: string, upload: Upload): Promise<void> {
  // Reading a large file, the transaction waits for longer than one that serves a request may: a million empty rows
  // give the database nothing to do for a minute and more on a machine that is busy.
  await manager.query(`SET LOCAL idle_in_transaction_session_timeout = '10min'`);
  const [lock] = await manager.query<{ free: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS free', [
    IMPORT_LOCK,
  ]);
  if (!lock?.free)
    throw new BulkError(409, 'IMPORT_RUNNING', 'Another import is running; try again when it has ended.');
  const before = await manager.findOneBy(ImportedFile, { name, sha256: fileIndex(manager, upload) });
  if (!before) return;
  const when = before.at.toISOString();
  throw new BulkError(409, 'FILE_IMPORTED_BEFORE', `This very file was imported on ${when} as ${before.fileName}.`);
}

/** Danger: the plain hash of a short file of people gives their numbers away to whoever tries them all. */
function fileIndex(manager: EntityManager, { sha256 }: Upload): string {
  return vaultOf(manager.connection).index('imported_file.sha256', sha256);
}

async function* importRows<Row extends object>(
  manager: EntityManager,
  run: ImportRun<Row>,
): AsyncGenerator<ReportLine, ReportLine & { readonly kind: 'outcome' }> {
  const { definition, upload, caller, now } = run;
  const events: NewEvent[] = [];
  const work: Work = { manager, caller, now, tell: (...told) => void events.push(...told) };
  const seen = new Map<string, number>();
  const memory: Memory = new Map();
  const tally = { rows: 0, problems: 0, reported: 0 };
  const rest = pace();

  for await (const { rows, problems } of batches(
    readTable(upload, definition, rest),
    definition.turns.rows,
    run.signal,
  )) {
    const twice = repeated(rows, definition.keys, seen);
    const single = rows.filter(({ number }) => !twice.some(({ row }) => row === number));
    const found = [...problems, ...twice, ...(single.length > 0 ? await write(definition, work, single, memory) : [])];
    tally.rows += rows.length + new Set(problems.map(({ row }) => row)).size;
    tally.problems += found.length;
    for (const problem of found.slice(0, PROBLEMS_REPORTED - tally.reported)) {
      tally.reported += 1;
      yield { kind: 'problem', ...problem };
    }
    yield { kind: 'progress', rows: tally.rows, problems: tally.problems };
    await rest(definition.turns.rest);
  }

  if (tally.rows === 0) throw new BulkError(400, 'FILE_EMPTY', 'The file has headings, but no rows.');
  const refused = tally.problems > 0;
  if (!refused && !run.dryRun) {
    const { name, fileName } = run;
    const account = caller.account ?? '';
    await manager.insert(ImportedFile, {
      id: newId(),
      name,
      sha256: fileIndex(manager, upload),
      fileName,
      rows: tally.rows,
      account,
      at: now,
    });
    // Last, and not long: whoever else tells something waits for the end of it.
    for (let first = 0; first < events.length; first += EVENT_PAGE) {
      await record(manager, events.slice(first, first + EVENT_PAGE));
      await rest(1);
    }
  }
  return {
    kind: 'outcome',
    outcome: refused ? 'REFUSED' : run.dryRun ? 'CHECKED' : 'IMPORTED',
    rows: tally.rows,
    problems: tally.problems,
    leftOut: tally.problems - tally.reported,
    sha256: upload.sha256,
  };
}

/** Writes rows that no other row contradicted when they were checked; one that was entered meanwhile may do. */
async function write<Row extends object>(
  definition: ImportDefinition<Row>,
  work: Work,
  rows: readonly NumberedRow<Row>[],
  memory: Memory,
): Promise<readonly RowProblem[]> {
  try {
    return await definition.write(work, rows, memory);
  } catch (error) {
    if (brokenUniqueConstraint(error) === undefined) throw error;
    // Which row it is, the next try says: then it is there when the rows are checked.
    const range = `${rows[0]?.number} to ${rows.at(-1)?.number}`;
    const message = `One of the rows ${range} was entered by somebody else at this moment. Nothing was imported; try again.`;
    throw new BulkError(409, 'ENTERED_MEANWHILE', message);
  }
}

interface Batch<Row> {
  readonly rows: readonly NumberedRow<Row>[];
  readonly problems: readonly RowProblem[];
}

/** Rows by the batch of so many. */
async function* batches<Row extends object>(
  rows: ReturnType<typeof readTable<Row>>,
  size: number,
  signal: AbortSignal,
): AsyncGenerator<Batch<Row>> {
  let batch: NumberedRow<Row>[] = [];
  let problems: RowProblem[] = [];
  for await (const read of rows) {
    if (read.problems) problems.push(...read.problems);
    else batch.push(read);
    if (batch.length + problems.length < size) continue;
    yield { rows: batch, problems };
    signal.throwIfAborted();
    batch = [];
    problems = [];
  }
  if (batch.length + problems.length > 0) yield { rows: batch, problems };
}
