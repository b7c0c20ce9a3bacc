import type { DataSource, EntityManager, ObjectLiteral } from 'typeorm';
import type { z } from 'zod';
import { InboxCursor } from './entities/InboxCursor.ts';
import { type Event, type EventPage, type NewEvent, record } from './outbox.ts';
import { type EntityClass, sqlType } from './rows.ts';

/**
 * Keeps a run of events of one topic, in their order, inside the transaction that moves the cursor.
 *
 * @param tell tells others what follows from the events; it is recorded once, when the whole page is kept
 */
export type Keeper = (
  events: readonly Event[],
  manager: EntityManager,
  tell: (...events: readonly NewEvent[]) => void,
) => Promise<void>;

/** A keeper that tells nothing. */
export type Mirror = (events: readonly Event[], manager: EntityManager) => Promise<void>;

/** What a subgraph keeps of others' facts: by source, then by topic. */
export type Keeps = Readonly<Record<string, Readonly<Record<string, Keeper>>>>;

/** A row that mirrors another subgraph's entity; `version` is the position of the event that it comes from. */
export interface KnownFact extends ObjectLiteral {
  id: string;
  version: string;
}

/**
 * A keeper that mirrors an entity in a `known_*` table: the newest event of an entity wins, an older one changes
 * nothing. The newest one is kept again when it comes again, so that columns which are added to the table are filled
 * by a migration that sets `inbox_cursor` back. Throws when a payload lacks what this subgraph relies on.
 *
 * @param shape the part of the payload that is kept, by the table's property names
 */
export function keep<Fact extends KnownFact>(
  entity: EntityClass<Fact>,
  shape: z.ZodType<Omit<Fact, 'id' | 'version'>>,
): Mirror {
  return async (events, manager) => {
    const metadata = manager.connection.getMetadata(entity);
    const newest = new Map(events.map((event) => [event.entityId, event]));
    const rows = [...newest.values()].map((event) => {
      const fact: ObjectLiteral = { ...shape.parse(event.payload), id: event.entityId, version: event.position };
      return Object.fromEntries(metadata.columns.map((c) => [c.databaseName, fact[c.propertyName] ?? null]));
    });
    const names = metadata.columns.map((column) => `"${column.databaseName}"`);
    const types = metadata.columns.map((column, at) => `${names[at]} ${sqlType(column)}`);
    await manager.query(
      `INSERT INTO "${metadata.tableName}" AS kept (${names.join(', ')})
       SELECT ${names.join(', ')} FROM jsonb_to_recordset($1::jsonb) AS x(${types.join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
       WHERE kept.version <= excluded.version`,
      [JSON.stringify(rows)],
    );
  };
}

/** How far the events of each source have been kept. */
export async function positions(database: DataSource): Promise<ReadonlyMap<string, InboxCursor>> {
  const cursors = await database.getRepository(InboxCursor).find();
  return new Map(cursors.map((cursor) => [cursor.source, cursor]));
}

/**
 * Keeps a page of events and moves the cursor, in one transaction or not at all. Events at or before the
 * cursor are passed over, so that a page may be delivered any number of times, by several processes at once.
 *
 * @param streamSequence where the page ends in the transport's log; it goes back when that log was lost and made anew
 */
export async function keepPage(
  database: DataSource,
  source: string,
  keepers: Readonly<Record<string, Keeper>>,
  page: Pick<EventPage, 'events' | 'upTo'>,
  streamSequence = 0,
): Promise<void> {
  await database.transaction(async (manager) => {
    await manager.query('INSERT INTO inbox_cursor (source, position) VALUES ($1, 0) ON CONFLICT DO NOTHING', [source]);
    const cursor = await manager.findOneOrFail(InboxCursor, {
      where: { source },
      lock: { mode: 'pessimistic_write' },
    });
    const kept = Number(cursor.position);
    const told: NewEvent[] = [];
    const tell = (...events: readonly NewEvent[]) => {
      for (const event of events) told.push(event);
    };
    for (const run of runsOfOneTopic(page.events.filter((event) => event.position > kept))) {
      await keepers[run[0]?.topic ?? '']?.(run, manager, tell);
    }
    await manager.update(
      InboxCursor,
      { source },
      {
        position: String(Math.max(kept, page.upTo)),
        streamSequence: String(streamSequence),
      },
    );
    // Last, with every row lock taken: whoever records holds the outbox until the commit.
    await record(manager, told);
  });
}

function runsOfOneTopic(events: readonly Event[]): readonly (readonly Event[])[] {
  const runs: Event[][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last?.[0]?.topic === event.topic) last.push(event);
    else runs.push([event]);
  }
  return runs;
}
