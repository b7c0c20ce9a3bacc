import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { KnownInstitution } from '../../subgraphs/experts/entities/KnownInstitution.ts';
import { loadHouses } from '../../subgraphs/houses.ts';
import { keep } from '../../subgraphs/kit/inbox.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

const houses = await loadHouses();

const ids = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
const keeper = keep(
  KnownInstitution,
  z.object({ memberNumber: z.string(), jurisdictionCode: z.string(), state: z.string() }),
);

let clone: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase('experts');
  const house = houses.find(({ name }) => name === 'experts');
  if (!house) throw new Error('There is no house');
  database = await house.connect(clone.url).initialize();
});
afterAll(async () => {
  await database.destroy();
  await clone.drop();
});

describe('a known fact', () => {
  test('is the newest that was told, however deliveries are doubled, delayed and reordered', async () => {
    const told = fc.array(
      fc.record({ id: fc.constantFrom(...ids), state: fc.constantFrom('ACTIVE', 'SUSPENDED', 'EXITED') }),
      { minLength: 1, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(told, fc.infiniteStream(fc.nat(1_000)), async (facts, order) => {
        await database.query('DELETE FROM known_institution WHERE id = ANY($1)', [ids]);
        const events = facts.map(({ id, state }, at) => ({
          position: at + 1,
          topic: 'institution',
          entityId: id,
          payload: { memberNumber: 'A-9001', state, jurisdictionCode: 'MO', more: 'ignored' },
          recordedAt: '2026-11-20T00:00:00Z',
        }));
        const shuffled = [...events, ...events].map((event) => ({ event, rank: order.next().value as number }));
        for (const { event } of shuffled.sort((a, b) => a.rank - b.rank))
          await database.transaction((manager) => keeper([event], manager));
        for (const id of new Set(facts.map((fact) => fact.id))) {
          const newest = facts.findLast((fact) => fact.id === id);
          const known = await database.getRepository(KnownInstitution).findOneByOrFail({ id });
          expect(known.state).toBe(newest?.state);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is kept again when its newest event is read again, and stays when an older one is', async () => {
    const event = (position: number, state: string) => ({
      position,
      topic: 'institution',
      entityId: ids[0] as string,
      payload: { memberNumber: 'A-9001', state, jurisdictionCode: 'MO' },
      recordedAt: '2026-11-20T00:00:00Z',
    });
    const keepAgain = (...events: ReturnType<typeof event>[]) =>
      database.transaction((manager) => keeper(events, manager));
    const known = () => database.getRepository(KnownInstitution).findOneByOrFail({ id: ids[0] as string });
    await database.query('DELETE FROM known_institution WHERE id = ANY($1)', [ids]);
    await keepAgain(event(1, 'ACTIVE'), event(2, 'SUSPENDED'));
    // As a column that a migration has added: it has no value for what was told before.
    await database.query(`UPDATE known_institution SET jurisdiction_code = '' WHERE id = $1`, [ids[0]]);
    await keepAgain(event(1, 'ACTIVE'));
    expect(await known()).toMatchObject({ state: 'SUSPENDED', jurisdictionCode: '' });
    await keepAgain(event(2, 'SUSPENDED'));
    expect(await known()).toMatchObject({ state: 'SUSPENDED', jurisdictionCode: 'MO' });
  });

  test('a payload that lacks what is relied on is refused', async () => {
    const event = { position: 1, topic: 'institution', entityId: ids[0] as string, payload: {}, recordedAt: '' };
    await expect(database.transaction((manager) => keeper([event], manager))).rejects.toThrow(z.ZodError);
  });
});
