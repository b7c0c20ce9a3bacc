import { expect, test } from '@jest/globals';
import {
  checkComplete,
  checkTakeover,
  type TakeoverFacts,
  takenOver,
} from '../../../subgraphs/experts/domain/takeover.ts';

const TODAY = '2026-11-20';
const standing = {
  skillLevel: 'L3' as const,
  title: 'NONE' as const,
  practiceYears: 0,
  since: {},
  today: '2025-03-06',
};
const level3 = {
  kind: 'STANDING' as const,
  minimumLevel: 'L3' as const,
  minimumTitle: null,
  experienceRole: null,
  years: null,
};
const facts = (change: Partial<TakeoverFacts> = {}): TakeoverFacts => ({
  ...{ today: TODAY, years: 3, requirements: [level3], standing, others: [] },
  ...change,
});
const given = (validFrom: string, validUntil: string | null = null) => ({
  role: 'EXAMINER' as const,
  validFrom,
  validUntil,
});

test('an appointment is taken over with the term of its role, in force or past', () => {
  expect(checkTakeover(given('2025-03-06'), facts())).toBeNull();
  expect(takenOver(given('2025-03-06'), facts())).toEqual({
    state: 'ACTIVE',
    validUntil: '2028-03-05',
    renewal: false,
  });
  expect(takenOver(given('2025-03-06', TODAY), facts())).toMatchObject({ state: 'ACTIVE' });
  expect(takenOver(given('2025-03-06', '2026-11-19'), facts())).toMatchObject({ state: 'EXPIRED' });
});

test('it follows on one that ended on the day before', () => {
  const others = [{ validFrom: '2022-03-06', validUntil: '2025-03-05' }];
  expect(checkTakeover(given('2025-03-06'), facts({ others }))).toBeNull();
  expect(takenOver(given('2025-03-06'), facts({ others }))).toMatchObject({ renewal: true });
  expect(checkTakeover(given('2025-03-05'), facts({ others }))).toMatchObject({ code: 'PERIODS_OVERLAP' });
});

test.each([
  ['begins later', given('2026-11-21'), {}, 'OUT_OF_RANGE', 'validFrom'],
  ['ends before it begins', given('2025-03-06', '2025-03-05'), {}, 'PERIOD_INVERTED', 'validUntil'],
  ['is longer than a card', given('2025-03-06', '2028-03-07'), {}, 'OUT_OF_RANGE', 'validUntil'],
  [
    'rests on too little',
    given('2025-03-06'),
    { standing: { ...standing, skillLevel: 'L4' as const } },
    'QUALIFICATION_INSUFFICIENT',
    'role',
  ],
])('one that %s is refused', (_, appointment, change, code, field) => {
  expect(checkTakeover(appointment, facts(change))).toMatchObject({ code, path: [field] });
});

test('what is written of an appointment is all there, or nothing', () => {
  const nothing = { role: null, code: null, validFrom: null, validUntil: null };
  expect(checkComplete(nothing)).toBeNull();
  expect(checkComplete({ ...nothing, role: 'EXAMINER', code: '4-10-01-05', validFrom: '2025-03-06' })).toBeNull();
  expect(checkComplete({ ...nothing, validUntil: '2025-03-06' })).toMatchObject({ code: 'KIND_INCOMPLETE' });
  expect(checkComplete({ ...nothing, role: 'EXAMINER', code: '4-10-01-05' })).toMatchObject({ path: ['validFrom'] });
});
