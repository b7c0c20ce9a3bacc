import { candidatesOf, institutionsOf, isSecretariat } from '../../kit/caller.ts';
import { badInput } from '../../kit/errors.ts';
import { existing } from '../../kit/loader.ts';
import type { Context } from '../context.ts';
import { checkDeclaration } from '../domain/declaration.ts';
import type { EligibilityResult } from '../domain/eligibility.ts';
import { KnownStandardVersion } from '../entities/index.ts';
import type { ApplicantInput } from '../resolvers.types.ts';
import { knowsCandidate, visiblePlan } from './access.ts';
import { assess, declarationOf } from './eligibility.ts';

/**
 * Whether an applicant may take an examination, as registering would decide. Null where there is no such
 * examination, its standard is not known yet, or the caller neither registers people nor may know the candidate.
 */
export async function eligibilityOf(
  examPlanId: string,
  applicant: ApplicantInput,
  context: Context,
): Promise<EligibilityResult | null> {
  const { caller, load, database } = context;
  if (!isSecretariat(caller) && institutionsOf(caller).length === 0 && candidatesOf(caller).length === 0) {
    return null;
  }
  const plan = await visiblePlan(examPlanId, context);
  const standard = plan && (await database.manager.findOneBy(KnownStandardVersion, { id: plan.standardVersionId }));
  if (!standard) return null;
  const declared = declarationOf(applicant.declared);
  const refusal = checkDeclaration(declared);
  if (refusal) throw badInput(refusal.code, refusal.message);
  const { candidateId, bornOn } = applicant;
  if (!candidateId) {
    if (!bornOn) throw badInput('OUT_OF_RANGE', 'Give a candidate or a day of birth.');
    return assess(database.manager, plan, standard, bornOn, declared, null);
  }
  if (!(await knowsCandidate(candidateId, context))) return null;
  const candidate = await existing(load.candidate.load({ id: candidateId }));
  return assess(database.manager, plan, standard, candidate.bornOn, declared, candidate.id);
}
