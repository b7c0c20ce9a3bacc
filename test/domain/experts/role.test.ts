import { describe, expect, test } from '@jest/globals';
import {
  certificateAgrees,
  checkDeclaration,
  type Declaration,
  verifiedStanding,
} from '../../../subgraphs/experts/domain/qualification.ts';
import { checkTarget } from '../../../subgraphs/experts/domain/relationship.ts';
import {
  checkLevels,
  checkRequirement,
  checkRequirements,
  type Requirement,
  type Standing,
} from '../../../subgraphs/experts/domain/role.ts';

const nothing: Requirement = {
  kind: 'STANDING',
  minimumLevel: null,
  minimumTitle: null,
  experienceRole: null,
  years: null,
};
/** The rules for 考评员 and 高级考评员, as DOMAIN and the migration state them. */
const examiner: readonly Requirement[] = [{ ...nothing, minimumLevel: 'L3', minimumTitle: 'MIDDLE' }];
const senior: readonly Requirement[] = [
  { ...nothing, minimumLevel: 'L1', minimumTitle: 'SENIOR' },
  { ...nothing, kind: 'EXPERIENCE', experienceRole: 'EXAMINER', years: 1 },
];
const nobody: Standing = { skillLevel: null, title: 'NONE', practiceYears: 0, since: {}, today: '2026-11-20' };

describe('what a role requires', () => {
  test('an examiner needs level 3 or a middle title', () => {
    const code = (change: Partial<Standing>) =>
      checkRequirements('EXAMINER', examiner, { ...nobody, ...change })?.code ?? null;
    expect(code({})).toBe('QUALIFICATION_INSUFFICIENT');
    expect(code({ skillLevel: 'L4' })).toBe('QUALIFICATION_INSUFFICIENT');
    expect(code({ skillLevel: 'L3' })).toBeNull();
    expect(code({ title: 'MIDDLE' })).toBeNull();
    expect(code({ skillLevel: 'CHIEF' })).toBeNull();
  });

  test('a senior examiner needs level 1 or a senior title, and a year as examiner; the refusal says which is missing', () => {
    const refusal = (change: Partial<Standing>) =>
      checkRequirements('SENIOR_EXAMINER', senior, { ...nobody, ...change })?.message ?? null;
    const since = (EXAMINER: string) => ({ since: { EXAMINER } });
    expect(refusal({ skillLevel: 'L2', ...since('2020-01-01') })).toContain('skill level L1 or title SENIOR');
    expect(refusal({ skillLevel: 'L1' })).toContain('1 years as EXAMINER');
    expect(refusal({ skillLevel: 'L1', ...since('2025-11-21') })).toContain('1 years as EXAMINER');
    expect(refusal({ skillLevel: 'L1', ...since('2025-11-20') })).toBeNull();
    expect(refusal({ title: 'SENIOR', ...since('2024-02-29') })).toBeNull();
  });

  test('a role without requirements asks for nothing, and one for practice counts the years', () => {
    expect(checkRequirements('ITEM_WRITER', [], nobody)).toBeNull();
    const practice: readonly Requirement[] = [{ ...nothing, kind: 'PRACTICE', years: 5 }];
    expect(checkRequirements('ITEM_WRITER', practice, { ...nobody, practiceYears: 4 })).not.toBeNull();
    expect(checkRequirements('ITEM_WRITER', practice, { ...nobody, practiceYears: 5 })).toBeNull();
  });

  test('a requirement says what its kind must say, and nothing else', () => {
    expect(checkRequirement(nothing)?.code).toBe('KIND_INCOMPLETE');
    expect(checkRequirement({ ...nothing, minimumTitle: 'NONE' })?.code).toBe('KIND_INCOMPLETE');
    expect(checkRequirement({ ...nothing, minimumLevel: 'L3', years: 2 })?.code).toBe('KIND_INCOMPLETE');
    expect(checkRequirement({ ...nothing, kind: 'EXPERIENCE', years: 2 })?.code).toBe('KIND_INCOMPLETE');
    expect(checkRequirement({ ...nothing, kind: 'PRACTICE', years: 51 })?.code).toBe('OUT_OF_RANGE');
    for (const requirement of [...examiner, ...senior]) expect(checkRequirement(requirement)).toBeNull();
  });

  test('levels are some of those of the role', () => {
    expect(checkLevels(['L5'], ['L5', 'L4'])).toBeNull();
    expect(checkLevels(['L3'], ['L5', 'L4'])?.code).toBe('LEVEL_NOT_OF_ROLE');
    expect(checkLevels([], ['L5'])?.code).toBe('OUT_OF_RANGE');
    expect(checkLevels(['L5', 'L5', 'L5'], ['L5', 'L4'])?.code).toBe('TOO_MANY');
  });
});

describe('evidence', () => {
  const declared: Declaration = {
    ...{ kind: 'SKILL_LEVEL', skillLevel: 'L2', title: null, degree: null, years: null },
    ...{ certificateNumber: null, attestedBy: null, obtainedOn: null },
  };
  const today = '2026-11-20';

  test('says one thing', () => {
    expect(checkDeclaration(declared, today)).toBeNull();
    expect(checkDeclaration({ ...declared, title: 'SENIOR' }, today)?.code).toBe('KIND_INCOMPLETE');
    expect(checkDeclaration({ ...declared, kind: 'TITLE' }, today)?.code).toBe('KIND_INCOMPLETE');
    expect(checkDeclaration({ ...declared, obtainedOn: '2026-11-21' }, today)?.path).toEqual(['obtainedOn']);
  });

  test('is borne out by a valid certificate of the level, and one that is not told yet says nothing', () => {
    const agrees = (certificate: { state: string; level: string } | null) =>
      certificateAgrees(declared, { certificate })?.code ?? null;
    expect(agrees(null)).toBeNull();
    expect(agrees({ state: 'ISSUED', level: 'L2' })).toBeNull();
    expect(agrees({ state: 'ISSUED', level: 'L3' })).toBe('EVIDENCE_CONTRADICTED');
    expect(agrees({ state: 'REVOKED', level: 'L2' })).toBe('EVIDENCE_CONTRADICTED');
  });

  test('counts by its highest', () => {
    const one = { skillLevel: null, title: null, years: null };
    expect(verifiedStanding([])).toEqual({ skillLevel: null, title: 'NONE', practiceYears: 0 });
    expect(
      verifiedStanding([
        { ...one, skillLevel: 'L3' },
        { ...one, skillLevel: 'L1' },
        { ...one, title: 'MIDDLE' },
        { ...one, years: 3 },
        { ...one, years: 8 },
      ]),
    ).toEqual({ skillLevel: 'L1', title: 'MIDDLE', practiceYears: 8 });
  });
});

test('a relationship is towards exactly one, and not towards oneself', () => {
  const none = { institutionId: null, candidateId: null, otherExpertId: null };
  expect(checkTarget(none, 'e')?.code).toBe('NOT_EXACTLY_ONE');
  expect(checkTarget({ ...none, institutionId: 'i', candidateId: 'c' }, 'e')?.code).toBe('NOT_EXACTLY_ONE');
  expect(checkTarget({ ...none, otherExpertId: 'e' }, 'e')?.code).toBe('OUT_OF_RANGE');
  expect(checkTarget({ ...none, candidateId: 'c' }, 'e')).toBeNull();
});
