import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { loadHouses } from '../../subgraphs/houses.ts';
import { insertMany } from '../../subgraphs/kit/database.ts';
import { Transition } from '../../subgraphs/kit/entities/Transition.ts';
import { newId } from '../../subgraphs/kit/ids.ts';
import { type NewEvent, readOutbox, record } from '../../subgraphs/kit/outbox.ts';
import { ExchangeParticipant } from '../../subgraphs/membership/entities/index.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

const houses = await loadHouses();

let clone: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase('membership');
  const house = houses[0];
  if (!house) throw new Error('There is no house');
  database = await house.connect(clone.url).initialize();
});
afterAll(async () => {
  await database.destroy();
  await clone.drop();
});

/** Whatever PostgreSQL can hold in a text: everything but NUL. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll('\0', ''));
const texts = (count: number) =>
  fc.sample(fc.oneof(anyText, fc.constantFrom('\t', '\n', '\r', '\\', '\\N', '\\.', '"', "'", '')), count);

describe('rows by the thousand', () => {
  test.each([3, 999, 1_000, 2_500])('%i of them arrive as they were given, whatever they hold', async (count) => {
    const reasons = texts(count);
    const entityId = newId();
    const rows = reasons.map(
      (reason, at): Transition => ({
        id: newId(),
        entityType: 'Test',
        entityId,
        action: 'try',
        fromState: 'A',
        toState: 'B',
        reason: at % 7 === 0 ? null : reason,
        account: 'a b',
        at: new Date(1_700_000_000_000 + at),
      }),
    );
    await database.transaction((manager) => insertMany(manager, Transition, rows));
    const read = await database.getRepository(Transition).find({ where: { entityId }, order: { at: 'ASC' } });
    expect(read.map((row) => ({ ...row }))).toEqual(rows);
  });

  test('of which one is wrong leave nothing', async () => {
    const row = {
      id: newId(),
      entityType: 'T',
      entityId: newId(),
      action: 'a',
      fromState: 'A',
      toState: 'B',
      reason: null,
      account: 'a',
      at: new Date(),
    };
    const rows = [...Array.from({ length: 1_500 }, () => ({ ...row, id: newId() })), row, row];
    await expect(database.transaction((manager) => insertMany(manager, Transition, rows))).rejects.toThrow(
      /transition_pkey/,
    );
    expect(await database.getRepository(Transition).countBy({ entityId: row.entityId })).toBe(0);
  });

  describe('by the ten thousands', () => {
    /** Indexes and references of the table, as PostgreSQL spells them. */
    const shape = () =>
      database.query(
        `SELECT pg_get_indexdef(indexrelid) AS text FROM pg_index WHERE indrelid = 'exchange_participant'::regclass
         UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
         WHERE conrelid = 'exchange_participant'::regclass ORDER BY text`,
      );
    const participants = async (): Promise<ExchangeParticipant[]> => {
      const [{ event, institution }] = await database.query(
        'SELECT e.id AS event, i.id AS institution FROM exchange_event e, institution i LIMIT 1',
      );
      return Array.from({ length: 20_000 }, (_, at) => ({
        ...{ id: newId(), eventId: event, institutionId: institution, personName: `Test ${at}` },
        ...{ attended: null, withdrawnAt: null },
      }));
    };

    test('leave the indexes and references of their table as they were', async () => {
      const before = await shape();
      const people = await participants();
      await database.transaction((manager) => insertMany(manager, ExchangeParticipant, people));
      expect(await shape()).toEqual(before);
      const kept = await database.query(
        `SELECT count(*)::int AS count FROM exchange_participant WHERE person_name LIKE 'Test %'`,
      );
      expect(kept).toEqual([{ count: 20_000 }]);
      await database.query(`DELETE FROM exchange_participant WHERE person_name LIKE 'Test %'`);
    });

    test('are refused when one refers to nothing or is there twice, and nothing changes', async () => {
      const before = await shape();
      const people = await participants();
      const [first, ...others] = people;
      if (!first) throw new Error('There is nobody');
      const load = (rows: ExchangeParticipant[]) =>
        database.transaction((manager) => insertMany(manager, ExchangeParticipant, rows));
      await expect(load([{ ...first, eventId: newId() }, ...others])).rejects.toThrow(/exchange_participant_event/);
      await expect(load([{ ...first, id: newId() }, ...people])).rejects.toThrow(/exchange_participant_once/);
      expect(await shape()).toEqual(before);
    });
  });

  test.each([10, 1_500])('%i facts are told in their order', async (count) => {
    const before = (await readOutbox(database, 0)).head;
    const events = texts(count).map(
      (text, at): NewEvent => ({ topic: 'test', entityId: String(at), payload: { text } }),
    );
    await database.transaction((manager) => record(manager, events));
    const { events: told } = await readOutbox(database, before, null, 2_000);
    expect(told.map(({ topic, entityId, payload }) => ({ topic, entityId, payload }))).toEqual(events);
  });
});
