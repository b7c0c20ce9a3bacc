import { checkText } from '../../kit/check.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';
import type { SkillLevel } from '../../kit/skillLevel.ts';
import type { Schooling } from './eligibility.ts';

/** What an applicant declares, as it is given and kept. */
export interface Declaration {
  readonly workYears: number | null;
  readonly relatedWorkYears: number | null;
  readonly workEvidence: string | null;
  readonly schooling: Schooling | null;
  readonly schoolingInField: boolean;
  readonly schoolingEvidence: string | null;
  readonly apprenticeshipEvidence: string | null;
  readonly certificates: readonly {
    readonly level: SkillLevel;
    readonly issuedOn: string;
    readonly evidence: string | null;
  }[];
}

/** Who declares nothing. */
export const nothingDeclared: Declaration = {
  workYears: null,
  relatedWorkYears: null,
  workEvidence: null,
  schooling: null,
  schoolingInField: false,
  schoolingEvidence: null,
  apprenticeshipEvidence: null,
  certificates: [],
};

const EVIDENCE_LONGEST = 500;

/** Whether a declaration can be meant: years that somebody can have worked, texts and lists of some length. */
export function checkDeclaration(declared: Declaration): Refusal | null {
  const years = [declared.workYears, declared.relatedWorkYears].filter((value) => value !== null);
  if (years.some((value) => !(value >= 0 && value <= 80))) {
    return invalid('OUT_OF_RANGE', 'Somebody works for 0 to 80 years.', 'declared', 'workYears');
  }
  if (declared.certificates.length > 10) {
    return invalid('TOO_MANY', 'Declare at most ten certificates.', 'declared', 'certificates');
  }
  const texts = [
    declared.workEvidence,
    declared.schoolingEvidence,
    declared.apprenticeshipEvidence,
    ...declared.certificates.map(({ evidence }) => evidence),
  ];
  const refusals = texts.map((text) => (text === null ? null : checkText(text, EVIDENCE_LONGEST, 'declared')));
  return refusals.find((refusal) => refusal !== null) ?? null;
}
