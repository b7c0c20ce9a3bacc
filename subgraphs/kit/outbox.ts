import type { DataSource, EntityManager } from 'typeorm';
import { COPY_FROM, copyRows } from './copy.ts';

/** A fact on its way to other subgraphs. `position` orders all facts of one source, and so those of one entity. */
export interface Event {
  readonly position: number;
  readonly topic: string;
  readonly entityId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recordedAt: string;
}

/** A fact to tell, as a mutation or a seed states it. */
export type NewEvent = Pick<Event, 'topic' | 'entityId' | 'payload'>;

/** Events after a position; `upTo` is how far the source was read, `head` how far it goes. */
export interface EventPage {
  readonly events: readonly Event[];
  readonly upTo: number;
  readonly head: number;
}

/** How many events go at once: so few that reading and keeping them holds nobody up. */
export const EVENT_PAGE = 100;
const OUTBOX_LOCK = 4_104_002;

/**
 * Writes facts to the outbox of the running transaction.
 *
 * Danger: takes a lock that is held until the commit, so that positions become visible in their order and a
 * reader's cursor never passes one that is still to come. Call it last in a transaction, with every row lock
 * already taken, or two transactions can wait for each other.
 */
export async function record(manager: EntityManager, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await manager.query('SELECT pg_advisory_xact_lock($1)', [OUTBOX_LOCK]);
  if (events.length >= COPY_FROM) {
    const lines = events.map(({ topic, entityId, payload }) => [topic, entityId, JSON.stringify(payload)]);
    return copyRows(manager, 'outbox', ['topic', 'entity_id', 'payload'], lines);
  }
  await manager.query(
    `INSERT INTO outbox (topic, entity_id, payload)
     SELECT e->>'topic', e->>'entityId', e->'payload' FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY x(e, n) ORDER BY n`,
    [JSON.stringify(events)],
  );
}

/** How far the outbox goes: the position of the last event, 0 when there is none. */
export async function outboxHead(database: DataSource): Promise<number> {
  const [row] = await database.query<{ head: string }[]>('SELECT coalesce(max(position), 0) AS head FROM outbox');
  return Number(row?.head ?? 0);
}

/** Reads the outbox in order, all topics or some. One statement, one snapshot: nothing that commits meanwhile can be passed over. */
export async function readOutbox(
  database: DataSource,
  after: number,
  topics: readonly string[] | null = null,
  limit = EVENT_PAGE,
): Promise<EventPage> {
  const [row] = await database.query<{ head: string; events: Event[] }[]>(
    `SELECT (SELECT coalesce(max(position), 0) FROM outbox) AS head,
       coalesce((SELECT jsonb_agg(to_jsonb(e) ORDER BY e.position) FROM (
         SELECT position, topic, entity_id AS "entityId", payload, recorded_at AS "recordedAt"
         FROM outbox WHERE position > $1 AND ($2::text[] IS NULL OR topic = ANY($2)) ORDER BY position LIMIT $3) e), '[]') AS events`,
    [after, topics, limit],
  );
  const head = Number(row?.head ?? 0);
  const events = row?.events ?? [];
  const upTo = events.length < limit ? Math.max(head, after) : (events.at(-1)?.position ?? after);
  return { events, upTo, head };
}
