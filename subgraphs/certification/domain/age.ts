import type { Refusal } from '../../kit/refusal.ts';

/** Whole years between two days, both written as 2026-03-06. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** Whether a candidate is old enough on the day of the examination, and was born in living memory. */
export function checkAge(bornOn: string, day: string, minimumAge: number): Refusal | null {
  const age = ageOn(bornOn, day);
  if (age > 120)
    return { kind: 'InvalidInput', code: 'OUT_OF_RANGE', message: 'Nobody is that old.', path: ['bornOn'] };
  if (age >= minimumAge) return null;
  return {
    kind: 'Conflict',
    code: 'TOO_YOUNG',
    message: `Candidates are at least ${minimumAge} years old.`,
    path: ['bornOn'],
  };
}
