import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { loadHouses } from '../../subgraphs/houses.ts';
import { type Keeper, keepPage } from '../../subgraphs/kit/inbox.ts';
import { readOutbox, record } from '../../subgraphs/kit/outbox.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

const houses = await loadHouses();

let clone: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase('membership');
  const house = houses[0];
  if (!house) throw new Error('There is no house');
  database = await house.connect(clone.url, { poolSize: 12 }).initialize();
  await database.query('DELETE FROM outbox');
});
afterAll(async () => {
  await database.destroy();
  await clone.drop();
});

const tell = (entityId: string, number: number) => ({ topic: 'told', entityId, payload: { number } });

describe('the outbox', () => {
  test('a reader passes over nothing, however transactions overlap', async () => {
    const seen: number[] = [];
    let done = false;
    const reader = (async () => {
      for (let after = 0; ; ) {
        const finished = done;
        const page = await readOutbox(database, after, ['told'], 7);
        seen.push(...page.events.map(({ position }) => position));
        after = page.upTo;
        if (finished && page.events.length === 0) return;
      }
    })();
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let number = 0; number < 15; number += 1) {
          await database
            .transaction(async (manager) => {
              await manager.query('SELECT pg_sleep(random() * 0.01)');
              await record(manager, [tell(`e${writer}`, number), tell(`e${writer}`, number)]);
              await manager.query('SELECT pg_sleep(random() * 0.01)');
              if (number % 5 === 4) throw new Error('undone');
            })
            .catch((error: Error) => expect(error.message).toBe('undone'));
        }
      }),
    );
    done = true;
    await reader;
    const all = await database.query<{ position: string }[]>('SELECT position FROM outbox ORDER BY position');
    expect(seen).toEqual(all.map(({ position }) => Number(position)));
    expect(seen).toHaveLength(8 * 12 * 2);
  });

  test('each entity is told in the order of its changes', async () => {
    const { events } = await readOutbox(database, 0, ['told'], 10_000);
    for (let writer = 0; writer < 8; writer += 1) {
      const numbers = events
        .filter(({ entityId }) => entityId === `e${writer}`)
        .map(({ payload }) => payload['number'] as number);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  test('a transaction that is undone tells nothing', async () => {
    const before = (await readOutbox(database, 0)).head;
    await expect(
      database.transaction(async (manager) => {
        await record(manager, [tell('e', 1)]);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect((await readOutbox(database, 0)).head).toBe(before);
  });
});

describe('the inbox', () => {
  const kept: number[] = [];
  const keepers: Record<string, Keeper> = {
    told: async (events) => void kept.push(...events.map(({ position }) => position)),
  };
  const event = (position: number) => ({ position, ...tell('e', position), recordedAt: new Date().toISOString() });

  test('a page delivered twice, or late, is kept once', async () => {
    const first = { events: [event(1), event(2)], upTo: 2 };
    const second = { events: [event(2), event(3)], upTo: 4 };
    for (const page of [first, second, first, second]) await keepPage(database, 'elsewhere', keepers, page);
    expect(kept).toEqual([1, 2, 3]);
  });

  test('the same page at once from two processes is kept once', async () => {
    const page = { events: [event(5), event(6)], upTo: 6 };
    await Promise.all([1, 2, 3].map(() => keepPage(database, 'elsewhere', keepers, page)));
    expect(kept).toEqual([1, 2, 3, 5, 6]);
  });

  test('a page that cannot be kept moves nothing, so that it comes again', async () => {
    const failing: Record<string, Keeper> = { told: () => Promise.reject(new Error('no')) };
    await expect(keepPage(database, 'elsewhere', failing, { events: [event(7)], upTo: 7 })).rejects.toThrow('no');
    await keepPage(database, 'elsewhere', keepers, { events: [event(7)], upTo: 7 });
    expect(kept).toEqual([1, 2, 3, 5, 6, 7]);
  });
});
