import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Claimant,
  checkClaimant,
  checkLimits,
  type FundingClaimFacts,
  fundingClaimMoves,
  withinLimits,
} from '../../../subgraphs/curriculum/domain/fundingClaim.ts';

const limits = { perProject: 100, perYear: 1_000, currency: 'CNY' };
const resolution = {
  state: 'ADOPTED',
  subject: 'STANDARD_PROJECT_FUNDING',
  projectId: 'p',
  amount: 100,
  currency: 'CNY',
};
const facts: FundingClaimFacts = {
  reason: null,
  ownStaff: false,
  resolution,
  claimant: { state: 'ACTIVE', schemePeriods: [{ from: '2026-01-01', until: '2026-06-30' }], hasIssued: true },
  today: '2026-06-30',
  limits,
  granted: null,
  fundedBefore: false,
  projectState: 'RUNNING',
};
const guardOf = (action: string) => fundingClaimMoves.find((move) => move.action === action)?.guard;
const claim = (amount: number, currency = 'CNY') => ({
  state: 'SUBMITTED' as const,
  institutionId: 'i',
  projectId: 'p',
  amount,
  currency,
});
const grant = (change: Partial<FundingClaimFacts>, amount = 100) =>
  guardOf('grant')?.(claim(amount), { ...facts, ...change })?.code ?? null;

describe('a claim for funding', () => {
  test('is authorised by an adopted resolution that funds its project with as much', () => {
    const code = (given: FundingClaimFacts['resolution'], amount = 100) =>
      guardOf('authorise')?.(claim(amount), { ...facts, resolution: given })?.code ?? null;
    expect([code(resolution), code(resolution, 1)]).toEqual([null, null]);
    const unfit = [
      { ...resolution, state: 'OPEN' },
      { ...resolution, subject: 'BUDGET' },
      { ...resolution, projectId: 'q' },
      { ...resolution, amount: 99 },
      { ...resolution, currency: 'MOP' },
      { ...resolution, projectId: null, amount: null, currency: null },
      null,
    ];
    expect(unfit.map((given) => code(given))).toEqual(unfit.map(() => 'RESOLUTION_UNFIT'));
  });

  test('keeps within what one project can get, in one currency, once for each occupation', () => {
    const code = (amount: number, currency = 'CNY', fundedBefore = false) =>
      withinLimits({ amount, currency }, { limits, fundedBefore })?.code ?? null;
    expect([code(1), code(100), code(101), code(0)]).toEqual([null, null, 'PROJECT_LIMIT_EXCEEDED', 'OUT_OF_RANGE']);
    expect(code(1, 'MOP')).toBe('CURRENCY_MIXED');
    expect(code(1, 'CNY', true)).toBe('ALREADY_FUNDED');
    expect(withinLimits(claim(1), { limits: null, fundedBefore: false })?.code).toBe('RULE_MISSING');
  });

  test('is granted within the limit of the year, by somebody else, for a project that goes on', () => {
    expect(grant({ granted: { amount: 900, currency: 'CNY' } })).toBeNull();
    expect(grant({ granted: { amount: 901, currency: 'CNY' } })).toBe('YEAR_LIMIT_EXCEEDED');
    expect(grant({ granted: { amount: 0, currency: 'MOP' } })).toBe('CURRENCY_MIXED');
    expect(grant({ ownStaff: true })).toBe('OWN_WORK');
    expect(grant({ projectState: 'CANCELLED' })).toBe('PROJECT_UNFIT');
  });

  test('is made by an active member on a day on which it assesses, at each step', () => {
    const code = (change: Partial<Claimant>, today = '2026-06-30') =>
      checkClaimant({ ...facts.claimant, ...change }, today)?.code ?? null;
    expect([code({}), code({}, '2026-07-01'), code({}, '2025-12-31')]).toEqual([
      null,
      'NO_ASSESSMENT_STATUS',
      'NO_ASSESSMENT_STATUS',
    ]);
    expect(code({ schemePeriods: [{ from: '2026-06-30', until: null }] }, '2036-01-01')).toBeNull();
    expect(code({ hasIssued: false })).toBe('NO_ASSESSMENT_STATUS');
    expect(code({ state: 'SUSPENDED' })).toBe('INSTITUTION_NOT_ACTIVE');
    for (const action of ['submit', 'grant']) {
      expect(guardOf(action)?.(claim(1), { ...facts, today: '2026-07-01' })?.code).toBe('NO_ASSESSMENT_STATUS');
    }
  });

  test('never takes the grants of a year above its limit, in whatever order claims come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 40 }), (amounts) => {
        let granted = 0;
        for (const amount of amounts) {
          const refused = grant({ granted: { amount: granted, currency: 'CNY' } }, amount) !== null;
          expect(refused).toBe(granted + amount > limits.perYear);
          if (!refused) granted += amount;
        }
        expect(granted).toBeLessThanOrEqual(limits.perYear);
      }),
    );
  });

  test('has limits of one currency, the one of a project not above that of the year', () => {
    const money = (amount: number, currency = 'CNY') => ({ amount, currency });
    const code = (perProject: ReturnType<typeof money>, perYear: ReturnType<typeof money>) =>
      checkLimits({ perProject, perYear, source: 's' })?.code ?? null;
    expect(code(money(100), money(1_000))).toBeNull();
    expect(code(money(100), money(1_000, 'MOP'))).toBe('CURRENCY_MIXED');
    expect(code(money(1_001), money(1_000))).toBe('OUT_OF_RANGE');
    expect(code(money(-1), money(1_000))).toBe('OUT_OF_RANGE');
  });
});
