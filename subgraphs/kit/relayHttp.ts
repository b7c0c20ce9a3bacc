import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { outboxHead, readOutbox } from './outbox.ts';
import { type Delivery, type ReadEvents, sleep } from './relay.ts';

/** The header by which subgraphs know each other on the relay; events carry facts that the public must not read. */
const RELAY_HEADER = 'x-relay-secret';

const WAIT = 20_000;
/** How often the outbox is looked at while anybody waits: once for all of them. */
const POLL = 100;

const query = z.object({
  after: z.coerce.number().int().min(0),
  topics: z.string().transform((text) => text.split(',')),
  wait: z.coerce.number().int().min(0).max(WAIT).default(WAIT),
});

/**
 * Serves this subgraph's outbox at `/events?after=POSITION&topics=A,B`: the events after the position, or, when
 * there are none, the first that come within 20 seconds or `wait` milliseconds. 403 without the relay's secret.
 */
export function serveEvents(app: FastifyInstance, database: DataSource, secret: string): void {
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());
  let looking: Promise<number> | undefined;
  const nextHead = (): Promise<number> => {
    looking ??= sleep(POLL, closing.signal)
      .then(() => outboxHead(database))
      .finally(() => {
        looking = undefined;
      });
    return looking;
  };
  app.get('/events', async (request, reply): Promise<unknown> => {
    if (!isOfRelay(request.headers, secret)) return reply.code(403).send({ error: 'the relay only' });
    const asked = query.safeParse(request.query);
    if (!asked.success) return reply.code(400).send({ error: 'after must be a position, topics a list of names' });
    const { after, topics, wait } = asked.data;
    const end = Date.now() + wait;
    const leaving = new AbortController();
    request.raw.once('close', () => leaving.abort());
    const waiting = AbortSignal.any([closing.signal, leaving.signal]);
    const mayWait = () => Date.now() < end && !waiting.aborted;
    for (;;) {
      const page = await readOutbox(database, after, topics);
      if (page.upTo > after || !mayWait()) return page;
      while ((await nextHead()) <= page.upTo && mayWait());
    }
  });
}

/** Reads another subgraph's events over HTTP. */
export function readOverHttp(url: string, secret: string): ReadEvents {
  return async (place, topics, signal) => {
    const address = new URL('/events', url);
    address.searchParams.set('after', String(place.position));
    address.searchParams.set('topics', topics.join(','));
    if (place.atOnce) address.searchParams.set('wait', '0');
    const response = await fetch(address, {
      headers: { [RELAY_HEADER]: secret },
      signal: AbortSignal.any([signal, AbortSignal.timeout(WAIT + 10_000)]),
    });
    if (!response.ok) throw new Error(`the relay answered ${response.status}`);
    return (await response.json()) as Delivery;
  };
}

/** Whether a request comes from somebody who knows the relay's secret. */
export function isOfRelay(headers: IncomingHttpHeaders, secret: string): boolean {
  const [a, b] = [Buffer.from(String(headers[RELAY_HEADER])), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
