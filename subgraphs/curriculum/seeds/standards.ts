import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { insist } from '../../kit/refusal.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import { LOCAL_ISSUER, live, OFFICE, type Step } from '../../kit/seedHistory.ts';
import type { SkillLevel } from '../../kit/skillLevel.ts';
import { checkEligibility, type LevelEligibility } from '../domain/eligibility.ts';
import { checkExaminationRules, type ExaminationRules } from '../domain/examinationRules.ts';
import { checkStandardContent } from '../domain/standardContent.ts';
import {
  type StandardVersionAction,
  type StandardVersionState,
  standardVersionMoves,
} from '../domain/standardVersion.ts';
import type { StandardVersion } from '../entities/index.ts';

interface Listed
  extends Pick<
    StandardVersion,
    'edition' | 'code' | 'title' | 'label' | 'state' | 'provenanceNote' | 'levels' | 'weights'
  > {
  readonly createdOn: string;
  readonly inForceFrom?: string;
  /** The key of the invented member that developed it; national standards have none. */
  readonly developedBy?: string;
}

/** The usual values; see the note of each version. */
const usualRules: ExaminationRules = {
  passMark: 60,
  theoryRatio: 15,
  practicalRatio: 5,
  panelMinimum: 3,
  theoryMinutes: 90,
  minimumAge: 16,
  reviewMinutes: 30,
};
const WEEK = 7 * 86_400_000;

/**
 * Who may sit: the ways in that national standards of 2018 and later have in common (see SOURCES.md). Those of a
 * particular standard may differ; where they were not seen, these are usual values, as the examination rules are.
 */
function eligibilityOf(levels: readonly SkillLevel[]): LevelEligibility<SkillLevel>[] {
  const rules: LevelEligibility<SkillLevel>[] = [
    { level: 'L5', alternatives: [[{ kind: 'WORK', years: 1, related: true }], [{ kind: 'APPRENTICESHIP' }]] },
    {
      level: 'L4',
      alternatives: [
        [{ kind: 'CERTIFICATE', level: 'L5', years: 4 }],
        [{ kind: 'WORK', years: 6, related: true }],
        [{ kind: 'SCHOOLING', schooling: 'SECONDARY_VOCATIONAL', sameField: true }],
      ],
    },
    {
      level: 'L3',
      alternatives: [
        [{ kind: 'CERTIFICATE', level: 'L4', years: 5 }],
        [
          { kind: 'CERTIFICATE', level: 'L4', years: 0 },
          { kind: 'SCHOOLING', schooling: 'HIGHER_TECHNICAL', sameField: true },
        ],
        [
          { kind: 'CERTIFICATE', level: 'L4', years: 2 },
          { kind: 'SCHOOLING', schooling: 'JUNIOR_COLLEGE', sameField: true },
        ],
      ],
    },
    { level: 'L2', alternatives: [[{ kind: 'CERTIFICATE', level: 'L3', years: 4 }]] },
    { level: 'L1', alternatives: [[{ kind: 'CERTIFICATE', level: 'L2', years: 4 }]] },
  ];
  return rules.filter(({ level }) => levels.includes(level));
}

/** National standards as far as they are known, and demonstration versions of the alliance. */
export function seedStandards(): { versions: StandardVersion[]; transitions: Transition[] } {
  insist(checkExaminationRules(usualRules));
  const transitions: Transition[] = [];
  const versions = readSeed<Listed[]>('curriculum', 'standards.json').map((listed): StandardVersion => {
    const { createdOn, developedBy, inForceFrom, ...content } = listed;
    const levels = listed.levels.map(({ level }) => level);
    const eligibility = eligibilityOf(levels);
    insist(checkEligibility(eligibility, levels));
    const id = seedId('standardVersion', `${listed.edition}/${listed.code}/${listed.label}`);
    // Weight tables that were not seen are left out, which the rule for new versions would refuse.
    if (listed.weights.length > 0) insist(checkStandardContent(listed.levels, listed.weights));
    const lived = live(standardVersionMoves, { type: 'StandardVersion', id }, beginOf(listed), stepsOf(listed));
    if (lived.state !== listed.state)
      throw new Error(`${listed.title} should be ${listed.state} and is ${lived.state}`);
    transitions.push(...lived.transitions);
    return {
      ...content,
      id,
      developedById: developedBy === undefined ? null : seedId('institution', developedBy),
      examinationRules: usualRules,
      eligibility,
      inForceFrom: inForceFrom ?? null,
      createdAt: new Date(`${createdOn}T00:00:00Z`),
    };
  });
  return { versions, transitions };
}

/** National standards come into force elsewhere; those of the alliance from a draft. */
function beginOf({ developedBy }: Listed): StandardVersionState {
  return developedBy === undefined ? 'IN_FORCE' : 'DRAFT';
}

function stepsOf({ state, createdOn, inForceFrom, developedBy }: Listed): Step<StandardVersionAction>[] {
  const begun = Date.parse(createdOn);
  const office = { account: OFFICE };
  if (developedBy === undefined) {
    if (state === 'IN_FORCE') return [];
    const reason = '由2019年版国家职业技能标准取代。';
    return [{ ...office, action: 'supersede', at: new Date('2023-03-06T02:00:00Z'), reason }];
  }
  const steps: Step<StandardVersionAction>[] = [
    { action: 'submit', at: new Date(begun + WEEK), account: `${LOCAL_ISSUER} ${developedBy}-office` },
  ];
  if (state !== 'REVIEW') steps.push({ ...office, action: 'consult', at: new Date(begun + 2 * WEEK) });
  if (inForceFrom) steps.push({ ...office, action: 'bringIntoForce', at: new Date(`${inForceFrom}T01:00:00Z`) });
  return steps;
}
