import { expect, test } from '@jest/globals';
import { readWritten, type WrittenItem } from '../../../subgraphs/curriculum/domain/itemWriting.ts';

const written = (change: Partial<WrittenItem> = {}): WrittenItem => ({
  type: 'SINGLE_CHOICE',
  options: ['one', 'two', 'three', null, null, null, null, null],
  key: 'B',
  tolerance: null,
  unit: null,
  scoring: null,
  ...change,
});
const none = written().options.map(() => null);

test.each([
  ['B', ['B']],
  ['b', ['B']],
  ['A、C', ['A', 'C']],
  ['A, C', ['A', 'C']],
  ['ac', ['A', 'C']],
  ['C→A→B', ['C', 'A', 'B']],
  ['C>A>B', ['C', 'A', 'B']],
])('the key %s names %s', (key, answerKeys) => {
  expect(readWritten(written({ key }))).toMatchObject({ answerKeys });
});

test.each([
  ...['对', '正确', '√', 'T', 'true'].map((key) => [key, 'T']),
  ...['错', '错误', '×', 'F', 'False'].map((key) => [key, 'F']),
])('right or wrong may be written %s', (key, answer) => {
  expect(readWritten(written({ type: 'TRUE_FALSE', options: none, key: key ?? '' }))).toMatchObject({
    answerKeys: [answer],
    options: [{ key: 'T' }, { key: 'F' }],
  });
});

test('a sheet has criteria and points, divided by semicolons or lines of either script', () => {
  const task = (scoring: string) => readWritten(written({ type: 'PRACTICAL_TASK', options: none, key: null, scoring }));
  const scoringSheet = [
    { criterion: 'Safe', points: 40 },
    { criterion: 'Right', points: 60 },
  ];
  for (const text of ['Safe=40; Right=60', 'Safe=40；Right＝60', 'Safe=40\nRight=60\n']) {
    expect(task(text)).toMatchObject({ scoringSheet });
  }
  for (const text of ['', 'Safe', 'Safe=40; Right', 'Safe=many']) {
    expect(task(text)).toMatchObject({ refusal: { code: 'KEY_WRONG' } });
  }
});

test('options have no gap between them, and what belongs to another type is not passed over', () => {
  const gap = written({ options: ['one', null, 'three', null, null, null, null, null] });
  expect(readWritten(gap)).toMatchObject({ refusal: { code: 'KEY_WRONG', path: ['optionB'] } });
  expect(readWritten(written({ unit: 'cm' }))).toMatchObject({ refusal: { path: ['unit'] } });
  expect(readWritten(written({ tolerance: 1 }))).toMatchObject({ refusal: { path: ['tolerance'] } });
  expect(readWritten(written({ scoring: 'Safe=100' }))).toMatchObject({ refusal: { path: ['scoring'] } });
});
