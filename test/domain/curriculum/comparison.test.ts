import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareStandards } from '../../../subgraphs/curriculum/domain/standardComparison.ts';
import type { StandardLevel } from '../../../subgraphs/curriculum/domain/standardContent.ts';
import type { SkillLevel } from '../../../subgraphs/kit/skillLevel.ts';

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
const workContent = fc.record({ name: fc.constantFrom('w1', 'w2', 'w3', 'w4'), skills: texts, knowledge: texts });
const functions = fc.array(
  fc.record({ name: fc.constantFrom('f1', 'f2', 'f3'), workContents: fc.array(workContent, { maxLength: 4 }) }),
  { maxLength: 3 },
);
const standard: fc.Arbitrary<StandardLevel<SkillLevel>[]> = fc.uniqueArray(
  fc.record({ level: fc.constantFrom<SkillLevel>('L5', 'L4', 'L3'), functions }),
  { selector: ({ level }) => level },
);
const contents = (levels: readonly StandardLevel<SkillLevel>[]) =>
  levels.flatMap((level) => level.functions.flatMap((entry) => entry.workContents)).length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the comparison of two versions of a standard', () => {
  test('of a version with itself finds everything unchanged', () => {
    fc.assert(
      fc.property(standard, (levels) => {
        const found = compareStandards(levels, levels);
        expect(found.flatMap(({ changes }) => changes)).toEqual([]);
        expect(sum(found.map(({ unchanged }) => unchanged))).toBe(contents(levels));
      }),
    );
  });

  test('mirrors the comparison the other way round', () => {
    fc.assert(
      fc.property(standard, standard, (one, other) => {
        const mirrored = compareStandards(other, one).map(({ added, removed, changes, ...same }) => ({
          ...same,
          added: removed,
          removed: added,
          changes: changes.map((change) => ({
            ...change,
            kind: { ADDED: 'REMOVED', REMOVED: 'ADDED', CHANGED: 'CHANGED', MOVED: 'MOVED' }[change.kind],
            fromFunction: change.toFunction,
            toFunction: change.fromFunction,
            skillsAdded: change.skillsRemoved,
            skillsRemoved: change.skillsAdded,
            knowledgeAdded: change.knowledgeRemoved,
            knowledgeRemoved: change.knowledgeAdded,
          })),
        }));
        const unordered = (levels: readonly { readonly changes: readonly unknown[] }[]) =>
          levels.map(({ changes, ...level }) => ({
            ...level,
            changes: changes.map((c) => JSON.stringify(sorted(c))).sort(),
          }));
        expect(unordered(mirrored)).toEqual(unordered(compareStandards(one, other)));
      }),
    );
  });

  test('accounts for every work content of both versions', () => {
    fc.assert(
      fc.property(standard, standard, (one, other) => {
        const found = compareStandards(one, other);
        const kept = sum(found.map((level) => level.unchanged + level.changed + level.moved));
        expect(kept + sum(found.map(({ removed }) => removed))).toBe(contents(one));
        expect(kept + sum(found.map(({ added }) => added))).toBe(contents(other));
      }),
    );
  });

  test('tells what was added, removed, changed and moved', () => {
    const content = (name: string, skills: readonly string[]) => ({ name, skills, knowledge: [] });
    const before: StandardLevel<SkillLevel>[] = [
      {
        level: 'L5',
        functions: [
          {
            name: '生活照料',
            workContents: [content('饮食', ['喂饭']), content('睡眠', ['铺床']), content('排泄', [])],
          },
          { name: '技术护理', workContents: [content('消毒', ['擦拭'])] },
        ],
      },
    ];
    const after: StandardLevel<SkillLevel>[] = [
      {
        level: 'L5',
        functions: [
          { name: '生活照料', workContents: [content('饮食', ['喂饭', '吞咽观察']), content('消毒', ['擦拭'])] },
          { name: '技术护理', workContents: [content('急救', ['止血']), content('排泄', [])] },
        ],
      },
    ];
    const [level] = compareStandards(before, after);
    expect(level).toMatchObject({ added: 1, removed: 1, changed: 1, moved: 2, unchanged: 0 });
    const of = (name: string) => level?.changes.find((change) => change.workContent === name);
    expect(of('饮食')).toMatchObject({ kind: 'CHANGED', skillsAdded: ['吞咽观察'], skillsRemoved: [] });
    expect(of('消毒')).toMatchObject({ kind: 'MOVED', fromFunction: '技术护理', toFunction: '生活照料' });
    expect(of('排泄')).toMatchObject({ kind: 'MOVED', fromFunction: '生活照料', toFunction: '技术护理' });
    expect(of('睡眠')).toMatchObject({ kind: 'REMOVED', toFunction: null, skillsRemoved: ['铺床'] });
    expect(of('急救')).toMatchObject({ kind: 'ADDED', fromFunction: null, skillsAdded: ['止血'] });
  });
});

function sorted(value: unknown): unknown {
  return Object.fromEntries(Object.entries(value as object).sort(([one], [other]) => (one < other ? -1 : 1)));
}
