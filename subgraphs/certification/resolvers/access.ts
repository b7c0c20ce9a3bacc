import { holds, institutionsOf } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import { isHostOrSecretariat, isOneOf, isSecretariat, mayKnowCandidate } from '../domain/callers.ts';
import type { ExamPlan } from '../entities/ExamPlan.ts';
import type { Registration } from '../entities/Registration.ts';
import type { Context } from '../loaders.ts';
import type { ExamPlanFilter } from '../resolvers.types.ts';

/** Whether the caller may see who takes an examination: its host, its examiners and supervisors, the office. */
export async function maySeeRegistrations(plan: ExamPlan, { caller, load }: Context): Promise<boolean> {
  return isHostOrSecretariat(caller, plan) || isOneOf(caller, await load.examiners.load([plan.id]));
}

/** Whether the caller may see a registration: those above, and the candidate. */
export async function maySeeRegistration(registration: Registration, context: Context): Promise<boolean> {
  if (holds(context.caller, 'CANDIDATE', { candidateId: registration.candidateId })) return true;
  const plan = await existing(context.load.examPlan.load({ id: registration.examPlanId }));
  return maySeeRegistrations(plan, context);
}

/** Whether the caller may know who a candidate is. Asks for the hosts only when the caller acts for an institution. */
export async function knowsCandidate(candidateId: string, { caller, load }: Context): Promise<boolean> {
  const hosts = holds(caller, 'INSTITUTION_STAFF') ? await load.hostsOfCandidate.load([candidateId]) : [];
  return mayKnowCandidate(caller, candidateId, hosts);
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
