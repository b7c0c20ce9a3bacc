import { describe, expect, test } from '@jest/globals';
import { type Applicant, explainEligibility } from '../../../subgraphs/certification/domain/eligibility.ts';
import type { SkillLevel } from '../../../subgraphs/kit/skillLevel.ts';

describe('eligibility', () => {
  const nobody: Applicant = {
    bornOn: '2000-01-01',
    certificates: [],
    workYears: null,
    relatedWorkYears: null,
    workEvidence: null,
    schooling: null,
    schoolingInField: false,
    schoolingEvidence: null,
    apprenticeshipEvidence: null,
  };
  const explain = (
    alternatives: Parameters<typeof explainEligibility>[0][number]['alternatives'],
    change: Partial<Applicant> = {},
  ) => explainEligibility([{ level: 'L4', alternatives }], 'L4', 16, { ...nobody, ...change }, '2026-11-20');
  const outcome = (result: ReturnType<typeof explain>) => result.alternatives[0]?.conditions[0]?.outcome;

  test('asks for the age only where the standard has no rules for the level', () => {
    expect(explain([]).eligible).toBe(true);
    expect(explain([], { bornOn: '2012-01-01' }).eligible).toBe(false);
  });

  test('is met by one whole alternative, not by parts of several', () => {
    const ways = [
      [{ kind: 'WORK' as const, years: 4, related: false }],
      [
        { kind: 'CERTIFICATE' as const, level: 'L5' as const, years: 0 },
        { kind: 'WORK' as const, years: 2, related: false },
      ],
    ];
    const held = { level: 'L5' as const, issuedOn: '2024-01-01', number: 'S1', evidence: null };
    expect(explain(ways, { certificates: [held] }).eligible).toBe(false);
    expect(explain(ways, { workYears: 2, workEvidence: 'letter' }).eligible).toBe(false);
    expect(explain(ways, { certificates: [held], workYears: 2, workEvidence: 'letter' }).eligible).toBe(true);
  });

  test('counts own certificates by themselves and declared ones with evidence, and higher ones for lower', () => {
    const way = [[{ kind: 'CERTIFICATE' as const, level: 'L5' as const, years: 2 }]];
    const held = (level: SkillLevel, issuedOn: string, number: string | null, evidence: string | null) =>
      outcome(explain(way, { certificates: [{ level, issuedOn, number, evidence }] }));
    expect(outcome(explain(way))).toBe('NOT_PROVEN');
    expect(held('L5', '2024-11-20', 'S1', null)).toBe('MET');
    expect(held('L5', '2024-11-21', 'S1', null)).toBe('NOT_MET');
    expect(held('L3', '2020-01-01', 'S1', null)).toBe('MET');
    expect(held('L5', '2020-01-01', null, null)).toBe('NOT_PROVEN');
    expect(held('L5', '2020-01-01', null, 'shown')).toBe('MET');
    expect(held('APPRENTICE', '2020-01-01', 'S1', null)).toBe('NOT_PROVEN');
  });

  test('takes related work only where the standard does', () => {
    const declared = { relatedWorkYears: 5, workEvidence: 'letter' };
    expect(outcome(explain([[{ kind: 'WORK', years: 4, related: true }]], declared))).toBe('MET');
    expect(outcome(explain([[{ kind: 'WORK', years: 4, related: false }]], declared))).toBe('NOT_PROVEN');
  });

  test('takes more schooling for less, and another field only where the standard does', () => {
    const way = (sameField: boolean) => [
      [{ kind: 'SCHOOLING' as const, schooling: 'HIGHER_TECHNICAL' as const, sameField }],
    ];
    const schooled = (schooling: Applicant['schooling'], schoolingInField: boolean) => ({
      schooling,
      schoolingInField,
      schoolingEvidence: 'diploma',
    });
    expect(outcome(explain(way(false)))).toBe('NOT_PROVEN');
    expect(outcome(explain(way(false), schooled('SECONDARY_VOCATIONAL', true)))).toBe('NOT_MET');
    expect(outcome(explain(way(false), schooled('HIGHER_TECHNICAL', false)))).toBe('MET');
    expect(outcome(explain(way(true), schooled('BACHELOR', false)))).toBe('NOT_MET');
    expect(outcome(explain(way(true), schooled('BACHELOR', true)))).toBe('MET');
    expect(outcome(explain(way(true), { ...schooled('BACHELOR', true), schoolingEvidence: null }))).toBe('NOT_PROVEN');
  });

  test('takes a finished apprenticeship with its evidence', () => {
    const way = [[{ kind: 'APPRENTICESHIP' as const }]];
    expect(outcome(explain(way))).toBe('NOT_PROVEN');
    expect(outcome(explain(way, { apprenticeshipEvidence: 'contract and final report' }))).toBe('MET');
  });
});
