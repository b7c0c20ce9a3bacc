import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

/** Whole years between two days, both written as 2026-03-06. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** Whether a candidate is old enough on the day of the examination, and was born in living memory. */
export function checkAge(bornOn: string, day: string, minimumAge: number): Refusal | null {
  const age = ageOn(bornOn, day);
  if (age > 120) return invalid('OUT_OF_RANGE', 'Nobody is that old.', 'bornOn');
  if (age >= minimumAge) return null;
  return conflict('TOO_YOUNG', `Candidates are at least ${minimumAge} years old.`, 'bornOn');
}
