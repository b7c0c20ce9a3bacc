import type { Refusal } from '../../kit/refusal.ts';

/** What an expert brings along; `examinerSince` is the first day of their earliest appointment as examiner. */
export interface Qualification {
  readonly skillLevel: string | null;
  readonly title: 'NONE' | 'MIDDLE' | 'SENIOR';
  readonly examinerSince: string | null;
  readonly today: string;
}

const L3_AND_ABOVE = ['L3', 'L2', 'L1', 'SPECIAL_GRADE', 'CHIEF'];
const L1_AND_ABOVE = ['L1', 'SPECIAL_GRADE', 'CHIEF'];

/**
 * Whether a qualification suffices for a role. An examiner needs level 3 or a middle title; a senior examiner
 * level 1 or a senior title, and a year as examiner (rules for 考评员 and 高级考评员). Other roles ask for neither.
 */
export function checkQualification(role: string, qualification: Qualification): Refusal | null {
  const { skillLevel, title, examinerSince, today } = qualification;
  if (role === 'EXAMINER') {
    if (L3_AND_ABOVE.includes(skillLevel ?? '') || title !== 'NONE') return null;
    return insufficient('An examiner holds at least skill level 3 or a middle title.');
  }
  if (role === 'SENIOR_EXAMINER') {
    if (!L1_AND_ABOVE.includes(skillLevel ?? '') && title !== 'SENIOR') {
      return insufficient('A senior examiner holds skill level 1 or a senior title.');
    }
    if (examinerSince === null || examinerSince > yearBefore(today)) {
      return insufficient('A senior examiner has been an examiner for at least a year.');
    }
  }
  return null;
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function insufficient(message: string): Refusal {
  return { kind: 'InvalidInput', code: 'QUALIFICATION_INSUFFICIENT', message, path: ['id'] };
}
