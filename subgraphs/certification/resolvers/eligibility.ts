import { type EntityManager, In } from 'typeorm';
import { type Declaration, nothingDeclared } from '../domain/declaration.ts';
import { type EligibilityResult, explainEligibility } from '../domain/eligibility.ts';
import { Certificate, type ExamPlan, type KnownStandardVersion } from '../entities/index.ts';
import type { EligibilityDeclarationInput } from '../resolvers.types.ts';

/** Whether somebody may take an examination, by its standard, what is declared, and the certificates known here. */
export async function assess(
  manager: EntityManager,
  plan: ExamPlan,
  standard: KnownStandardVersion,
  bornOn: string,
  declared: Declaration,
  candidateId: string | null,
): Promise<EligibilityResult> {
  const { edition, code, level, examinedOn } = plan;
  const where = { candidateId: candidateId ?? '', edition, code, state: In(['ISSUED']) };
  // Without rules for the level nothing but the age is asked for.
  const ruled = standard.eligibility.some((rule) => rule.level === level);
  const own =
    candidateId === null || !ruled
      ? []
      : await manager.find(Certificate, { where, order: { certifiedOn: 'ASC' }, take: 50 });
  const certificates = [
    ...own.flatMap(({ level: held, certifiedOn, number }) =>
      certifiedOn === null ? [] : [{ level: held, issuedOn: certifiedOn, number, evidence: null }],
    ),
    ...declared.certificates.map((certificate) => ({ ...certificate, number: null })),
  ];
  const applicant = { ...declared, bornOn, certificates };
  return explainEligibility(standard.eligibility, level, standard.minimumAge, applicant, examinedOn);
}

/** A declaration as it is kept; what is not given is null. */
export function declarationOf(input: EligibilityDeclarationInput | null | undefined): Declaration {
  if (!input) return nothingDeclared;
  return {
    workYears: input.workYears ?? null,
    relatedWorkYears: input.relatedWorkYears ?? null,
    workEvidence: input.workEvidence ?? null,
    schooling: input.schooling ?? null,
    schoolingInField: input.schoolingInField ?? false,
    schoolingEvidence: input.schoolingEvidence ?? null,
    apprenticeshipEvidence: input.apprenticeshipEvidence ?? null,
    certificates: (input.certificates ?? []).map(({ level, issuedOn, evidence }) => ({
      level,
      issuedOn,
      evidence: evidence ?? null,
    })),
  };
}
