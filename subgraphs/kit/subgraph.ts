import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Imports } from './bulk/definition.ts';
import { serveImports } from './bulk/serve.ts';
import type { LoaderMakers } from './context.ts';
import { createDatabase, type MixedEntity } from './database.ts';
import { AuditEntry } from './entities/AuditEntry.ts';
import { AuditHead } from './entities/AuditHead.ts';
import { IdempotencyKey } from './entities/IdempotencyKey.ts';
import { ImportedFile } from './entities/ImportedFile.ts';
import { InboxCursor } from './entities/InboxCursor.ts';
import { KeyCheck } from './entities/KeyCheck.ts';
import { OutboxEvent } from './entities/OutboxEvent.ts';
import { Seeding } from './entities/Seeding.ts';
import { Transition } from './entities/Transition.ts';
import { type CallerCheck, createCallerCheck } from './identity.ts';
import type { Keeps } from './inbox.ts';
import { checkKeys } from './keyCheck.ts';
import type { Logger } from './log.ts';
import { Kit1767225600000 } from './migrations/1767225600000-Kit.ts';
import { ImportedFile1767225600001 } from './migrations/1767225600001-ImportedFile.ts';
import { RepeatedRequest1767225600002 } from './migrations/1767225600002-RepeatedRequest.ts';
import { KeyCheck1767225600010 } from './migrations/1767225600010-KeyCheck.ts';
import { KeyedHashes1767225600011 } from './migrations/1767225600011-KeyedHashes.ts';
import { Audit1767225600012 } from './migrations/1767225600012-Audit.ts';
import { packageRoot } from './packageRoot.ts';
import type { PersonalData } from './personalData.ts';
import { type Receiver, receive } from './relay.ts';
import { readOverHttp, serveEvents } from './relayHttp.ts';
import type { NatsRelay } from './relayNats.ts';
import type { RequestScope } from './requestScope.ts';
import { scalars } from './scalars.ts';
import type { SeedStages } from './seed.ts';
import { createServer } from './server.ts';
import { Step } from './steps.ts';
import { giveVault, type Vault } from './vault.ts';

/** Resolvers by type and field, as the generated `Resolvers` type of each subgraph spells them out. */
// biome-ignore lint/suspicious/noExplicitAny: the precise type is the generated one, checked where it is written
export type ResolverMap = Record<string, any>;

/** All that makes up a subgraph; every `index.ts` is one of these. */
export interface SubgraphDefinition<Makers extends LoaderMakers> {
  readonly name: string;
  readonly entities: Readonly<Record<string, MixedEntity>>;
  readonly migrations: readonly MixedEntity[];
  readonly resolvers: ResolverMap;
  readonly loaders: Makers;
  readonly keeps: Keeps;
  readonly imports: Imports;
  readonly seed: SeedStages;
  /** What it serves besides GraphQL, to services of the installation that know the relay's secret. */
  readonly serve: ((app: FastifyInstance, database: DataSource, relaySecret: string) => void) | null;
  readonly personal: PersonalData;
}

/** A subgraph that can be started, migrated and seeded. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly keeps: Keeps;
  readonly seed: SeedStages;
  readonly personal: PersonalData;
  /**
   * A pool on a database of this subgraph's tables, not yet connected; without a vault, what is sealed stays so.
   * `statementTimeout` in milliseconds.
   */
  readonly connect: (url: string, options?: ConnectOptions) => DataSource;
  /** Serves until stopped. Rejects when the database or the port cannot be had, or the keys are not those of the database. */
  readonly start: (options: StartOptions) => Promise<RunningSubgraph>;
}

export interface ConnectOptions {
  readonly poolSize?: number;
  readonly statementTimeout?: number;
  readonly vault?: Vault;
}

export interface StartOptions {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Opens what is sealed in the database. */
  readonly vault: Vault;
  /** Where the gateway publishes its public keys. */
  readonly gatewayKeysUrl: string;
  readonly relaySecret: string;
  /** Addresses of the other subgraphs, whose events are kept here. */
  readonly peers: Readonly<Record<string, string>>;
  /** Use NATS JetStream instead of HTTP for events. */
  readonly natsUrl?: string | undefined;
  readonly log: Logger;
  readonly now?: () => Date;
  readonly onAnswered?: (scope: RequestScope) => void;
}

export interface RunningSubgraph {
  readonly name: string;
  readonly url: string;
  readonly database: DataSource;
  readonly receivers: readonly Receiver[];
  /** Answers what is under way, then closes everything. */
  readonly stop: () => Promise<void>;
}

const STATEMENT_TIMEOUT = 5_000;

/** Makes a subgraph of its parts. Throws when schema and resolvers do not fit each other. */
export function defineSubgraph<Makers extends LoaderMakers>(definition: SubgraphDefinition<Makers>): Subgraph {
  const { name } = definition;
  const typeDefs = parse(readSchema(name));
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: { ...abstractTypes(typeDefs), ...usedScalars(typeDefs), Step, ...definition.resolvers },
  });
  const entities = [
    ...Object.values(definition.entities),
    Transition,
    Seeding,
    OutboxEvent,
    InboxCursor,
    IdempotencyKey,
    ImportedFile,
    KeyCheck,
    AuditEntry,
    AuditHead,
  ];
  const migrations = [
    Kit1767225600000,
    ImportedFile1767225600001,
    RepeatedRequest1767225600002,
    KeyCheck1767225600010,
    KeyedHashes1767225600011,
    Audit1767225600012,
    ...definition.migrations,
  ];

  const connect: Subgraph['connect'] = (url, { poolSize = 4, statementTimeout = 0, vault } = {}) => {
    const database = createDatabase({ name, url, poolSize, entities, migrations, statementTimeout });
    if (vault) giveVault(database, vault);
    return database;
  };

  const start: Subgraph['start'] = async (options) => {
    const database = connect(options.databaseUrl, {
      poolSize: options.poolSize,
      statementTimeout: STATEMENT_TIMEOUT,
      vault: options.vault,
    });
    await database.initialize();
    await checkKeys(database, options.vault);
    const nats = options.natsUrl ? await natsRelay(options.natsUrl, name, database, options.log) : undefined;
    const receivers = Object.entries(definition.keeps).map(([source, keepers]) =>
      receive(database, source, keepers, readerOf(source, options, nats), options.log),
    );
    const now = options.now ?? (() => new Date());
    const checkCaller: CallerCheck = createCallerCheck(name, options.gatewayKeysUrl);
    const app = await createServer({
      schema,
      database,
      receivers,
      checkCaller,
      loaders: definition.loaders,
      now,
      log: options.log,
      onAnswered: options.onAnswered,
    });
    serveEvents(app, database, options.relaySecret);
    definition.serve?.(app, database, options.relaySecret);
    serveImports(app, { imports: definition.imports, database, checkCaller, now, log: options.log });
    const stop = async () => {
      await app.close();
      await Promise.all(receivers.map((receiver) => receiver.stop()));
      await nats?.stop();
      await database.destroy();
    };
    try {
      await app.listen({ host: options.host, port: options.port });
    } catch (error) {
      await stop();
      throw error;
    }
    const { port } = app.server.address() as AddressInfo;
    return { name, url: `http://${options.host}:${port}`, database, receivers, stop };
  };
  return {
    name,
    schema,
    keeps: definition.keeps,
    seed: definition.seed,
    personal: definition.personal,
    connect,
    start,
  };
}

/** A subgraph's whole schema: the shared value types, then its own contract, a file for each theme. */
export function readSchema(name: string): string {
  const text = (...path: string[]) => readFileSync(join(packageRoot, 'subgraphs', ...path), 'utf8');
  const themes = readdirSync(join(packageRoot, 'subgraphs', name, 'schema')).sort();
  return [text('kit', 'shared.graphql'), ...themes.map((theme) => text(name, 'schema', theme))].join('\n');
}

/** Loads the client of NATS only where it is used. */
async function natsRelay(url: string, name: string, database: DataSource, log: Logger): Promise<NatsRelay> {
  const { connectNats } = await import('./relayNats.ts');
  return connectNats(url, name, database, log);
}

function readerOf(source: string, options: StartOptions, nats: NatsRelay | undefined) {
  if (nats) return nats.read(source);
  const url = options.peers[source];
  if (!url) throw new Error(`PEERS has no address of ${source}, whose events are kept here`);
  return readOverHttp(url, options.relaySecret);
}

/** Unions and interfaces resolve by class: an entity's class has the name of its GraphQL type. */
function abstractTypes(document: DocumentNode): ResolverMap {
  const resolveType = (value: { __typename?: string; constructor: { name: string } }) =>
    value.__typename ?? value.constructor.name;
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.UNION_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [[definition.name.value, { __resolveType: resolveType }]]
        : [],
    ),
  );
}

function usedScalars(document: DocumentNode): ResolverMap {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.SCALAR_TYPE_DEFINITION && scalars[definition.name.value]
        ? [[definition.name.value, scalars[definition.name.value]]]
        : [],
    ),
  );
}
