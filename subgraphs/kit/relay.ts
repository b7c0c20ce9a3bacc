import type { DataSource } from 'typeorm';
import { type Keeper, keepPage, positions } from './inbox.ts';
import type { Logger } from './log.ts';
import type { EventPage } from './outbox.ts';
import { pace } from './pace.ts';

/** Where a receiver stands in a source, in the terms of the transport that reads it. */
export interface Place {
  readonly position: number;
  readonly streamSequence: number;
  /** Whether to answer at once, even when there is nothing new. */
  readonly atOnce: boolean;
}

/** A page of events, and where in the transport's own log it ends. */
export interface Delivery extends EventPage {
  readonly streamSequence?: number;
}

/**
 * Reads one source's events of some topics from a place on. When there are none yet it waits for some, unless
 * it is to answer at once, and ends early when the signal aborts. Rejects when the source cannot be reached.
 */
export type ReadEvents = (place: Place, topics: readonly string[], signal: AbortSignal) => Promise<Delivery>;

/** How far a receiver is behind one source. */
export interface Lag {
  /** Events told by the source and not yet passed here; null until the source was first reached. */
  readonly events: number | null;
  /** Seconds since the source was last reached, or since the start. */
  readonly silentSeconds: number;
  /** Why the last attempt failed, if it did. */
  readonly error: string | null;
}

/** A receiver at work. `stop` resolves when the page in hand is kept. */
export interface Receiver {
  readonly source: string;
  readonly lag: () => Lag;
  readonly stop: () => Promise<void>;
}

const BACKOFF_FIRST = 100;
const BACKOFF_LONGEST = 5_000;
/** While there is more to catch up with, so many times as long as a page took: what people ask goes first. */
const CATCHING_UP_REST = 8;

/**
 * Keeps the events of one source, for ever and in order. A page that cannot be kept is tried again and again:
 * passing it over would lose facts, so the lag grows and shows until somebody looks.
 */
export function receive(
  database: DataSource,
  source: string,
  keepers: Readonly<Record<string, Keeper>>,
  read: ReadEvents,
  log: Logger,
): Receiver {
  const topics = Object.keys(keepers);
  const stopping = new AbortController();
  let behind: number | null = null;
  let reached = Date.now();
  let error: string | null = null;

  const turn = async () => {
    const cursor = (await positions(database)).get(source);
    const place = {
      position: Number(cursor?.position ?? 0),
      streamSequence: Number(cursor?.streamSequence ?? 0),
      atOnce: behind === null || behind > 0,
    };
    const page = await read(place, topics, stopping.signal);
    const streamSequence = page.streamSequence ?? place.streamSequence;
    if (page.upTo > place.position || streamSequence !== place.streamSequence) {
      await keepPage(database, source, keepers, page, streamSequence);
    }
    behind = Math.max(0, page.head - Math.max(page.upTo, place.position));
    reached = Date.now();
    error = null;
  };

  const loop = async () => {
    let pause = BACKOFF_FIRST;
    const rest = pace();
    while (!stopping.signal.aborted) {
      try {
        await turn();
        pause = BACKOFF_FIRST;
        if (behind !== null && behind > 0) await rest(CATCHING_UP_REST);
      } catch (failure) {
        if (stopping.signal.aborted) return;
        error = failure instanceof Error ? failure.message : String(failure);
        // Services of one installation start together: the first failures are no news.
        log[pause < BACKOFF_LONGEST / 4 ? 'debug' : 'warn'](
          { err: failure, source },
          'events of another subgraph not kept',
        );
        await sleep(pause * (0.5 + Math.random() / 2), stopping.signal);
        pause = Math.min(pause * 2, BACKOFF_LONGEST);
      }
    }
  };
  const running = loop();

  return {
    source,
    lag: () => ({ events: behind, silentSeconds: Math.round((Date.now() - reached) / 1000), error }),
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

/** Resolves after the time, or at once when the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
