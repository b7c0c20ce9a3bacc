import { invalid, type Refusal } from '../../kit/refusal.ts';
import { skillLevels } from '../../kit/skillLevel.ts';

export type ExamPart = 'THEORY' | 'PRACTICAL' | 'COMPREHENSIVE_REVIEW';
export type RegistrationOutcome = 'NONE' | 'OPEN' | 'PASSED' | 'FAILED';

/** From level 2 on there is a comprehensive review, and only senior examiners examine. */
export const UPPER_LEVELS: readonly string[] = skillLevels.slice(skillLevels.indexOf('L2'));

/** The parts of an examination: theory and practical, and from level 2 a comprehensive review. */
export function partsOf(level: string): readonly ExamPart[] {
  return UPPER_LEVELS.includes(level) ? ['THEORY', 'PRACTICAL', 'COMPREHENSIVE_REVIEW'] : ['THEORY', 'PRACTICAL'];
}

/** Whether a score can be entered: a part that is examined, from 0 to 100 in steps of a tenth. */
export function checkScore(level: string, part: ExamPart, value: number): Refusal | null {
  if (!partsOf(level).includes(part)) {
    return invalid('PART_NOT_EXAMINED', `${part} is not examined at ${level}.`, 'part');
  }
  const tenths = Math.round(value * 10);
  if (value >= 0 && value <= 100 && Math.abs(tenths - value * 10) < 1e-6) return null;
  const message = 'A score is from 0 to 100, with at most one decimal.';
  return invalid('SCORE_OUT_OF_RANGE', message, 'value');
}

/** How somebody did: every part must reach the pass mark. Open while a part is missing. */
export function outcomeOf(
  level: string,
  passMark: number,
  scores: readonly { readonly part: ExamPart; readonly value: number }[],
): RegistrationOutcome {
  const byPart = new Map(scores.map(({ part, value }) => [part, value]));
  const values = partsOf(level).map((part) => byPart.get(part));
  if (values.some((value) => value === undefined)) return 'OPEN';
  return values.every((value) => value !== undefined && value >= passMark) ? 'PASSED' : 'FAILED';
}
