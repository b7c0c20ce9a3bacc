import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { loadHouses } from '../../../subgraphs/houses.ts';
import type { Event } from '../../../subgraphs/kit/outbox.ts';
import { keeps } from '../../../subgraphs/membership/events.ts';
import { cloneDatabase, type TestDatabase } from '../../kit/database.ts';

const houses = await loadHouses();

let clone: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase('membership');
  const house = houses.find(({ name }) => name === 'membership');
  if (!house) throw new Error('There is no house');
  database = await house.connect(clone.url).initialize();
});
afterAll(async () => {
  await database.destroy();
  await clone.drop();
});

/** Every sum, counted anew from the facts themselves, by SQL that shares nothing with the keepers. */
const RECOUNT = `
  SELECT measure, day::text, jurisdiction, sum(count)::int AS count FROM (
    SELECT 'CERTIFICATES_ISSUED' AS measure, certified_on AS day, jurisdiction, 1 AS count FROM known_certificate
    WHERE state IN ('ISSUED', 'SUSPENDED') AND certified_on IS NOT NULL
    UNION ALL
    SELECT 'RECOGNITIONS_ISSUED', decided_on, jurisdiction, 1 FROM known_recognition_case
    WHERE state = 'ISSUED' AND decided_on IS NOT NULL
    UNION ALL
    SELECT 'TRAINING_COMPLETED', ends_on, jurisdiction, completed FROM known_training_run
    WHERE ends_on IS NOT NULL) f
  GROUP BY 1, 2, 3 HAVING sum(count) <> 0 ORDER BY 1, 2, 3`;
const TALLY = `SELECT measure, day::text, jurisdiction, count FROM fact_tally WHERE count <> 0 ORDER BY 1, 2, 3`;

const ids = [1, 2, 3].map((number) => `01890000-0000-7000-8000-00000000000${number}`);
const days = ['2026-01-31', '2026-02-01'];
const told = fc.oneof(
  fc.record({
    topic: fc.constant('certificate' as const),
    id: fc.constantFrom(...ids),
    payload: fc.record({
      state: fc.constantFrom('PENDING', 'ISSUED', 'SUSPENDED', 'REVOKED', 'REPLACED'),
      jurisdiction: fc.constantFrom('MO', 'CN_ZHUHAI'),
      issuedOn: fc.constantFrom(...days, null),
      certifiedOn: fc.constantFrom(...days, null, undefined),
    }),
  }),
  fc.record({
    topic: fc.constant('recognitionCase' as const),
    id: fc.constantFrom(...ids),
    payload: fc.record({
      state: fc.constantFrom('PANEL', 'APPROVED', 'ISSUED', 'REJECTED'),
      jurisdiction: fc.constantFrom('MO', 'CN_ZHUHAI'),
      decidedOn: fc.constantFrom(...days, null),
    }),
  }),
  fc.record({
    topic: fc.constant('trainingRun' as const),
    id: fc.constantFrom(...ids),
    payload: fc.record({
      state: fc.constantFrom('PLANNED', 'ENDED'),
      jurisdiction: fc.constantFrom('MO', 'CN_ZHUHAI'),
      endsOn: fc.constantFrom(...days),
      completed: fc.nat(30),
    }),
  }),
);
const keeperOf = { ...keeps.certification, trainingRun: keeps.curriculum.trainingRun };

describe('the sums of facts', () => {
  test('equal a recount of the demonstration data', async () => {
    const tally = await database.query(TALLY);
    expect(tally.length).toBeGreaterThan(0);
    expect(tally).toEqual(await database.query(RECOUNT));
  });

  test('equal a recount however deliveries are doubled, delayed, reordered and cut into pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(told, { minLength: 1, maxLength: 20 }),
        fc.infiniteStream(fc.nat(1_000)),
        async (facts, order) => {
          for (const table of ['known_certificate', 'known_recognition_case', 'known_training_run', 'fact_tally']) {
            await database.query(`DELETE FROM ${table}`);
          }
          const events = facts.map(
            ({ topic, id, payload }, at): Event => ({ position: at + 1, topic, entityId: id, payload, recordedAt: '' }),
          );
          const shuffled = [...events, ...events]
            .map((event) => ({ event, rank: order.next().value as number }))
            .sort((a, b) => a.rank - b.rank);
          for (let at = 0; at < shuffled.length; ) {
            const topic = shuffled[at]?.event.topic as keyof typeof keeperOf;
            const size = 1 + ((order.next().value as number) % 3);
            const run = shuffled
              .slice(at, at + size)
              .map(({ event }) => event)
              .filter((event) => event.topic === topic);
            // Within a run events are in their order, as the relay delivers them.
            run.sort((a, b) => a.position - b.position);
            await database.transaction((manager) => keeperOf[topic](run, manager));
            const other = shuffled.slice(at, at + size).filter(({ event }) => event.topic !== topic);
            for (const { event } of other) {
              await database.transaction((manager) => keeperOf[event.topic as keyof typeof keeperOf]([event], manager));
            }
            at += size;
          }
          expect(await database.query(TALLY)).toEqual(await database.query(RECOUNT));
          for (const { topic, id } of facts) {
            const newest = facts.findLast((fact) => fact.topic === topic && fact.id === id);
            const table = {
              certificate: 'known_certificate',
              recognitionCase: 'known_recognition_case',
              trainingRun: 'known_training_run',
            }[topic];
            const [row] = await database.query(`SELECT state FROM ${table} WHERE id = $1`, [id]);
            expect(row.state).toBe(newest?.payload.state);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('count a replacement once, on the day on which its holder was certified', async () => {
    await database.query('DELETE FROM known_certificate');
    await database.query('DELETE FROM fact_tally');
    const event = (position: number, entityId: string | undefined, state: string, issuedOn: string): Event => {
      const payload = { state, jurisdiction: 'MO', issuedOn, certifiedOn: '2025-12-31' };
      return { position, topic: 'certificate', entityId: entityId ?? '', payload, recordedAt: '' };
    };
    const [first, second] = ids;
    const events = [
      event(1, first, 'ISSUED', '2025-12-31'),
      event(2, first, 'REPLACED', '2025-12-31'),
      event(3, second, 'ISSUED', '2026-02-01'),
    ];
    await database.transaction((manager) => keeps.certification.certificate(events, manager));
    expect(await database.query(TALLY)).toEqual([
      { measure: 'CERTIFICATES_ISSUED', day: '2025-12-31', jurisdiction: 'MO', count: 1 },
    ]);
  });

  test('a payload that lacks what is counted is refused', async () => {
    const event = {
      position: 1,
      topic: 'certificate',
      entityId: ids[0] as string,
      payload: { state: 'ISSUED' },
      recordedAt: '',
    };
    await expect(
      database.transaction((manager) => keeps.certification.certificate([event], manager)),
    ).rejects.toThrow();
  });
});
