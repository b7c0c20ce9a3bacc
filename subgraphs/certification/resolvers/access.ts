import { actsFor, candidatesOf, expertsOf, holds, institutionsOf, isSecretariat, isStaffOf } from '../../kit/caller.ts';
import { dayOf } from '../../kit/day.ts';
import { existing } from '../../kit/loader.ts';
import type { Context } from '../context.ts';
import { isHostOrSecretariat, isOneOf } from '../domain/callers.ts';
import { resultsArePublic } from '../domain/examPlan.ts';
import { type IdentityView, identityView } from '../domain/identityAccess.ts';
import { isHostOrCandidate } from '../domain/registration.ts';
import type { ExamPlan, RecognitionCase, Registration, SubsidyClaim, SupervisionVisit } from '../entities/index.ts';
import type { Whose } from '../loaders/visibility.ts';
import type { ExamPlanFilter } from '../resolvers.types.ts';

/** Whether the caller may see who takes an examination: its host, its examiners and supervisors, the office. */
export async function maySeeRegistrations(
  plan: Pick<ExamPlan, 'id' | 'hostId'>,
  { caller, load }: Context,
): Promise<boolean> {
  return isHostOrSecretariat(caller, plan) || isOneOf(caller, await load.examiners.load([plan.id]));
}

/** Whether the caller may see a registration: those above, and the candidate. */
export async function maySeeRegistration(registration: Registration, context: Context): Promise<boolean> {
  if (isHostOrCandidate(context.caller, registration)) return true;
  return maySeeRegistrations({ id: registration.examPlanId, hostId: registration.hostId }, context);
}

/** Whether the caller may see how somebody did: everybody who sees the registration once results are public. */
export async function maySeeResults({ examPlanId }: Registration, { caller, load }: Context): Promise<boolean> {
  const { state } = await existing(load.examPlan.load({ id: examPlanId }));
  if (resultsArePublic(state) || isSecretariat(caller)) return true;
  return isOneOf(caller, await load.examiners.load([examPlanId]));
}

/** How much of a candidate's identity the caller sees. Asks who is concerned only for those who act for somebody. */
export async function viewOf(candidateId: string, { caller, load, now }: Context): Promise<IdentityView> {
  const today = dayOf(now());
  if (!holds(caller, 'INSTITUTION_STAFF')) return identityView(caller, candidateId, [], [], today);
  const concerns = await load.concernsOfCandidate.load([candidateId]);
  return identityView(caller, candidateId, concerns, await load.basesInForce.load([today]), today);
}

/** Whether the caller may know who a candidate is. */
export async function knowsCandidate(candidateId: string, context: Context): Promise<boolean> {
  return (await viewOf(candidateId, context)) === 'CLEAR';
}

/** Of whom the caller sees rows of things that only those concerned and the office see. */
export function whose({ caller }: Context): Whose {
  if (isSecretariat(caller)) return 'ALL';
  return { institutionIds: institutionsOf(caller), candidateIds: candidatesOf(caller), expertIds: expertsOf(caller) };
}

/** Whether the caller sees a visit of supervision: the visited institution, the supervisors, the office. */
export async function maySeeVisit(
  { id, institutionId }: Pick<SupervisionVisit, 'id' | 'institutionId'>,
  { caller, load }: Context,
): Promise<boolean> {
  if (actsFor(caller, institutionId)) return true;
  return isOneOf(caller, await load.supervisors.load([id]));
}

/** A page of examinations, without the drafts of institutions for which the caller does not act. */
export function withoutForeignDrafts<Page extends { readonly filter?: ExamPlanFilter | null }>(
  page: Page,
  { caller }: Context,
) {
  const draftsOf = isSecretariat(caller) ? ('ALL' as const) : institutionsOf(caller);
  return { ...page, filter: { ...page.filter, draftsOf } };
}

/** The examination, unless it is a draft that the caller may not see. */
export async function visiblePlan(id: string, { caller, load }: Context): Promise<ExamPlan | null> {
  const plan = await load.examPlan.load({ id });
  return plan && (plan.state !== 'DRAFT' || isHostOrSecretariat(caller, plan)) ? plan : null;
}

/** The case of recognition, if the caller is concerned or runs the office. */
export async function visibleCase(id: string, { caller, load }: Context): Promise<RecognitionCase | null> {
  const row = await load.recognitionCase.load({ id });
  if (!row) return null;
  const { candidateId, submittedById, hostId } = row;
  const concerned =
    isSecretariat(caller) ||
    holds(caller, 'CANDIDATE', { candidateId }) ||
    isStaffOf(caller, submittedById) ||
    isStaffOf(caller, hostId);
  if (concerned) return row;
  const panel = await load.opinionsOfCase.load([row.id]);
  const experts = panel.map(({ expertId }) => expertId);
  return isOneOf(caller, experts) ? row : null;
}

/** The claim of the subsidy, if the caller is concerned or runs the office. */
export async function visibleClaim(id: string, { caller, load }: Context): Promise<SubsidyClaim | null> {
  const claim = await load.subsidyClaim.load({ id });
  if (!claim) return null;
  const { candidateId, institutionId } = claim;
  const concerned = holds(caller, 'CANDIDATE', { candidateId }) || actsFor(caller, institutionId);
  return concerned ? claim : null;
}
