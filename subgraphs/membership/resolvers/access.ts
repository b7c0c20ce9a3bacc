import { actsFor, type Caller, holds, isSecretariat, issuerAndSubject } from '../../kit/caller.ts';
import { dayOf } from '../../kit/day.ts';
import type { Context } from '../context.ts';
import type { Account } from '../entities/Account.ts';
import type { ApiClient } from '../entities/ApiClient.ts';
import type { CodeOfConductVersion } from '../entities/CodeOfConductVersion.ts';
import type { Resolution } from '../entities/Resolution.ts';
import type { WorkPlan } from '../entities/WorkPlan.ts';
import type { WorkPlanTask } from '../entities/WorkPlanTask.ts';

/** The account that the kit names by issuer and subject in one text, or null when it never held a role. */
export function accountNamed(name: string, { load }: Context): Promise<Account | null> {
  return load.accountBySubject.load(issuerAndSubject(name));
}

/** Of which bodies the caller sees what is not decided yet: all, for the office and the council, or its own. */
export async function undecidedBodies({ caller, load, now }: Context): Promise<'ALL' | readonly string[]> {
  if (seesDrafts(caller)) return 'ALL';
  return caller.account === null ? [] : load.bodiesOfHolder.load([caller.account, dayOf(now())]);
}

/** The resolution, unless it was not adopted and the caller may not see such. */
export async function visibleResolution(id: string, context: Context): Promise<Resolution | null> {
  const resolution = await context.load.resolution.load({ id });
  if (resolution === null || resolution.state === 'ADOPTED') return resolution;
  const bodies = await undecidedBodies(context);
  return bodies === 'ALL' || bodies.includes(resolution.bodyId) ? resolution : null;
}

/** Whether the caller sees drafts of what the council decides on: the office and the council. */
export function seesDrafts(caller: Caller): boolean {
  return isSecretariat(caller) || holds(caller, 'COUNCIL_MEMBER');
}

/** The version of the code of conduct, unless it was not adopted and the caller may not see such. */
export async function visibleConduct(id: string, { caller, load }: Context): Promise<CodeOfConductVersion | null> {
  const version = await load.conductVersion.load({ id });
  return version && (version.state === 'ADOPTED' || seesDrafts(caller)) ? version : null;
}

/** The work plan, unless it is a draft that the caller may not see. */
export async function visiblePlan(id: string, { caller, load }: Context): Promise<WorkPlan | null> {
  const plan = await load.workPlan.load({ id });
  return plan && (plan.state !== 'DRAFT' || seesDrafts(caller)) ? plan : null;
}

/** The task, unless its plan is a draft that the caller may not see. */
export async function visibleTask(id: string, context: Context): Promise<WorkPlanTask | null> {
  const task = await context.load.workPlanTask.load({ id });
  return task && (await visiblePlan(task.planId, context)) ? task : null;
}

/** The API client, if the caller runs it, is it, or is the office. */
export async function visibleClient(id: string, { caller, load }: Context): Promise<ApiClient | null> {
  const client = await load.apiClient.load({ id });
  if (client === null || actsFor(caller, client.institutionId)) return client;
  return client.issuer === caller.issuer && client.subject === caller.subject ? client : null;
}
