import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { giveSeats, shuffled } from '../../../subgraphs/certification/domain/seating.ts';
import { capacityOf, checkSessions, sameTime } from '../../../subgraphs/certification/domain/session.ts';

describe('seats', () => {
  const start = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
  const plan = fc.record({
    people: fc.integer({ min: 0, max: 40 }),
    theory: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 6 }),
    practical: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 6 }),
  });
  const sessionsOf = (part: 'THEORY' | 'PRACTICAL', seats: readonly number[]) =>
    seats.map((number, at) => ({ id: `${part}-${at}`, part, startsAt: start(at), seats: number }));

  test('are one for everybody in each part, none twice, none beyond a session, as long as there are enough', () => {
    fc.assert(
      fc.property(plan, ({ people, theory, practical }) => {
        const sessions = [...sessionsOf('THEORY', theory), ...sessionsOf('PRACTICAL', practical)];
        const ids = Array.from({ length: people }, (_, at) => `r${at}`);
        if (people > capacityOf('L5', sessions)) {
          expect(() => giveSeats('L5', ids, sessions)).toThrow(RangeError);
          return;
        }
        const seats = giveSeats('L5', ids, sessions);
        expect(seats).toHaveLength(2 * people);
        expect(new Set(seats.map(({ sessionId, number }) => `${sessionId} ${number}`)).size).toBe(seats.length);
        expect(new Set(seats.map(({ registrationId, part }) => `${registrationId} ${part}`)).size).toBe(seats.length);
        for (const { sessionId, number } of seats) {
          expect(number).toBeGreaterThanOrEqual(1);
          expect(number).toBeLessThanOrEqual(sessions.find(({ id }) => id === sessionId)?.seats ?? 0);
        }
      }),
    );
  });

  test('are shuffled by a seed to the same order whatever order people come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 30 }), fc.string(), (ids, seed) => {
        const order = shuffled(ids, seed);
        expect([...order].sort()).toEqual([...ids].sort());
        expect(shuffled(ids.toReversed(), seed)).toEqual(order);
      }),
    );
    const ids = Array.from({ length: 30 }, (_, at) => `r${at}`);
    expect(shuffled(ids, 'one')).not.toEqual(shuffled(ids, 'two'));
  });

  test('sessions of different parts are not at the same time, but one may begin when another ends', () => {
    const theory = { part: 'THEORY' as const, startsAt: start(1), minutes: 60, venue: 'A', seats: 9 };
    const practical = { ...theory, part: 'PRACTICAL' as const, startsAt: start(2) };
    const times = { theoryMinutes: 60, reviewMinutes: null };
    expect(sameTime(theory, practical)).toBe(false);
    expect(checkSessions('L5', [theory, practical], times, start(0))).toBeNull();
    const longer = { ...theory, minutes: 61 };
    expect(sameTime(longer, practical)).toBe(true);
    expect(checkSessions('L5', [longer, practical], times, start(0))?.code).toBe('SESSIONS_INCOMPLETE');
    expect(checkSessions('L5', [theory, theory, practical], times, start(0))).toBeNull();
    expect(checkSessions('L5', [theory, practical], { ...times, theoryMinutes: 90 }, start(0))?.code).toBe(
      'SESSIONS_INCOMPLETE',
    );
  });
});
