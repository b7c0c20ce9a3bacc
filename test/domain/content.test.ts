import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkAge } from '../../subgraphs/certification/domain/age.ts';
import { checkScore, outcomeOf } from '../../subgraphs/certification/domain/score.ts';
import { talentBalance } from '../../subgraphs/certification/domain/talentBalance.ts';
import { checkExaminationRules } from '../../subgraphs/curriculum/domain/examinationRules.ts';
import { checkItem, type ItemContent } from '../../subgraphs/curriculum/domain/itemContent.ts';
import { checkSurvey } from '../../subgraphs/curriculum/domain/jobSurvey.ts';
import {
  checkStandardContent,
  type StandardLevel,
  type WeightRow,
} from '../../subgraphs/curriculum/domain/standardContent.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { checkGrant } from '../../subgraphs/membership/domain/roleGrant.ts';

describe('the content of a standard', () => {
  const story = join(packageRoot, 'schema/operations/story-15-draft-standard.variables.json');
  const { input } = JSON.parse(readFileSync(story, 'utf8')) as {
    input: { levels: StandardLevel[]; weights: WeightRow[] };
  };

  test('the historical weight tables of elderly care sum to 100 in all eight columns', () => {
    expect(input.levels).toHaveLength(4);
    expect(checkStandardContent(input.levels, input.weights)).toBeNull();
  });

  test('a column that sums to 99 or 101 is refused, and the sum is named', () => {
    for (const step of [-1, 1]) {
      const weights = input.weights.map((row, at) =>
        at === 2
          ? { ...row, percentages: row.percentages.map((cell) => ({ ...cell, percent: cell.percent + step })) }
          : row,
      );
      const refusal = checkStandardContent(input.levels, weights);
      expect(refusal?.code).toBe('WEIGHTS_NOT_100');
      expect(refusal?.message).toContain(String(100 + step));
    }
  });

  test('a weight of a function that the level does not have is refused', () => {
    const weights = input.weights.map((row) => (row.function === '生活照料' ? { ...row, function: '航天' } : row));
    expect(checkStandardContent(input.levels, weights)?.code).toBe('FUNCTION_UNKNOWN');
  });

  test('an empty standard, a level twice and an endless text are refused', () => {
    expect(checkStandardContent([], [])?.code).toBe('OUT_OF_RANGE');
    expect(checkStandardContent([...input.levels, ...input.levels], input.weights)?.code).toBe('OUT_OF_RANGE');
    const long = { name: 'x'.repeat(2_000), workContents: [] };
    expect(checkStandardContent([{ level: 'L5', functions: [long] }], [])?.code).toBe('OUT_OF_RANGE');
  });

  test('a panel is odd, and theory takes at least 90 minutes', () => {
    const rules = {
      passMark: 60,
      theoryRatio: 15,
      practicalRatio: 5,
      panelMinimum: 3,
      theoryMinutes: 90,
      minimumAge: 16,
      reviewMinutes: 30,
    };
    expect(checkExaminationRules(rules)).toBeNull();
    expect(checkExaminationRules({ ...rules, panelMinimum: 4 })?.code).toBe('OUT_OF_RANGE');
    expect(checkExaminationRules({ ...rules, theoryMinutes: 60 })?.code).toBe('OUT_OF_RANGE');
    expect(checkExaminationRules({ ...rules, passMark: 0 })?.code).toBe('OUT_OF_RANGE');
  });
});

describe('an item', () => {
  const item: ItemContent = {
    type: 'SINGLE_CHOICE',
    function: 'Care',
    workContent: 'Meals',
    stem: 'Which?',
    options: [
      { key: 'A', text: 'this' },
      { key: 'B', text: 'that' },
    ],
    answerKeys: ['A'],
  };
  const code = (change: Partial<ItemContent>) => checkItem({ ...item, ...change })?.code ?? null;

  test('has a key that fits its type', () => {
    expect(code({})).toBeNull();
    expect(code({ answerKeys: ['A', 'B'] })).toBe('KEY_WRONG');
    expect(code({ answerKeys: ['C'] })).toBe('KEY_WRONG');
    expect(code({ type: 'MULTIPLE_CHOICE' })).toBe('KEY_WRONG');
    expect(code({ type: 'MULTIPLE_CHOICE', answerKeys: ['A', 'B'] })).toBeNull();
    expect(code({ type: 'MULTIPLE_CHOICE', answerKeys: ['A', 'A'] })).toBe('KEY_WRONG');
    expect(code({ type: 'TRUE_FALSE' })).toBe('KEY_WRONG');
  });

  test('has texts and two to eight options of their own', () => {
    expect(code({ stem: ' ' })).toBe('OUT_OF_RANGE');
    expect(code({ function: 'x'.repeat(201) })).toBe('OUT_OF_RANGE');
    expect(code({ workContent: '' })).toBe('OUT_OF_RANGE');
    expect(code({ options: item.options.slice(0, 1) })).toBe('OUT_OF_RANGE');
    expect(code({ options: [...item.options, { key: 'A', text: 'again' }] })).toBe('OUT_OF_RANGE');
  });
});

describe('results', () => {
  test('each part must reach the pass mark; a good part does not make up for a bad one', () => {
    const scores = (theory: number, practical: number) => [
      { part: 'THEORY' as const, value: theory },
      { part: 'PRACTICAL' as const, value: practical },
    ];
    expect(outcomeOf('L5', 60, scores(60, 60))).toBe('PASSED');
    expect(outcomeOf('L5', 60, scores(59.9, 100))).toBe('FAILED');
    expect(outcomeOf('L5', 60, scores(100, 0))).toBe('FAILED');
    expect(outcomeOf('L5', 60, scores(100, 100).slice(0, 1))).toBe('OPEN');
    expect(outcomeOf('L2', 60, scores(100, 100))).toBe('OPEN');
  });

  test('a score is from 0 to 100 with at most one decimal', () => {
    const code = (value: number) => checkScore('L5', 'THEORY', value)?.code ?? null;
    expect([0, 100, 84.5].map(code)).toEqual([null, null, null]);
    expect([-1, 100.1, 84.55, Number.NaN, Number.POSITIVE_INFINITY].map(code)).toEqual(
      Array(5).fill('SCORE_OUT_OF_RANGE'),
    );
    expect(checkScore('L5', 'COMPREHENSIVE_REVIEW', 70)?.code).toBe('PART_NOT_EXAMINED');
    expect(checkScore('L2', 'COMPREHENSIVE_REVIEW', 70)).toBeNull();
  });

  test('a candidate is old enough on the day, not before', () => {
    expect(checkAge('2010-11-20', '2026-11-20', 16)).toBeNull();
    expect(checkAge('2010-11-21', '2026-11-20', 16)?.code).toBe('TOO_YOUNG');
    expect(checkAge('1800-01-01', '2026-11-20', 16)?.code).toBe('OUT_OF_RANGE');
  });

  test('the gap is the newest surveyed demand of the place less the supply', () => {
    const figures = [
      { jurisdiction: 'MO', year: 2024, people: 50 },
      { jurisdiction: 'MO', year: 2025, people: 80 },
      { jurisdiction: 'CN_ZHUHAI', year: 2026, people: 900 },
    ];
    expect(talentBalance('MO', 2026, figures, 30)).toEqual({
      jurisdiction: 'MO',
      year: 2026,
      demand: 80,
      supply: 30,
      gap: 50,
    });
    expect(talentBalance('MO', 2024, figures, 60)).toMatchObject({ demand: 50, gap: -10 });
    expect(talentBalance('MO', 2023, figures, 5)).toMatchObject({ demand: null, supply: 5, gap: null });
  });
});

describe('surveys and roles', () => {
  const figure = { edition: '2022', code: '4-10-01-05', level: 'L5', jurisdiction: 'MO', people: 3 };
  const code = (change: object) =>
    checkSurvey({ title: 't', year: 2026, figures: [figure], ...change }, new Date('2026-11-20'))?.code ?? null;

  test('a survey speaks of a year since the founding, with one figure for each level and place', () => {
    expect(code({})).toBeNull();
    expect(code({ year: 2022 })).toBe('OUT_OF_RANGE');
    expect(code({ year: 2028 })).toBe('OUT_OF_RANGE');
    expect(code({ figures: [] })).toBe('OUT_OF_RANGE');
    expect(code({ figures: [figure, figure] })).toBe('OUT_OF_RANGE');
  });

  test('a role says for whom it is granted, and nothing more', () => {
    const none = { institutionId: null, expertId: null, candidateId: null };
    expect(checkGrant({ ...none, role: 'SECRETARIAT' })).toBeNull();
    expect(checkGrant({ ...none, role: 'SECRETARIAT', institutionId: 'i' })?.code).toBe('GRANT_INCOMPLETE');
    expect(checkGrant({ ...none, role: 'EXPERT' })?.path).toEqual(['expertId']);
    expect(checkGrant({ ...none, role: 'EXPERT', expertId: 'e' })).toBeNull();
  });
});
