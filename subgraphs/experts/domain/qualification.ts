import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { checkOptionalText, checkWhole } from '../../kit/check.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { type SkillLevel, skillLevels } from '../../kit/skillLevel.ts';
import { highest, type Title, titles } from './ladder.ts';

export const qualificationStates = ['DECLARED', 'VERIFIED', 'REJECTED', 'REFUTED'] as const;
export type QualificationState = (typeof qualificationStates)[number];
export type QualificationAction = 'verify' | 'reject' | 'refute';
export type QualificationKind = 'SKILL_LEVEL' | 'TITLE' | 'DEGREE' | 'PRACTICE';

/** What the moves of a qualification look at. */
export interface QualificationFacts {
  readonly reason: string | null;
  /** The certificate that the evidence names, if certification has told it. */
  readonly certificate: CertificateFacts | null;
}
export interface CertificateFacts {
  readonly state: string;
  readonly level: string;
}
export interface QualificationSubject {
  readonly state: QualificationState;
  readonly skillLevel: SkillLevel | null;
}

type Row = Move<QualificationState, QualificationAction, Caller, QualificationSubject, QualificationFacts>;

/** The life of a piece of evidence: declared, verified, and refuted where it proves false. */
export const qualificationMoves: readonly Row[] = [
  { from: 'DECLARED', action: 'verify', to: 'VERIFIED', who: isSecretariat, guard: certificateAgrees },
  { from: 'DECLARED', action: 'reject', to: 'REJECTED', who: isSecretariat, guard: reasonGiven },
  { from: 'VERIFIED', action: 'refute', to: 'REFUTED', who: isSecretariat, guard: reasonGiven },
];

/** What is declared, before it is a row. */
export interface Declaration {
  readonly kind: QualificationKind;
  readonly skillLevel: SkillLevel | null;
  readonly title: Title | null;
  readonly degree: string | null;
  readonly years: number | null;
  readonly certificateNumber: string | null;
  readonly attestedBy: string | null;
  readonly obtainedOn: string | null;
}

/** Whether a declaration says what its kind must say, and nothing of another kind. */
export function checkDeclaration(declaration: Declaration, today: string): Refusal | null {
  const { kind, skillLevel, title, degree, years, certificateNumber, attestedBy, obtainedOn } = declaration;
  const said = { SKILL_LEVEL: skillLevel, TITLE: title === 'NONE' ? null : title, DEGREE: degree, PRACTICE: years };
  for (const [other, value] of Object.entries(said)) {
    if ((value !== null) !== (other === kind)) {
      return invalid('KIND_INCOMPLETE', `A qualification of the kind ${kind} says that, and nothing else.`, 'kind');
    }
  }
  if (obtainedOn !== null && (obtainedOn > today || obtainedOn < '1950-01-01')) {
    return invalid('OUT_OF_RANGE', 'It was obtained between 1950 and today.', 'obtainedOn');
  }
  return (
    (years === null ? null : checkWhole(years, 1, 60, 'years')) ??
    checkOptionalText(certificateNumber, 60, 'certificateNumber') ??
    checkOptionalText(attestedBy, 200, 'attestedBy')
  );
}

/** Whether a certificate that certification has told bears a declared level out; one not told yet says nothing. */
export function certificateAgrees(
  { skillLevel }: Pick<QualificationSubject, 'skillLevel'>,
  { certificate }: Pick<QualificationFacts, 'certificate'>,
): Refusal | null {
  if (certificate === null) return null;
  if (certificate.state === 'ISSUED' && (skillLevel === null || certificate.level === skillLevel)) return null;
  const message = `The certificate is ${certificate.state}, of level ${certificate.level}.`;
  return conflict('EVIDENCE_CONTRADICTED', message, 'certificateNumber');
}

/** The highest level, the highest title and the most years of practice of verified evidence. */
export function verifiedStanding(evidence: readonly VerifiedEvidence[]): {
  readonly skillLevel: SkillLevel | null;
  readonly title: Title;
  readonly practiceYears: number;
} {
  return {
    skillLevel: highest(
      skillLevels,
      evidence.map(({ skillLevel }) => skillLevel),
    ),
    title:
      highest(
        titles,
        evidence.map(({ title }) => title),
      ) ?? 'NONE',
    practiceYears: Math.max(0, ...evidence.map(({ years }) => years ?? 0)),
  };
}
export interface VerifiedEvidence {
  readonly skillLevel: SkillLevel | null;
  readonly title: Title | null;
  readonly years: number | null;
}
