import { institutionsOf } from '../../kit/caller.ts';
import { actsFor, isSecretariat } from '../domain/callers.ts';
import type { StandardVersion } from '../entities/StandardVersion.ts';
import type { Context } from '../loaders.ts';

/** A page of versions of standards, without the drafts of institutions for which the caller does not act. */
export function withoutForeignDrafts<Page>(page: Page, { caller }: Context) {
  const draftsOf = isSecretariat(caller) ? ('ALL' as const) : institutionsOf(caller);
  return { ...page, filter: { draftsOf } };
}

/** The version, unless it is a draft that the caller may not see. */
export async function visibleVersion(id: string, { caller, load }: Context): Promise<StandardVersion | null> {
  const version = await load.standardVersion.load({ id });
  return version && (version.state !== 'DRAFT' || actsFor(caller, version.developedById ?? '')) ? version : null;
}
