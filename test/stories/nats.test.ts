import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { loadHouses } from '../../subgraphs/houses.ts';
import type { Keeper } from '../../subgraphs/kit/inbox.ts';
import { record } from '../../subgraphs/kit/outbox.ts';
import { type Receiver, receive } from '../../subgraphs/kit/relay.ts';
import { connectNats, type NatsRelay } from '../../subgraphs/kit/relayNats.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

const houses = await loadHouses();

const url = process.env['NATS_URL'] ?? 'nats://127.0.0.1:4222';
const reachable = await isReachable(url);
if (!reachable)
  process.stdout.write(
    `The relay over NATS is not tested: nothing answers at ${url}; start nats-server -js to test it.\n`,
  );

(reachable ? describe : describe.skip)('the relay over NATS JetStream', () => {
  const log = pino({ level: 'silent' });
  const source = `test${process.pid}`;
  const streams = [source, `${source}receiver`].map((name) => `ALLIANCE_${name.toUpperCase()}`);
  const clones: TestDatabase[] = [];
  const databases: DataSource[] = [];
  const relays: NatsRelay[] = [];
  const kept: number[] = [];
  const keepers: Record<string, Keeper> = {
    wanted: async (events) => void kept.push(...events.map(({ payload }) => payload['number'] as number)),
  };
  let connection: NatsConnection;
  let receiver: Receiver;

  beforeAll(async () => {
    connection = await connect({ servers: url });
    for (let at = 0; at < 2; at += 1) {
      const clone = await cloneDatabase('membership');
      clones.push(clone);
      const database = await houses[0]?.connect(clone.url).initialize();
      if (!database) throw new Error('There is no house');
      await database.query('DELETE FROM outbox');
      databases.push(database);
    }
    relays.push(await connectNats(url, source, databases[0] as DataSource, log));
    relays.push(await connectNats(url, `${source}receiver`, databases[1] as DataSource, log));
    receiver = start();
  });
  afterAll(async () => {
    await receiver.stop();
    await Promise.all(relays.map((relay) => relay.stop()));
    await Promise.all(databases.map((database) => database.destroy()));
    await Promise.all(clones.map((clone) => clone.drop()));
    const manager = await jetstreamManager(connection);
    for (const stream of streams) await manager.streams.delete(stream).catch(() => undefined);
    await connection.close();
  });

  const start = () => receive(databases[1] as DataSource, source, keepers, (relays[1] as NatsRelay).read(source), log);
  const tell = (from: number, to: number) =>
    (databases[0] as DataSource).transaction((manager) =>
      record(
        manager,
        range(from, to).map((number) => ({
          topic: number % 7 === 0 ? 'other' : 'wanted',
          entityId: 'x',
          payload: { number },
        })),
      ),
    );
  const wanted = (to: number) => range(1, to).filter((number) => number % 7 !== 0);

  test('delivers the wanted topics in order', async () => {
    await tell(1, 40);
    await untilKept(wanted(40).length);
    expect(kept).toEqual(wanted(40));
  });

  test('goes on where it stood after the receiver was away', async () => {
    await receiver.stop();
    await tell(41, 1_300);
    receiver = start();
    await untilKept(wanted(1_300).length);
    expect(kept).toEqual(wanted(1_300));
  });

  test('comes through a long history that was kept before, over another transport', async () => {
    await receiver.stop();
    await (databases[1] as DataSource).query('UPDATE inbox_cursor SET stream_sequence = 0 WHERE source = $1', [source]);
    receiver = start();
    await tell(1_301, 1_302);
    await untilKept(wanted(1_302).length);
    expect(kept).toEqual(wanted(1_302));
  });

  test('goes on after the publisher was away', async () => {
    await (relays[0] as NatsRelay).stop();
    await tell(1_303, 1_320);
    relays[0] = await connectNats(url, source, databases[0] as DataSource, log);
    await untilKept(wanted(1_320).length);
    expect(kept).toEqual(wanted(1_320));
  });

  async function untilKept(count: number): Promise<void> {
    for (const end = Date.now() + 20_000; Date.now() < end && kept.length < count; )
      await new Promise((resolve) => setTimeout(resolve, 20));
  }
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

async function isReachable(address: string): Promise<boolean> {
  try {
    await (await connect({ servers: address, timeout: 1_000 })).close();
    return true;
  } catch {
    return false;
  }
}
