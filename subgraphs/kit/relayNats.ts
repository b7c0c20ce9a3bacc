import { type Consumer, DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import type { DataSource } from 'typeorm';
import type { Logger } from './log.ts';
import { EVENT_PAGE, type Event, readOutbox } from './outbox.ts';
import { type ReadEvents, sleep } from './relay.ts';

/** The relay over NATS JetStream: one stream for each subgraph, holding its outbox in the same order. */
export interface NatsRelay {
  readonly read: (source: string) => ReadEvents;
  readonly stop: () => Promise<void>;
}

const WAIT = 20_000;
/** The least that JetStream takes for a pull. */
const WAIT_SHORTEST = 1_000;
const POLL = 100;

const streamOf = (source: string) => `ALLIANCE_${source.toUpperCase()}`;
const subjectOf = (source: string, topic: string) => `alliance.${source}.${topic}`;

/**
 * Connects to NATS, publishes this subgraph's outbox and reads the others'. What has been published is learned
 * from the stream itself, so a crash between publishing and remembering loses nothing; what is published twice
 * is dropped by NATS (message id) or, later than its window, by the receiver's cursor.
 */
export async function connectNats(url: string, name: string, database: DataSource, log: Logger): Promise<NatsRelay> {
  const connection = await connect({ servers: url, name: `alliance-${name}`, maxReconnectAttempts: -1 });
  const client = jetstream(connection);
  const manager = await jetstreamManager(connection);
  await manager.streams.add({ name: streamOf(name), subjects: [subjectOf(name, '>')] });
  const stopping = new AbortController();

  const publishedUpTo = async (): Promise<number> => {
    const { state } = await manager.streams.info(streamOf(name));
    if (state.messages === 0) return 0;
    const last = await manager.streams.getMessage(streamOf(name), { seq: state.last_seq });
    return last?.json<Event>().position ?? 0;
  };

  const publish = async () => {
    let upTo: number | undefined;
    while (!stopping.signal.aborted) {
      try {
        upTo ??= await publishedUpTo();
        const page = await readOutbox(database, upTo);
        for (const event of page.events) {
          // One at a time: a later event must never be stored when an earlier one failed.
          await client.publish(subjectOf(name, event.topic), JSON.stringify(event), { msgID: String(event.position) });
        }
        upTo = page.upTo;
        if (page.events.length === 0) await sleep(POLL, stopping.signal);
      } catch (error) {
        upTo = undefined;
        log.warn({ err: error }, 'events not published to NATS');
        await sleep(1_000, stopping.signal);
      }
    }
  };
  const publishing = publish();

  const read = (source: string): ReadEvents => {
    let consumer: Consumer | undefined;
    let expected = -1;
    return async (place, topics, signal) => {
      if (!consumer || expected !== place.streamSequence) {
        const { state } = await manager.streams.info(streamOf(source));
        // A stream that was lost and built anew is read from its beginning; the cursor drops what is known.
        const start = place.streamSequence > state.last_seq ? 1 : place.streamSequence + 1;
        consumer = await client.consumers.get(streamOf(source), {
          deliver_policy: DeliverPolicy.StartSequence,
          opt_start_seq: start,
        });
      }
      expected = place.streamSequence;
      const expires = place.atOnce ? WAIT_SHORTEST : WAIT;
      const answered = new AbortController();
      const patience = sleep(expires + 5_000, AbortSignal.any([signal, answered.signal]));
      const first = await Promise.race([consumer.next({ expires }), patience]).finally(() => answered.abort());
      if (!first) return { events: [], upTo: place.position, head: place.position };
      const messages = [first];
      const more = Math.min(first.info.pending, EVENT_PAGE - 1);
      if (more > 0)
        for await (const message of await consumer.fetch({ max_messages: more, expires: 1_000 }))
          messages.push(message);
      const last = messages.at(-1) ?? first;
      // Several subjects at once can be filtered by servers from 2.10 on only; so topics are chosen here.
      const all = messages.map((message) => message.json<Event>());
      const events = all.filter(({ topic }) => topics.includes(topic));
      const upTo = all.at(-1)?.position ?? place.position;
      expected = last.seq;
      return { events, upTo, head: upTo + last.info.pending, streamSequence: last.seq };
    };
  };

  return {
    read,
    stop: async () => {
      stopping.abort();
      await publishing;
      await connection.close();
    },
  };
}
