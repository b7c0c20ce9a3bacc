import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Counted,
  checkScope,
  checkTarget,
  countCertificate,
  countRecognition,
  countTraining,
  difference,
  progress,
} from '../../../subgraphs/membership/domain/indicator.ts';
import {
  checkTaskDays,
  checkYears,
  type WorkPlanFacts,
  workPlanMoves,
  workPlanTaskMoves,
} from '../../../subgraphs/membership/domain/workPlan.ts';

describe('a work plan', () => {
  const plan = { state: 'DRAFT' as const, firstYear: 2026, lastYear: 2028 };
  const facts: WorkPlanFacts = {
    resolution: { state: 'ADOPTED', subject: 'WORK_PLAN' },
    others: [],
    tasks: [{ state: 'PLANNED' }],
  };
  const code = (action: string, change: Partial<WorkPlanFacts>) =>
    workPlanMoves.find((move) => move.action === action)?.guard?.(plan, { ...facts, ...change })?.code ?? null;

  test('is adopted by a fitting resolution, with tasks, for years that no other plan has', () => {
    expect(code('adopt', {})).toBeNull();
    expect(code('adopt', { resolution: null })).toBe('RESOLUTION_NOT_FITTING');
    expect(code('adopt', { resolution: { state: 'LOST', subject: 'WORK_PLAN' } })).toBe('RESOLUTION_NOT_FITTING');
    expect(code('adopt', { resolution: { state: 'ADOPTED', subject: 'OTHER' } })).toBe('RESOLUTION_NOT_FITTING');
    expect(code('adopt', { tasks: [] })).toBe('WORK_PLAN_INCOMPLETE');
    expect(code('adopt', { others: [{ firstYear: 2023, lastYear: 2025 }] })).toBeNull();
    expect(code('adopt', { others: [{ firstYear: 2028, lastYear: 2030 }] })).toBe('PERIODS_OVERLAP');
  });

  test('is closed when each task is done or given up', () => {
    expect(code('close', { tasks: [{ state: 'DONE' }, { state: 'DROPPED' }] })).toBeNull();
    expect(code('close', { tasks: [{ state: 'DONE' }, { state: 'RUNNING' }] })).toBe('WORK_PLAN_INCOMPLETE');
  });

  test('has years in their order, and tasks within them', () => {
    expect(checkYears(plan)).toBeNull();
    expect(checkYears({ firstYear: 2028, lastYear: 2026 })?.code).toBe('PERIOD_INVERTED');
    expect(checkYears({ firstYear: 2022, lastYear: 2024 })?.code).toBe('OUT_OF_RANGE');
    expect(checkYears({ firstYear: 2026, lastYear: 2036 })?.code).toBe('OUT_OF_RANGE');
    const days = (validFrom: string, validUntil: string) =>
      checkTaskDays({ validFrom, validUntil }, plan)?.code ?? null;
    expect(days('2026-01-01', '2028-12-31')).toBeNull();
    expect([days('2025-12-31', '2026-01-01'), days('2028-01-01', '2029-01-01')]).toEqual([
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
    ]);
    expect(days('2027-01-02', '2027-01-01')).toBe('PERIOD_INVERTED');
  });

  test('is worked on while it is adopted', () => {
    const guard = (action: string) => workPlanTaskMoves.find((move) => move.action === action)?.guard;
    const task = { state: 'PLANNED' as const, ownerId: 'a' };
    expect(guard('start')?.(task, { reason: null, planState: 'DRAFT' })?.code).toBe('WORK_PLAN_FIXED');
    expect(guard('start')?.(task, { reason: null, planState: 'ADOPTED' })).toBeNull();
    expect(guard('drop')?.(task, { reason: ' ', planState: 'ADOPTED' })?.code).toBe('REASON_MISSING');
    expect(guard('drop')?.(task, { reason: 'No money.', planState: 'DRAFT' })).toBeNull();
    expect(guard('drop')?.(task, { reason: 'No money.', planState: 'CLOSED' })?.code).toBe('WORK_PLAN_FIXED');
  });
});

describe('indicators', () => {
  test('show a share from nothing to all', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (achieved, target) => {
        const share = progress(achieved, target);
        expect(share >= 0 && share <= 1).toBe(true);
        expect(share === 1).toBe(achieved >= target);
      }),
    );
  });

  test('have targets that can be reached, and standards belong to no place', () => {
    expect([checkTarget(1), checkTarget(1_000_000_000)]).toEqual([null, null]);
    expect([checkTarget(0)?.code, checkTarget(-5)?.code, checkTarget(2_000_000_000)?.code]).toEqual(
      Array(3).fill('OUT_OF_RANGE'),
    );
    expect(checkScope('STANDARDS_IN_FORCE', 'MO')?.path).toEqual(['jurisdiction']);
    expect([checkScope('MEMBERS', 'MO'), checkScope('STANDARDS_IN_FORCE', null)]).toEqual([null, null]);
  });

  test('count certificates in force, issued recognitions and completed trainings, each on its day', () => {
    const certificate = (state: string) =>
      countCertificate({ state, jurisdiction: 'MO', certifiedOn: '2026-11-20' })?.count ?? 0;
    expect(['PENDING', 'ISSUED', 'SUSPENDED', 'REVOKED', 'REPLACED'].map(certificate)).toEqual([0, 1, 1, 0, 0]);
    const recognition = (state: string) =>
      countRecognition({ state, jurisdiction: 'MO', decidedOn: '2026-11-20' })?.count ?? 0;
    expect(['PANEL', 'APPROVED', 'ISSUED', 'REJECTED'].map(recognition)).toEqual([0, 0, 1, 0]);
    expect(countTraining({ jurisdiction: 'MO', endsOn: '2026-11-20', completed: 17 })?.count).toBe(17);
    expect(countTraining({ jurisdiction: 'MO', endsOn: null, completed: 17 })).toBeNull();
  });

  test('change by the difference of old and new facts', () => {
    const counted = fc.record<Counted>({
      measure: fc.constantFrom('MEMBERS' as const, 'TRAINING_COMPLETED' as const),
      day: fc.constantFrom('2026-01-01', '2026-01-02'),
      jurisdiction: fc.constantFrom('MO', 'HK'),
      count: fc.integer({ min: 1, max: 9 }),
    });
    const total = (facts: readonly Counted[], key: string) =>
      facts
        .filter(({ measure, day, jurisdiction }) => `${measure} ${day} ${jurisdiction}` === key)
        .reduce((sum, { count }) => sum + count, 0);
    fc.assert(
      fc.property(fc.array(counted), fc.array(counted), (before, after) => {
        const changes = difference(before, after);
        for (const fact of [...before, ...after]) {
          const key = `${fact.measure} ${fact.day} ${fact.jurisdiction}`;
          expect(total(before, key) + total(changes, key)).toBe(total(after, key));
        }
        expect(changes.every(({ count }) => count !== 0)).toBe(true);
      }),
    );
  });
});
