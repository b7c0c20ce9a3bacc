import { invalid, type Refusal } from '../../kit/refusal.ts';

/** How examinations by a standard are held; ratios are candidates for each examiner or invigilator. */
export interface ExaminationRules {
  readonly passMark: number;
  readonly theoryRatio: number;
  readonly practicalRatio: number;
  readonly panelMinimum: number;
  readonly theoryMinutes: number;
  readonly minimumAge: number;
  readonly reviewMinutes: number;
}

const ranges: Readonly<Record<keyof ExaminationRules, readonly [number, number]>> = {
  passMark: [1, 100],
  theoryRatio: [1, 100],
  practicalRatio: [1, 100],
  panelMinimum: [1, 99],
  theoryMinutes: [90, 600],
  minimumAge: [14, 100],
  reviewMinutes: [30, 600],
};

/** Whether the rules can be followed: each number in its range, theory of at least 90 minutes, an odd panel. */
export function checkExaminationRules(rules: ExaminationRules): Refusal | null {
  for (const [field, [low, high]] of Object.entries(ranges)) {
    const value = rules[field as keyof ExaminationRules];
    if (value < low || value > high) return outOfRange(`${field} is from ${low} to ${high}.`, field);
  }
  if (rules.panelMinimum % 2 === 0) return outOfRange('A panel has an odd number of examiners.', 'panelMinimum');
  return null;
}

function outOfRange(message: string, field: string): Refusal {
  return invalid('OUT_OF_RANGE', message, 'examinationRules', field);
}
