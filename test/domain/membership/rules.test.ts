import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkContact } from '../../../subgraphs/membership/domain/contact.ts';
import { institutionMoves } from '../../../subgraphs/membership/domain/institution.ts';
import { type DocumentRule, requiredKinds } from '../../../subgraphs/membership/domain/membershipDocument.ts';
import { checkFourEyes } from '../../../subgraphs/membership/domain/membershipReview.ts';
import { checkMerger } from '../../../subgraphs/membership/domain/merger.ts';
import { checkLastDay } from '../../../subgraphs/membership/domain/roleGrant.ts';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);

describe('four eyes', () => {
  const account = fc.constantFrom('a', 'b', 'c');
  const advice = fc.constantFrom('APPROVE' as const, 'RETURN' as const, 'REJECT' as const);
  const recommendations = fc.array(fc.record({ account, advice }), { maxLength: 5 });

  test('a decision passes only when somebody other than the decider has recommended', () => {
    fc.assert(
      fc.property(account, recommendations, (decider, given) => {
        const refusal = checkFourEyes('APPROVE', decider, given, 'because');
        expect(refusal === null).toBe(given.some((one) => one.account !== decider));
      }),
    );
  });

  test('a decision that none of the others recommends needs a reason', () => {
    fc.assert(
      fc.property(account, recommendations, (decider, given) => {
        const others = given.filter((one) => one.account !== decider);
        fc.pre(others.length > 0);
        const passes = checkFourEyes('APPROVE', decider, given, null) === null;
        expect(passes).toBe(others.some((one) => one.advice === 'APPROVE'));
      }),
    );
  });
});

describe('required documents', () => {
  const rule = fc.record<DocumentRule<string>>({
    institutionKind: fc.constantFrom(null, 'EMPLOYER', 'UNIVERSITY'),
    jurisdictionCode: fc.constantFrom(null, 'MO', 'CN_ZHUHAI'),
    documentKind: fc.constantFrom('STATUTES', 'OTHER', 'SIGNED_PACT'),
    validFrom: day,
    validUntil: fc.option(day),
  });

  test('are exactly those of the rules that fit the body, the place and the day', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 8 }), day, (rules, today) => {
        const required = new Set(requiredKinds(rules, { kind: 'EMPLOYER', jurisdictionCode: 'MO' }, today));
        for (const kind of ['STATUTES', 'OTHER', 'SIGNED_PACT']) {
          const wanted = rules.some(
            (one) =>
              one.documentKind === kind &&
              one.institutionKind !== 'UNIVERSITY' &&
              one.jurisdictionCode !== 'CN_ZHUHAI' &&
              one.validFrom <= today &&
              (one.validUntil ?? '9999') >= today,
          );
          expect(required.has(kind)).toBe(wanted);
        }
      }),
    );
  });
});

describe('days and lists', () => {
  test('a new standing holds from a day between the present one and today', () => {
    const guard = institutionMoves.find(({ action }) => action === 'suspend')?.guard;
    const member = { state: 'ACTIVE' as const, joinedOn: '2026-03-01', standingSince: '2026-06-01' };
    const code = (on: string, since: string | null = member.standingSince) =>
      guard?.({ ...member, standingSince: since }, { reason: 'x', on, today: '2026-11-20' })?.code ?? null;
    expect([code('2026-06-01'), code('2026-11-20')]).toEqual([null, null]);
    expect([code('2026-05-31'), code('2026-11-21')]).toEqual(['OUT_OF_RANGE', 'OUT_OF_RANGE']);
    expect([code('2026-03-01', null), code('2026-02-28', null)]).toEqual([null, 'OUT_OF_RANGE']);
  });

  test('a merger names one to twenty members, each once, without the survivor', () => {
    const ids = Array.from({ length: 21 }, (_, at) => `member-${at}`);
    expect(checkMerger(ids.slice(0, 20), 'survivor')).toBeNull();
    expect(checkMerger(ids, 'survivor')?.code).toBe('TOO_MANY');
    expect(checkMerger([], 'survivor')?.code).toBe('OUT_OF_RANGE');
    expect(checkMerger(['a', 'b', 'A'], 'survivor')?.code).toBe('MERGER_CIRCULAR');
    expect(checkMerger(['a', 'Survivor'], 'survivor')?.code).toBe('MERGER_CIRCULAR');
  });

  test('a role is not granted for days that have passed', () => {
    expect(checkLastDay(null, '2026-11-20')).toBeNull();
    expect(checkLastDay('2026-11-20', '2026-11-20')).toBeNull();
    expect(checkLastDay('2026-11-19', '2026-11-20')?.code).toBe('OUT_OF_RANGE');
  });

  test('a contact may be empty, and is refused where it cannot be one', () => {
    const nothing = { email: null, telephone: null, address: null };
    expect(checkContact(nothing)).toBeNull();
    expect(checkContact({ ...nothing, email: 'a@b.mo', telephone: '+853 (28) 123-456' })).toBeNull();
    expect(checkContact({ ...nothing, email: 'a b@c.mo' })?.path).toEqual(['contact', 'email']);
    expect(checkContact({ ...nothing, telephone: '12' })?.path).toEqual(['contact', 'telephone']);
  });
});
