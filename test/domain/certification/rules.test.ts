import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Concern, identityView, pseudonym } from '../../../subgraphs/certification/domain/identityAccess.ts';
import {
  type CertificateRule,
  checkJoin,
  reaches,
} from '../../../subgraphs/certification/domain/multiCertificateRule.ts';
import { checkEnd } from '../../../subgraphs/certification/domain/period.ts';
import { checkApplication, majority } from '../../../subgraphs/certification/domain/recognition.ts';
import {
  assessSubsidy,
  type SubsidyCase,
  sumOf,
  surchargeOf,
} from '../../../subgraphs/certification/domain/subsidyClaim.ts';
import type { Caller } from '../../../subgraphs/kit/caller.ts';
import { checkPeriod } from '../../../subgraphs/kit/check.ts';
import { monthsLater, yearsLater } from '../../../subgraphs/kit/day.ts';
import type { SkillLevel } from '../../../subgraphs/kit/skillLevel.ts';

describe('multi-certificate rules', () => {
  const node = fc.integer({ min: 0, max: 7 }).map(String);
  const rule = (schemeId: string, furtherSchemeId: string): CertificateRule => ({
    schemeId,
    furtherSchemeId,
    validFrom: '2026-01-01',
    validUntil: null,
  });
  const scheme = (id: string) => ({ id, edition: '2022', code: 'c', levels: ['L5'] });

  test('that are added one by one never make a circle', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 40 }), (pairs) => {
        const rules: CertificateRule[] = [];
        for (const [from, to] of pairs) {
          const next = rule(from, to);
          if (checkJoin(next, scheme(from), scheme(to), rules) === null) rules.push(next);
        }
        for (const { schemeId, furtherSchemeId } of rules)
          expect(reaches(rules, furtherSchemeId, schemeId)).toBe(false);
      }),
    );
  });
});

describe('periods', () => {
  test('end when they have begun, not in the past and not later than before', () => {
    expect(checkPeriod({ from: '2026-01-02', until: '2026-01-01' })?.code).toBe('PERIOD_INVERTED');
    expect(checkPeriod({ from: '2026-01-01', until: '2026-01-01' })).toBeNull();
    const period = { from: '2026-01-01', until: '2026-12-31' };
    expect(checkEnd(period, '2026-11-20', '2026-11-20')).toBeNull();
    expect(checkEnd(period, '2026-11-19', '2026-11-20')?.code).toBe('OUT_OF_RANGE');
    expect(checkEnd(period, '2027-01-01', '2026-11-20')?.code).toBe('OUT_OF_RANGE');
    expect(checkEnd(period, '2025-12-31', '2025-11-20')?.code).toBe('PERIOD_INVERTED');
  });

  test('of months end on the same day, or the last of a shorter month', () => {
    expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsLater('2024-02-29', 12)).toBe('2025-02-28');
    expect(monthsLater('2025-11-20', 12)).toBe('2026-11-20');
  });

  test('of years end on the same day, or on 1 March where there is no 29 February', () => {
    expect(yearsLater('2026-11-20', 3)).toBe('2029-11-20');
    expect(yearsLater('2026-11-20', -1)).toBe('2025-11-20');
    expect(yearsLater('2024-02-29', 3)).toBe('2027-03-01');
    expect(yearsLater('2024-02-29', -4)).toBe('2020-02-29');
  });
});

describe('subsidies', () => {
  const terms = {
    mostPerYear: 3,
    claimWithinMonths: 12,
    minimumAge: 16,
    maximumAge: 60,
    surchargePercent: 30,
    surchargeLevels: ['L3'],
  };
  const due: SubsidyCase = {
    terms,
    rate: { amount: 150_000, currency: 'CNY' },
    scarce: false,
    certificate: { state: 'ISSUED', level: 'L4', certifiedOn: '2026-01-15' },
    bornOn: '1990-01-01',
    today: '2026-11-20',
    earlier: [],
  };
  const failing = (change: Partial<SubsidyCase>) =>
    assessSubsidy({ ...due, ...change })
      .conditions.filter(({ met }) => !met)
      .map(({ kind }) => kind);
  const claim = (level: SkillLevel, sameOccupation: boolean, year = 2026) => ({ level, sameOccupation, year });

  test('are due under each rule, and not without any of them', () => {
    expect(assessSubsidy(due)).toMatchObject({ eligible: true, amount: { amount: 150_000, currency: 'CNY' } });
    expect(failing({ rate: null })).toEqual(['RATE']);
    expect(failing({ terms: null })).toEqual(['RATE']);
    expect(failing({ certificate: { ...due.certificate, state: 'REVOKED' } })).toEqual(['CERTIFICATE_IN_FORCE']);
    expect(failing({ today: '2027-01-15' })).toEqual([]);
    expect(failing({ today: '2027-01-16' })).toEqual(['CLAIMED_IN_TIME']);
    expect(failing({ bornOn: '1965-01-01' })).toEqual(['AGE']);
    expect(failing({ bornOn: '2011-01-01' })).toEqual(['AGE']);
    expect(failing({ earlier: [claim('L5', false), claim('L5', false), claim('L4', false)] })).toEqual([
      'YEARLY_LIMIT',
    ]);
    expect(
      failing({ earlier: [claim('L5', false, 2025), claim('L5', false, 2025), claim('L4', false, 2025)] }),
    ).toEqual([]);
    expect(failing({ earlier: [claim('L4', true)] })).toEqual(['ONCE']);
    expect(failing({ earlier: [claim('L3', true)] })).toEqual(['NO_HIGHER_LEVEL']);
    expect(failing({ earlier: [claim('L5', true)] })).toEqual([]);
  });

  test('rise for scarce occupations at the levels of the rule, never by more than its per cent, in whole minor units', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 100 }),
        (amount, surchargePercent) => {
          const rate = { amount, currency: 'CNY' };
          const surcharge = surchargeOf(rate, { ...terms, surchargePercent }, true, 'L3').amount;
          expect(Number.isInteger(surcharge)).toBe(true);
          expect(surcharge * 100).toBeLessThanOrEqual(amount * surchargePercent);
          expect((surcharge + 1) * 100).toBeGreaterThan(amount * surchargePercent);
        },
      ),
    );
    expect(surchargeOf({ amount: 333, currency: 'CNY' }, terms, true, 'L3').amount).toBe(99);
    expect(surchargeOf({ amount: 333, currency: 'CNY' }, terms, true, 'L4').amount).toBe(0);
    expect(surchargeOf({ amount: 333, currency: 'CNY' }, terms, false, 'L3').amount).toBe(0);
  });

  test('of different currencies are not added up', () => {
    expect(
      sumOf([
        { amount: 1, currency: 'CNY' },
        { amount: 2, currency: 'CNY' },
      ]),
    ).toEqual({ amount: 3, currency: 'CNY' });
    expect(
      sumOf([
        { amount: 1, currency: 'CNY' },
        { amount: 2, currency: 'MOP' },
      ]),
    ).toMatchObject({ code: 'CURRENCY_MIXED' });
    expect(sumOf([])).toBeNull();
  });
});

describe('recognition', () => {
  test('is decided by the majority of a complete odd panel', () => {
    expect(majority([])).toBeNull();
    expect(majority([true, true, null])).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 3, maxLength: 15 }).filter(({ length }) => length % 2 === 1),
        (panel) => {
          const [yes, no] = [panel.filter(Boolean).length, panel.filter((one) => !one).length];
          expect(majority(panel)).toBe(yes > no);
        },
      ),
    );
  });

  test('is applied for in the windows of a rule in force, by those who are old enough', () => {
    const terms = {
      minimumAge: 16,
      panelSize: 3,
      windows: [{ from: '01-01', until: '01-31' }],
      from: '2025-01-01',
      until: '2026-12-31',
    };
    const code = (day: string, bornOn = '2000-01-01') => checkApplication(terms, bornOn, day)?.code ?? null;
    expect(code('2026-01-31')).toBeNull();
    expect(code('2026-02-01')).toBe('RECOGNITION_CLOSED');
    expect(code('2027-01-15')).toBe('RECOGNITION_CLOSED');
    expect(code('2026-01-15', '2010-01-16')).toBe('TOO_YOUNG');
    expect(code('2026-01-15', '2010-01-15')).toBeNull();
  });
});

describe('identities', () => {
  const staffOf = (institutionId: string): Caller => ({
    account: 'a b',
    issuer: 'a',
    subject: 'b',
    grants: [{ role: 'INSTITUTION_STAFF', institutionId, expertId: null, candidateId: null }],
  });
  const concern: Concern = { institutionId: 'issuer', fromJurisdiction: 'CN_ZHUHAI', toJurisdiction: 'MO' };
  const basis = { fromJurisdiction: 'CN_ZHUHAI', toJurisdiction: 'MO', from: '2026-01-01', until: '2026-12-31' };
  const view = (caller: Caller, concerns = [concern], bases = [basis], day = '2026-11-20') =>
    identityView(caller, 'c', concerns, bases, day);

  test('cross a border under a basis in force for that way, and are pseudonyms else', () => {
    expect(view(staffOf('issuer'))).toBe('CLEAR');
    expect(view(staffOf('issuer'), [concern], [])).toBe('PSEUDONYM');
    expect(view(staffOf('issuer'), [concern], [basis], '2027-01-01')).toBe('PSEUDONYM');
    const otherWay = { ...basis, fromJurisdiction: 'MO', toJurisdiction: 'CN_ZHUHAI' };
    expect(view(staffOf('issuer'), [concern], [otherWay])).toBe('PSEUDONYM');
    expect(view(staffOf('issuer'), [{ ...concern, toJurisdiction: 'CN_ZHUHAI' }], [])).toBe('CLEAR');
    // Two unknown places are not the same place.
    const unknown = { institutionId: 'issuer', fromJurisdiction: '', toJurisdiction: '' };
    for (const places of [{}, { toJurisdiction: 'MO' }, { fromJurisdiction: 'CN_ZHUHAI' }]) {
      expect(view(staffOf('issuer'), [{ ...unknown, ...places }])).toBe('PSEUDONYM');
    }
    expect(view(staffOf('stranger'))).toBe('MASKED');
  });

  test('have pseudonyms that tell nothing and differ', () => {
    expect(pseudonym('01890000-0000-7000-8000-0000000000ab')).toBe('P-00000000AB');
  });
});
