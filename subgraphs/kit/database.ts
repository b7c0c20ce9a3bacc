import 'reflect-metadata';
import pg from 'pg';
import { DataSource, DefaultNamingStrategy, type EntityManager, type MixedList } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { COPY_FROM, copyRows, loading } from './copy.ts';
import { isDatabaseUnavailable } from './errors.ts';
import { requestScope } from './requestScope.ts';
import { type EntityClass, sqlType } from './rows.ts';

export interface DatabaseOptions {
  /** The subgraph's name, seen as application_name on the server. */
  readonly name: string;
  readonly url: string;
  readonly poolSize: number;
  readonly entities: readonly MixedEntity[];
  readonly migrations: readonly MixedEntity[];
  /** Milliseconds that one statement may take; 0 for migrations and seeds. */
  readonly statementTimeout: number;
}

/** A class, as TypeORM lists entities and migrations. */
// biome-ignore lint/complexity/noBannedTypes: TypeORM's own signature of an entity class
export type MixedEntity = Function;

/** Long enough for a machine that is busy: a server that is away refuses at once. */
const CONNECT_TIMEOUT = 5_000;

/** A connection pool on one subgraph's own database. Not yet connected: `initialize()` does that. */
export function createDatabase(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: `alliance-${options.name}`,
    poolSize: options.poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT,
    entities: [...options.entities] as MixedList<MixedEntity>,
    migrations: [...options.migrations] as MixedList<MixedEntity>,
    namingStrategy: new SnakeCase(),
    migrationsTransactionMode: 'each',
    installExtensions: false,
    // An idle connection that breaks is dropped by the pool and opened anew by the next request.
    poolErrorHandler: () => undefined,
    extra: {
      Client: CommentingClient,
      keepAlive: true,
      statement_timeout: options.statementTimeout,
      idle_in_transaction_session_timeout: options.statementTimeout,
    },
  });
}

/** Columns are named as PostgreSQL's own are: `memberNumber` is `member_number`. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** Adds the request id to every statement, so that a slow one in PostgreSQL's log leads back to its request. */
class CommentingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as (...parameters: unknown[]) => unknown;
    this.query = ((statement: unknown, ...rest: unknown[]) => send(commented(statement), ...rest)) as typeof this.query;
  }
}

function commented(statement: unknown): unknown {
  const scope = requestScope();
  if (!scope || typeof statement !== 'string') return statement;
  scope.statements += 1;
  return `${statement} /* request ${scope.requestId} */`;
}

/**
 * Creates the database where it does not exist yet. UTF-8 whatever the server's default is; collation C, since
 * every order that people see names its ICU collation.
 *
 * @param patience milliseconds to wait for a server that does not answer yet
 */
export async function ensureDatabase(url: string, patience = 0): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await createIfMissing(url);
    } catch (error) {
      if (!isDatabaseUnavailable(error) || Date.now() >= end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function createIfMissing(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const server = new URL(url);
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.toString(), connectionTimeoutMillis: CONNECT_TIMEOUT });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      await client.query(
        `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`,
      );
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}

const MIGRATION_LOCK = 4_104_001;

/** Runs the pending migrations; processes that start together take turns. Returns their names. */
export async function migrate(database: DataSource): Promise<readonly string[]> {
  const lock = database.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      return (await database.runMigrations()).map((migration) => migration.name);
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  } finally {
    await lock.release();
  }
}

/**
 * Inserts many rows within the manager's transaction; for seeds, imports and whatever makes rows by the hundred.
 *
 * @param rows plain values by property name; every row of one call has the same properties
 */
export async function insertMany<Row extends object>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  rows: readonly Row[],
): Promise<void> {
  const metadata = manager.connection.getMetadata(entity);
  const columns = metadata.columns.filter((column) => rows[0] && column.propertyName in rows[0]);
  const names = columns.map((column) => `"${column.databaseName}"`);
  const plain = (row: Row, column: ColumnMetadata): unknown => {
    const value = row[column.propertyName as keyof Row];
    return column.type === 'jsonb' ? value : manager.connection.driver.preparePersistentValue(value, column);
  };
  if (rows.length >= COPY_FROM && columns.every(({ isArray }) => !isArray)) {
    const lines = function* () {
      for (const row of rows) yield columns.map((column) => asText(plain(row, column), column));
    };
    const table = `"${metadata.tableName}"`;
    return loading(manager, table, rows.length, () => copyRows(manager, table, names, lines()));
  }
  const types = columns.map((column, at) => `${names[at]} ${sqlType(column)}`).join(', ');
  for (let start = 0; start < rows.length; start += COPY_FROM) {
    const page = rows
      .slice(start, start + COPY_FROM)
      .map((row) => Object.fromEntries(columns.map((column) => [column.databaseName, plain(row, column)])));
    await manager.query(
      `INSERT INTO "${metadata.tableName}" (${names.join(', ')})
       SELECT ${names.map((name) => `x.${name}`).join(', ')} FROM jsonb_to_recordset($1::jsonb) AS x(${types})`,
      [JSON.stringify(page)],
    );
  }
}

function asText(value: unknown, { type }: ColumnMetadata): string | null {
  if (value === null || value === undefined) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  return value instanceof Date ? value.toISOString() : String(value);
}
