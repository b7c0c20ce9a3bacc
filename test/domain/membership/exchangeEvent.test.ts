import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Caller } from '../../../subgraphs/kit/caller.ts';
import {
  checkCapacity,
  checkEventDays,
  checkOrganisers,
  checkParticipants,
  exchangeEventMoves,
  organises,
} from '../../../subgraphs/membership/domain/exchangeEvent.ts';

describe('an exchange event', () => {
  const event = { state: 'OPEN' as const, organiserIds: ['a'], validFrom: '2026-11-20', validUntil: '2026-11-21' };
  const code = (action: string, today: string) =>
    exchangeEventMoves.find((move) => move.action === action)?.guard?.(event, { reason: null, today })?.code ?? null;

  test('opens until it is over, is held from its first day on, and is cancelled with a reason', () => {
    expect([code('open', '2026-11-21'), code('open', '2026-11-22')]).toEqual([null, 'EVENT_NOT_OPEN']);
    expect([code('hold', '2026-11-19'), code('hold', '2026-11-20')]).toEqual(['EVENT_NOT_BEGUN', null]);
    expect(code('cancel', '2026-11-20')).toBe('REASON_MISSING');
  });

  test('is run by the staff of any organiser, and by the office', () => {
    const caller = (role: string, institutionId: string | null): Caller => ({
      account: 'a b',
      issuer: 'a',
      subject: 'b',
      grants: [{ role, institutionId, expertId: null, candidateId: null }],
    });
    expect(organises(caller('INSTITUTION_STAFF', 'b'), { organiserIds: ['a', 'b'] })).toBe(true);
    expect(organises(caller('INSTITUTION_STAFF', 'c'), { organiserIds: ['a', 'b'] })).toBe(false);
    expect(organises(caller('SECRETARIAT', null), { organiserIds: [] })).toBe(true);
  });

  test('lasts from today on at the earliest, and at most a year', () => {
    const days = (from: string, until: string) => checkEventDays(from, until, '2026-11-20')?.code ?? null;
    expect([days('2026-11-20', '2026-11-20'), days('2026-11-20', '2027-11-20')]).toEqual([null, null]);
    expect([days('2026-11-19', '2026-11-20'), days('2026-11-20', '2027-11-21')]).toEqual([
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
    ]);
    expect(days('2026-11-21', '2026-11-20')).toBe('PERIOD_INVERTED');
  });

  test('has one to twenty organisers, each once, and a capacity for all who are registered', () => {
    const ids = Array.from({ length: 21 }, (_, at) => `i${at}`);
    expect(checkOrganisers(ids.slice(0, 20))).toBeNull();
    expect([checkOrganisers(ids)?.code, checkOrganisers([])?.code, checkOrganisers(['a', 'A'])?.code]).toEqual([
      'TOO_MANY',
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
    ]);
    expect([checkCapacity(10, 10), checkCapacity(9, 10)?.code, checkCapacity(0, 0)?.code]).toEqual([
      null,
      'EVENT_FULL',
      'OUT_OF_RANGE',
    ]);
  });

  test('takes people exactly as long as there are places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 100 }),
        fc.nat(100),
        (people, capacity, registered) => {
          fc.pre(registered <= capacity);
          const names = Array.from({ length: people }, (_, at) => `Person ${at}`);
          const refusal = checkParticipants(names, { capacity, participantCount: registered });
          if (people > 50) expect(refusal?.code).toBe('TOO_MANY');
          else expect(refusal === null).toBe(registered + people <= capacity);
        },
      ),
    );
    const room = { capacity: 9, participantCount: 0 };
    expect([checkParticipants([], room)?.code, checkParticipants(['x', ' '], room)?.code]).toEqual([
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
    ]);
  });
});
