import { checkText } from '../../kit/check.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';

export type ItemType = 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE' | 'TRUE_FALSE' | 'NUMERIC' | 'ORDERING' | 'PRACTICAL_TASK';

export interface NumericAnswer {
  readonly value: number;
  readonly tolerance: number;
  readonly unit: string | null;
}
export interface ScoringCriterion {
  readonly criterion: string;
  readonly points: number;
}
export interface ItemText {
  readonly stem: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
}
export interface ItemContent extends ItemText {
  readonly function: string;
  readonly workContent: string;
  readonly type: ItemType;
  readonly answerKeys: readonly string[];
  readonly numericAnswer?: NumericAnswer | null;
  readonly scoringSheet?: readonly ScoringCriterion[] | null;
}

const TEXT_LONGEST = 2_000;
const PLACE_LONGEST = 200;
const OPTIONS_MOST = 8;
const CRITERIA_MOST = 50;
const withOptions: readonly ItemType[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE', 'ORDERING'];

/**
 * Whether an item can be answered and scored: texts present, and what its type needs and nothing else: two to eight
 * different options with one right, two or more right, T or F, or all in one order; a number with a tolerance; or a
 * scoring sheet whose points sum to 100.
 */
export function checkItem(content: ItemContent): Refusal | null {
  const { type, stem, options, function: place, workContent } = content;
  const refusal =
    [stem, ...options.map(({ text }) => text)]
      .map((text) => checkText(text, TEXT_LONGEST, 'stem'))
      .find((one) => one !== null) ??
    checkText(place, PLACE_LONGEST, 'function') ??
    checkText(workContent, PLACE_LONGEST, 'workContent');
  if (refusal) return refusal;
  if (!withOptions.includes(type) && (options.length > 0 || content.answerKeys.length > 0)) {
    return invalid('KEY_WRONG', 'Numbers and tasks have no options.', 'options');
  }
  return (
    (withOptions.includes(type) ? checkOptions(content) : null) ??
    checkNumericAnswer(type, content.numericAnswer ?? null) ??
    checkScoringSheet(type, content.scoringSheet ?? null)
  );
}

function checkOptions({ type, options, answerKeys }: ItemContent): Refusal | null {
  const keys = options.map(({ key }) => key);
  const sound = keys.length >= 2 && keys.length <= OPTIONS_MOST && keys.every((key) => /^[A-Z]$/.test(key));
  if (!sound || new Set(keys).size < keys.length) {
    const message = 'An item has two to eight options, each with a capital letter of its own.';
    return invalid('OUT_OF_RANGE', message, 'options');
  }
  if (type === 'TRUE_FALSE' && [...keys].sort().join() !== 'F,T') {
    return invalid('KEY_WRONG', 'A true-or-false question has the options T and F.', 'options');
  }
  const wanted: Readonly<Record<string, boolean>> = {
    MULTIPLE_CHOICE: answerKeys.length >= 2,
    ORDERING: answerKeys.length === keys.length,
  };
  const enough = wanted[type] ?? answerKeys.length === 1;
  if (enough && new Set(answerKeys).size === answerKeys.length && answerKeys.every((key) => keys.includes(key)))
    return null;
  const message = 'The key must name existing options, as many as the type of question asks for.';
  return invalid('KEY_WRONG', message, 'answerKeys');
}

function checkNumericAnswer(type: ItemType, answer: NumericAnswer | null): Refusal | null {
  if ((type === 'NUMERIC') !== (answer !== null)) {
    return invalid('KEY_WRONG', 'A numeric question, and no other, has a right number.', 'numericAnswer');
  }
  if (answer === null) return null;
  const sound = Number.isFinite(answer.value) && Number.isFinite(answer.tolerance) && answer.tolerance >= 0;
  if (sound && (answer.unit?.length ?? 0) <= 20) return null;
  return invalid('OUT_OF_RANGE', 'A tolerance is not negative, and a unit has at most 20 characters.', 'numericAnswer');
}

function checkScoringSheet(type: ItemType, sheet: readonly ScoringCriterion[] | null): Refusal | null {
  if ((type === 'PRACTICAL_TASK') !== (sheet !== null)) {
    return invalid('KEY_WRONG', 'A practical task, and no other, has a scoring sheet.', 'scoringSheet');
  }
  if (sheet === null) return null;
  if (sheet.length > CRITERIA_MOST) return invalid('TOO_MANY', 'A sheet has at most 50 criteria.', 'scoringSheet');
  const sound = sheet.every(({ points }) => Number.isInteger(points) && points >= 1 && points <= 100);
  if (!sound || sheet.reduce((sum, { points }) => sum + points, 0) !== 100) {
    return invalid('KEY_WRONG', 'The points of a scoring sheet are whole and sum to 100.', 'scoringSheet');
  }
  return sheet.map(({ criterion }) => checkText(criterion, 500, 'scoringSheet')).find((one) => one !== null) ?? null;
}

/** Whether an answer to a numeric question is right. */
export function isRightNumber(answer: number, { value, tolerance }: NumericAnswer): boolean {
  return Math.abs(answer - value) <= tolerance;
}

/** Whether a translation says what there is to say: each text, and the options by the same keys in the same order. */
export function checkTranslation(translation: ItemText, keys: readonly string[]): Refusal | null {
  const refusal = [translation.stem, ...translation.options.map(({ text }) => text)]
    .map((text) => checkText(text, TEXT_LONGEST, 'stem'))
    .find((one) => one !== null);
  if (refusal) return refusal;
  if (translation.options.map(({ key }) => key).join() === keys.join()) return null;
  return invalid('KEY_WRONG', 'A translation has the options of the item, with the same keys.', 'options');
}
