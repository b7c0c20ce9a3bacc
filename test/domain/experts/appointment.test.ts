import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AppointmentFacts,
  appointmentMoves,
  checkNomination,
  firstDayOfTerm,
  isInForce,
  lastDayOfTerm,
} from '../../../subgraphs/experts/domain/appointment.ts';
import { checkClear, checkSpan } from '../../../subgraphs/experts/domain/period.ts';
import { daysLater } from '../../../subgraphs/kit/day.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => daysLater('1990-01-01', days));

describe('the term of an appointment', () => {
  test('lasts whole years, and expires on the day after its last', () => {
    expect(lastDayOfTerm('2026-11-20', 3)).toBe('2029-11-19');
    expect(lastDayOfTerm('2024-02-29', 3)).toBe('2027-02-28');
    const expire = appointmentMoves.find(({ action }) => action === 'expire')?.guard;
    const standing = { skillLevel: null, title: 'NONE' as const, practiceYears: 0, since: {}, today: '2026-11-20' };
    const facts: Omit<AppointmentFacts, 'today'> = { reason: null, requirements: [], standing };
    const subject = { state: 'ACTIVE' as const, role: 'EXAMINER' as const, validUntil: '2026-11-19' };
    expect(expire?.(subject, { ...facts, today: '2026-11-19' })?.code).toBe('TOO_EARLY');
    expect(expire?.(subject, { ...facts, today: '2026-11-20' })).toBeNull();
  });

  test('terms renewed one after another leave no day out and have none in common', () => {
    fc.assert(
      fc.property(day, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 }), (start, years) => {
        let first = start;
        for (const count of years) {
          const last = lastDayOfTerm(first, count);
          const next = firstDayOfTerm({ state: 'ACTIVE', validUntil: last }, first);
          expect(daysLater(last, 1)).toBe(next);
          first = next;
        }
      }),
    );
  });

  test('a term begins today where nothing is in force', () => {
    expect(firstDayOfTerm(null, '2026-11-20')).toBe('2026-11-20');
    expect(firstDayOfTerm({ state: 'ACTIVE', validUntil: '2026-11-19' }, '2026-11-20')).toBe('2026-11-20');
    expect(firstDayOfTerm({ state: 'ACTIVE', validUntil: '2026-11-20' }, '2026-11-20')).toBe('2026-11-21');
  });
});

describe('a nomination', () => {
  const last = { state: 'ACTIVE' as const, validUntil: '2026-12-31' };

  test('of what is held is a renewal, possible within the days before its end', () => {
    expect(checkNomination(null, 90, '2026-01-01')).toBeNull();
    expect(checkNomination(last, 90, '2026-10-01')?.code).toBe('RENEWAL_TOO_EARLY');
    expect(checkNomination(last, 90, '2026-10-02')).toBeNull();
    expect(checkNomination({ ...last, state: 'SUSPENDED' }, 90, '2026-12-01')?.code).toBe('ALREADY_APPOINTED');
    expect(checkNomination({ ...last, state: 'SUSPENDED' }, 90, '2027-01-01')).toBeNull();
  });
});

describe('an appointment', () => {
  test('is in force on the days of its period, while it is active', () => {
    const appointment = { state: 'ACTIVE' as const, validFrom: '2026-01-01', validUntil: '2026-12-31' };
    const on = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((one) => isInForce(appointment, one));
    expect(on).toEqual([false, true, true, false]);
    expect(isInForce({ ...appointment, state: 'SUSPENDED' }, '2026-06-01')).toBe(false);
    expect(isInForce({ ...appointment, validFrom: null, validUntil: null }, '2026-06-01')).toBe(false);
  });
});

describe('periods', () => {
  test('are written the right way round, and not too long', () => {
    expect(checkSpan({ from: '2026-01-02', until: '2026-01-01' }, 2)?.code).toBe('PERIOD_INVERTED');
    expect(checkSpan({ from: '2026-01-01', until: '2026-01-01' }, 2)).toBeNull();
    expect(checkSpan({ from: '2026-01-01', until: '2028-01-01' }, 2)).toBeNull();
    expect(checkSpan({ from: '2026-01-01', until: '2028-01-02' }, 2)?.code).toBe('OUT_OF_RANGE');
    expect(checkSpan({ from: '0001-01-01', until: null }, 2)?.code).toBe('OUT_OF_RANGE');
  });

  test('are clear of each other exactly when they have no day in common', () => {
    const spans = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(spans, spans, ([a, lengthOfA], [b, lengthOfB]) => {
        const period = (from: number, length: number) => ({
          from: daysLater('2026-01-01', from),
          until: daysLater('2026-01-01', from + length),
        });
        const daysOf = (from: number, length: number) => Array.from({ length: length + 1 }, (_, at) => from + at);
        const common = daysOf(a, lengthOfA).some((one) => daysOf(b, lengthOfB).includes(one));
        const refusal = checkClear(period(a, lengthOfA), [period(b, lengthOfB)]);
        expect(refusal?.code ?? null).toBe(common ? 'PERIODS_OVERLAP' : null);
      }),
    );
  });
});
