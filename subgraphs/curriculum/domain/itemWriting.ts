import { invalid, type Refusal } from '../../kit/refusal.ts';
import type { ItemType, NumericAnswer, ScoringCriterion } from './itemContent.ts';

/** An item as a row of a table has it: each option in a cell of its own, the key as people write it. */
export interface WrittenItem {
  readonly type: ItemType;
  /** The cells for the options A to H, null where there is none. */
  readonly options: readonly (string | null)[];
  readonly key: string | null;
  readonly tolerance: number | null;
  readonly unit: string | null;
  /** Criteria and their points, such as `Safe=40; Right=60`. */
  readonly scoring: string | null;
}

/** What options, key and sheet amount to, or why they cannot be read. */
export type ReadItem =
  | {
      readonly options: readonly { readonly key: string; readonly text: string }[];
      readonly answerKeys: readonly string[];
      readonly numericAnswer: NumericAnswer | null;
      readonly scoringSheet: readonly ScoringCriterion[] | null;
      readonly refusal?: undefined;
    }
  | { readonly refusal: Refusal };

const RIGHT = ['T', 'TRUE', '对', '正确', '√', 'V', 'VERDADEIRO'];
const WRONG = ['F', 'FALSE', '错', '错误', '×', 'X', 'FALSO'];
const nothing = { options: [], answerKeys: [], numericAnswer: null, scoringSheet: null };
const refused = (message: string, field: string) => ({ refusal: invalid('KEY_WRONG', message, field) });

/** Reads what `checkItem` then judges: letters such as ABD or A、B、D, right or wrong in words, a number, or a scoring sheet. */
export function readWritten(written: WrittenItem): ReadItem {
  const { type, options, key, tolerance, unit, scoring } = written;
  if (type !== 'NUMERIC' && (tolerance !== null || unit !== null)) {
    return refused('Only a number has a tolerance and a unit.', tolerance === null ? 'unit' : 'tolerance');
  }
  if (type !== 'PRACTICAL_TASK' && scoring !== null) return refused('Only a task is scored by a sheet.', 'scoring');
  const gap = options.findIndex((text, at) => text === null && options.slice(at).some((later) => later !== null));
  if (gap >= 0) return refused('Fill in the options from A on, without a gap.', `option${'ABCDEFGH'[gap]}`);
  const given = options.flatMap((text, at) => (text === null ? [] : [{ key: 'ABCDEFGH'[at] ?? '', text }]));

  if (type === 'TRUE_FALSE') return readTrueFalse(given.length, key);
  if (type === 'NUMERIC') return readNumeric(given, key, tolerance, unit);
  if (type === 'PRACTICAL_TASK') {
    const sheet = readSheet(scoring ?? '');
    if (sheet === null) return refused('Write criteria and points, such as Safe=40; Right=60.', 'scoring');
    return { ...nothing, options: given, answerKeys: lettersOf(key), scoringSheet: sheet };
  }
  return { ...nothing, options: given, answerKeys: lettersOf(key) };
}

function lettersOf(key: string | null): readonly string[] {
  return [...(key ?? '').toUpperCase().replace(/[\s,，、;；>→-]/g, '')];
}

function readTrueFalse(options: number, key: string | null): ReadItem {
  if (options > 0) return refused('A true-or-false question has no options of its own.', 'optionA');
  const said = (key ?? '').toUpperCase();
  const answer = RIGHT.includes(said) ? 'T' : WRONG.includes(said) ? 'F' : null;
  if (answer === null) return refused('Write 对 or 错, T or F.', 'answerKeys');
  const both = [
    { key: 'T', text: '正确' },
    { key: 'F', text: '错误' },
  ];
  return { ...nothing, options: both, answerKeys: [answer] };
}

function readNumeric(
  options: readonly { readonly key: string; readonly text: string }[],
  key: string | null,
  tolerance: number | null,
  unit: string | null,
): ReadItem {
  if (!/^-?\d{1,12}(\.\d{1,9})?$/.test(key ?? '')) return refused('Write the right number.', 'answerKeys');
  return { ...nothing, options, numericAnswer: { value: Number(key), tolerance: tolerance ?? 0, unit } };
}

function readSheet(scoring: string): readonly ScoringCriterion[] | null {
  const lines = scoring.split(/[;；\n]/).filter((line) => line.trim() !== '');
  const read = lines.flatMap((line) => {
    const [, criterion, points] = /^(.+)[=＝](\d{1,3})$/.exec(line.trim()) ?? [];
    return criterion && points ? [{ criterion: criterion.trim(), points: Number(points) }] : [];
  });
  return read.length > 0 && read.length === lines.length ? read : null;
}
