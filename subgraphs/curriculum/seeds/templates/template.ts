import type { Random } from '../../../kit/random.ts';
import type { SkillLevel } from '../../resolvers.types.ts';

/** The gap that an answer fills, as question papers print it. */
export const BLANK = '（　　）';

/**
 * A question with one gap. `right` is what fills it; a list asks for several right options at once.
 * `wrong` holds what common mistakes lead to; entries that equal a right one are dropped.
 */
export interface Question {
  readonly stem: string;
  readonly right: string | readonly string[];
  readonly wrong: readonly string[];
}

/** A pattern of questions: what it examines, and how to write one with drawn values. */
export interface Template {
  readonly level: SkillLevel;
  readonly function: string;
  readonly workContent: string;
  readonly write: (random: Random) => Question;
}

/** A template, written in one line. */
export function template(
  level: SkillLevel,
  functionName: string,
  workContent: string,
  write: Template['write'],
): Template {
  return { level, function: functionName, workContent, write };
}

/** A number without trailing zeros, rounded to so many digits behind the point. */
export function figure(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}

/** Numbers with a unit, rounded as `figure` does. */
export function figures(values: readonly number[], unit: string, digits = 2): readonly string[] {
  return values.map((value) => `${figure(value, digits)}${unit}`);
}

/** A time of day such as 6:05, from minutes since midnight; the next day's begins with 次日. */
export function clock(minutes: number): string {
  const time = `${Math.floor((minutes % 1_440) / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return minutes >= 1_440 ? `次日${time}` : time;
}
