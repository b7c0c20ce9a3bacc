import { invalid, type Refusal } from '../../kit/refusal.ts';

export type WeightPart = 'THEORY' | 'PRACTICAL';

/** 基本要求: what every level needs to know, besides its functions. */
const BASIC_REQUIREMENTS = '基本要求';

export interface WorkContent {
  readonly name: string;
  readonly skills: readonly string[];
  readonly knowledge: readonly string[];
}
export interface StandardLevel<Level extends string = string> {
  readonly level: Level;
  readonly functions: readonly { readonly name: string; readonly workContents: readonly WorkContent[] }[];
}
export interface WeightRow<Level extends string = string> {
  readonly part: WeightPart;
  readonly function: string;
  readonly workContent: string;
  readonly percentages: readonly { readonly level: Level; readonly percent: number }[];
}

const ROWS_MOST = 1_000;
const TEXT_LONGEST = 1_000;

/**
 * Whether the content of a standard is whole: it has levels with functions, each level once; every weight names a
 * function of its level (or 基本要求); and for each level both weight columns, theory and practical, sum to 100.
 */
export function checkStandardContent(levels: readonly StandardLevel[], weights: readonly WeightRow[]): Refusal | null {
  if (levels.length === 0 || new Set(levels.map(({ level }) => level)).size < levels.length) {
    return invalid('OUT_OF_RANGE', 'A standard has at least one level, and each level once.', 'levels');
  }
  if (levels.some(({ functions }) => functions.length === 0)) {
    return invalid('OUT_OF_RANGE', 'Each level has at least one function.', 'levels');
  }
  const texts = levels.flatMap(({ functions }) => functions.flatMap(textsOf));
  texts.push(...weights.map(({ workContent }) => workContent));
  if (weights.length + texts.length > ROWS_MOST * 5 || weights.length > ROWS_MOST || texts.some(tooLong)) {
    return invalid('OUT_OF_RANGE', 'The content is too large, or a text in it is empty or too long.', 'levels');
  }
  return checkFunctions(levels, weights) ?? checkSums(levels, weights);
}

function checkFunctions(levels: readonly StandardLevel[], weights: readonly WeightRow[]): Refusal | null {
  const functions = new Map(levels.map((level) => [level.level, new Set(level.functions.map(({ name }) => name))]));
  for (const [at, row] of weights.entries()) {
    for (const { level } of row.percentages) {
      if (row.function === BASIC_REQUIREMENTS && functions.has(level)) continue;
      if (functions.get(level)?.has(row.function)) continue;
      const message = `Level ${level} has no function ${row.function}.`;
      return invalid('FUNCTION_UNKNOWN', message, 'weights', String(at), 'function');
    }
  }
  return null;
}

function checkSums(levels: readonly StandardLevel[], weights: readonly WeightRow[]): Refusal | null {
  if (weights.some((row) => row.percentages.some(({ percent }) => percent < 0 || percent > 100))) {
    return invalid('OUT_OF_RANGE', 'A percentage is from 0 to 100.', 'weights');
  }
  for (const part of ['THEORY', 'PRACTICAL'] as const) {
    for (const { level } of levels) {
      const sum = weights
        .filter((row) => row.part === part)
        .flatMap((row) => row.percentages)
        .reduce((total, cell) => (cell.level === level ? total + cell.percent : total), 0);
      if (sum !== 100) {
        return invalid('WEIGHTS_NOT_100', `The ${part} weights of ${level} sum to ${sum}, not to 100.`, 'weights');
      }
    }
  }
  return null;
}

function textsOf(entry: StandardLevel['functions'][number]): readonly string[] {
  return [entry.name, ...entry.workContents.flatMap(({ name, skills, knowledge }) => [name, ...skills, ...knowledge])];
}

function tooLong(text: string): boolean {
  return text.trim().length === 0 || text.length > TEXT_LONGEST;
}
