import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkSubject, duties, oppositeDuty } from '../../../subgraphs/experts/domain/assignment.ts';
import {
  checkDuty,
  countExclusions,
  type ExpertFacts,
  exclusionsOf,
  heldOverPlaces,
  panelSizeOf,
} from '../../../subgraphs/experts/domain/panel.ts';
import { checkDraw, draw, drawApart, shuffled } from '../../../subgraphs/experts/domain/panelDraw.ts';

const fit: ExpertFacts = {
  ...{ appointed: true, suspended: false, covers: true, recused: false, related: false, unavailable: false },
  ...{ ownWork: false, busy: false, running: false, heldOver: false, heldOverAssigned: 0 },
};
const examining = { duty: 'EXAMINER', heldOverPlaces: 1 };

describe('the rules of a panel', () => {
  test.each([
    ['NOT_APPOINTED_ON_DAY', { appointed: false, covers: false }],
    ['SUSPENDED', { appointed: false, covers: false, suspended: true }],
    ['LEVEL_NOT_COVERED', { covers: false }],
    ['OWN_WORK', { ownWork: true }],
    ['EMPLOYED_BY_OR_TRAINED', { recused: true }],
    ['DECLARED_RELATION', { related: true }],
    ['UNAVAILABLE', { unavailable: true }],
    ['ALREADY_ASSIGNED_THAT_DAY', { busy: true }],
    ['THREE_TIMES_RUNNING', { running: true }],
    ['HALF_OF_PANEL_MUST_ROTATE', { heldOver: true, heldOverAssigned: 1 }],
  ])('%s excludes, alone', (rule, change) => {
    expect(exclusionsOf({ ...fit, ...change }, examining)).toEqual([rule]);
    expect(checkDuty({ ...fit, ...change }, examining, true)).toMatchObject({ kind: 'Conflict', path: ['expertId'] });
  });

  test('nobody whom no rule excludes is refused, and the other way round', () => {
    const facts = fc.record({
      ...{ appointed: fc.boolean(), suspended: fc.boolean(), covers: fc.boolean(), recused: fc.boolean() },
      ...{
        ownWork: fc.boolean(),
        related: fc.boolean(),
        unavailable: fc.boolean(),
        busy: fc.boolean(),
        running: fc.boolean(),
      },
      ...{ heldOver: fc.boolean(), heldOverAssigned: fc.integer({ min: 0, max: 3 }) },
    });
    fc.assert(
      fc.property(facts, fc.constantFrom('EXAMINER', 'SUPERVISOR'), (expert, duty) => {
        const on = { duty, heldOverPlaces: 1 };
        for (const inDetail of [true, false])
          expect(checkDuty(expert, on, inDetail) === null).toBe(exclusionsOf(expert, on).length === 0);
      }),
    );
  });

  test('others than the office cannot tell what was declared from what the employer has to do with it', () => {
    const hidden = [{ recused: true }, { related: true }, { unavailable: true }].map((one) => ({ ...fit, ...one }));
    for (const expert of hidden) expect(checkDuty(expert, examining, false)?.code).toBe('RECUSED');
    expect(hidden.map((expert) => checkDuty(expert, examining, true)?.code)).toEqual([
      'RECUSED',
      'DECLARED_RELATION',
      'EXPERT_UNAVAILABLE',
    ]);
    const excluded = [...hidden, { ...fit, related: true, unavailable: true, busy: true }].map((expert) => ({
      rules: exclusionsOf(expert, examining),
      experts: 1,
    }));
    const counted = (inDetail: boolean) =>
      Object.fromEntries(
        countExclusions(excluded, inDetail)
          .filter(({ experts }) => experts > 0)
          .map(({ rule, experts }) => [rule, experts]),
      );
    expect(counted(false)).toEqual({ RECUSED: 4, ALREADY_ASSIGNED_THAT_DAY: 1 });
    expect(counted(true)).toEqual({
      ...{ EMPLOYED_BY_OR_TRAINED: 1, DECLARED_RELATION: 2, UNAVAILABLE: 2, ALREADY_ASSIGNED_THAT_DAY: 1 },
    });
    const alike = excluded.map(({ rules }) => ({ rules, experts: 10 }));
    expect(countExclusions(alike, false)).toContainEqual({ rule: 'RECUSED', experts: 40 });
  });

  test('rotation is for those who examine, and waits for the size of the panel to be told', () => {
    const heldOver = { ...fit, heldOver: true, heldOverAssigned: 5, running: true };
    expect(exclusionsOf(heldOver, { ...examining, duty: 'SUPERVISOR' })).toEqual([]);
    expect(exclusionsOf({ ...heldOver, running: false }, { ...examining, heldOverPlaces: null })).toEqual([]);
  });

  test('a panel has one examiner for so many candidates, at least the minimum, and is odd', () => {
    const needed = (registrations: number) => panelSizeOf({ registrations, practicalRatio: 5, panelMinimum: 3 });
    expect([0, 1, 15, 16, 25, 26].map(needed)).toEqual([3, 3, 3, 5, 5, 7]);
    expect(panelSizeOf({ registrations: null, practicalRatio: 5, panelMinimum: 3 })).toBeNull();
  });

  test('at least half of a panel is new', () => {
    expect([1, 3, 5, 7, 9].map((size) => heldOverPlaces(size, 50))).toEqual([0, 1, 2, 3, 4]);
    expect(heldOverPlaces(5, 0)).toBe(5);
    expect(heldOverPlaces(5, 100)).toBe(0);
    expect(heldOverPlaces(null, 50)).toBeNull();
  });
});

describe('a draw', () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 60 });
  const seed = fc.stringMatching(/^[0-9a-f]{32}$/);

  test('gives the same from the same, keeps within its pool, and draws nobody twice', () => {
    fc.assert(
      fc.property(ids, seed, fc.nat(20), fc.nat(5), fc.nat(20), (pool, given, examiners, reserves, old) => {
        const from = { pool, seed: given, examiners, reserves, heldOver: pool.slice(0, old), heldOverPlaces: 2 };
        const first = draw(from);
        expect(draw(from)).toEqual(first);
        const all = [...first.drawn, ...first.reserves];
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((id) => pool.includes(id))).toBe(true);
        expect(first.drawn.length).toBeLessThanOrEqual(examiners);
        expect(first.reserves.length).toBeLessThanOrEqual(reserves);
        expect(first.drawn.filter((id) => from.heldOver.includes(id)).length).toBeLessThanOrEqual(2);
        const fresh = pool.length - from.heldOver.length + Math.min(2, from.heldOver.length);
        expect(first.drawn).toHaveLength(Math.min(examiners, fresh));
      }),
    );
  });

  test('shuffles: every order holds everybody, and another seed gives another order', () => {
    const pool = Array.from({ length: 40 }, (_, at) => `expert-${at}`);
    const orders = Array.from({ length: 50 }, (_, at) => shuffled(pool, at.toString(16).padStart(32, '7')));
    for (const order of orders) expect([...order].sort()).toEqual([...pool].sort());
    expect(new Set(orders.map((order) => order.join())).size).toBe(50);
  });

  test('gives each the same chance', () => {
    const pool = ['a', 'b', 'c', 'd', 'e'];
    const DRAWS = 20_000;
    const count = new Map(pool.map((id) => [id, 0]));
    for (let at = 0; at < DRAWS; at += 1) {
      // Seeds that differ in every word, as those of a random source do.
      const words = [1, 2, 3, 4].map((by) => (Math.imul(at + by, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0'));
      const from = { pool, seed: words.join(''), heldOver: [], heldOverPlaces: null, examiners: 1, reserves: 0 };
      const [id = ''] = draw(from).drawn;
      count.set(id, (count.get(id) ?? 0) + 1);
    }
    // Five standard deviations of a fifth of so many draws.
    const tolerance = 5 * Math.sqrt(DRAWS * 0.2 * 0.8);
    for (const times of count.values()) expect(Math.abs(times - DRAWS / 5)).toBeLessThan(tolerance);
  });

  test('never brings two together who are related, and gives again from its record whom it drew', () => {
    fc.assert(
      fc.property(fc.infiniteStream(seed), fc.integer({ min: 0, max: 3 }), (seeds, pairs) => {
        const related = (
          [
            ['a', 'b'],
            ['d', 'c'],
            ['a', 'e'],
          ] as const
        ).slice(0, pairs);
        const from = {
          pool: ['a', 'b', 'c', 'd', 'e', 'f'],
          heldOver: [],
          heldOverPlaces: null,
          examiners: 3,
          reserves: 2,
        };
        const next = () => seeds.next().value as string;
        const panel = drawApart(from, related, next);
        // A seed that is drawn again and again may never do; what a random source gives does.
        if (panel === null) return;
        expect(draw({ ...from, seed: panel.seed })).toEqual({ drawn: panel.drawn, reserves: panel.reserves });
        for (const [one, other] of related)
          expect(panel.drawn.includes(one) && panel.drawn.includes(other)).toBe(false);
      }),
    );
  });

  test('gives up where everybody would have to be drawn', () => {
    let at = 0;
    const next = () => {
      at += 1;
      return [1, 2, 3, 4].map((by) => (Math.imul(at + by, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')).join('');
    };
    const from = { pool: ['a', 'b', 'c'], heldOver: [], heldOverPlaces: null, examiners: 3, reserves: 0 };
    expect(drawApart(from, [['a', 'c']], next)).toBeNull();
    expect(drawApart({ ...from, examiners: 2 }, [['a', 'c']], next)?.drawn).toHaveLength(2);
  });

  test('is made again for a reason only', () => {
    expect(checkDraw(3, 2, 0, null)).toBeNull();
    expect(checkDraw(3, 2, 1, ' ')?.code).toBe('REASON_MISSING');
    expect(checkDraw(3, 2, 1, 'somebody fell ill')).toBeNull();
    expect(checkDraw(0, 2, 0, null)?.path).toEqual(['examiners']);
    expect(checkDraw(1, 101, 0, null)?.path).toEqual(['reserves']);
  });
});

describe('duties', () => {
  test('belong to what they are in, while it takes assignments', () => {
    expect(checkSubject('EXAM_PLAN', 'ENROLLING', 'EXAMINER', 'examPlanId')).toBeNull();
    expect(checkSubject('EXAM_PLAN', 'SCORING', 'EXAMINER', 'examPlanId')?.code).toBe('ASSIGNMENT_CLOSED');
    expect(checkSubject('EXAM_PLAN', 'ENROLLING', 'REFEREE', 'examPlanId')?.code).toBe('DUTY_MISMATCHED');
    expect(checkSubject('COMPETITION', 'CANCELLED', 'REFEREE', 'serviceId')?.path).toEqual(['serviceId']);
    expect(duties.EXAM_PLAN.roles.EXAMINER).toEqual(['EXAMINER', 'SENIOR_EXAMINER']);
  });

  test('nobody reviews or supervises their own work', () => {
    expect(['REVIEWER', 'DEVELOPER', 'EXAMINER', 'SUPERVISOR'].map(oppositeDuty)).toEqual([
      ...['DEVELOPER', 'REVIEWER', 'SUPERVISOR', 'EXAMINER'],
    ]);
    expect(oppositeDuty('RESEARCHER')).toBeNull();
  });
});
