import { actsFor, expertsOf, institutionsOf, isSecretariat } from '../../kit/caller.ts';
import type { Context } from '../context.ts';
import { mayReadClaims } from '../domain/fundingClaim.ts';
import { isDeveloper } from '../domain/standardVersion.ts';
import type { DevelopmentProject } from '../entities/DevelopmentProject.ts';
import type { FundingClaim } from '../entities/FundingClaim.ts';
import type { StandardVersion } from '../entities/StandardVersion.ts';

/** A page of versions of standards, without the drafts that the caller may not see. */
export function withoutForeignDrafts<Page extends object, Filter extends object>(
  page: Page & { readonly filter?: Filter | null },
  { caller }: Context,
) {
  const draftsOf = isSecretariat(caller)
    ? ('ALL' as const)
    : { developers: institutionsOf(caller), experts: expertsOf(caller) };
  return { ...page, filter: { ...page.filter, draftsOf } };
}

/** Whether the caller writes the version, looks after it, or is one of the experts assigned to it. */
export async function worksOn(version: StandardVersion, { caller, load }: Context): Promise<boolean> {
  if (isDeveloper(caller, version)) return true;
  const experts = expertsOf(caller);
  if (experts.length === 0) return false;
  const assigned = await load.assignedExperts.load([version.id]);
  return experts.some((expert) => assigned.includes(expert));
}

/** The version, unless it is a draft that the caller may not see. */
export async function visibleVersion(id: string, context: Context): Promise<StandardVersion | null> {
  const version = await context.load.standardVersion.load({ id });
  return version && (version.state !== 'DRAFT' || (await worksOn(version, context))) ? version : null;
}

/** A page of what institutions enter, without what is not public and not of an institution of the caller's. */
export function withoutForeign<Page extends object, Filter extends object>(
  page: Page & { readonly filter?: Filter | null },
  { caller }: Context,
) {
  const seenBy = isSecretariat(caller) ? ('ALL' as const) : institutionsOf(caller);
  return { ...page, filter: { ...page.filter, seenBy } };
}

/** The thing, if it is public, or of an institution for which the caller acts. */
export function ifSeen<Row extends { readonly state: string; readonly institutionId: string }>(
  row: Row | null,
  open: string,
  { caller }: Context,
): Row | null {
  return row && (row.state === open || actsFor(caller, row.institutionId)) ? row : null;
}

/** The steps of what an institution does, for its staff and the office; null for others. */
export async function ownSteps(row: { readonly id: string; readonly institutionId: string }, context: Context) {
  return actsFor(context.caller, row.institutionId) ? context.load.steps.load([row.id]) : null;
}

/** The project, unless it was called off and the caller has nothing to do with it. */
export function visibleProject(project: DevelopmentProject | null, { caller }: Context): DevelopmentProject | null {
  return project && (project.state !== 'CANCELLED' || actsFor(caller, project.institutionId)) ? project : null;
}

/** The claim, if the caller may see it. */
export function visibleClaim(claim: FundingClaim | null, { caller }: Context): FundingClaim | null {
  return claim && mayReadClaims(caller, claim.institutionId) ? claim : null;
}
