import { isSecretariat } from '../../kit/caller.ts';
import { dayOf } from '../../kit/day.ts';
import { badInput, notAllowed } from '../../kit/errors.ts';
import type { Context } from '../context.ts';
import type { ExpertFilter } from '../resolvers.types.ts';

const LONGEST_LIST = 100;

/**
 * A page whose filter also knows today, by which "in force" is decided. Throws NOT_ALLOWED where somebody other than the
 * office asks when experts are free, which would tell a host who is away and who is recused, and TOO_MANY for an endless
 * list.
 */
export function checkedFilter<Page extends { readonly filter?: ExpertFilter | null }>(page: Page, context: Context) {
  const { availableOn, roles, jurisdictions } = page.filter ?? {};
  if (availableOn && !isSecretariat(context.caller)) {
    throw notAllowed('When experts are free is for the secretariat.');
  }
  if ((roles?.length ?? 0) > LONGEST_LIST || (jurisdictions?.length ?? 0) > LONGEST_LIST) {
    throw badInput('TOO_MANY', `A list has at most ${LONGEST_LIST} entries.`);
  }
  return { ...page, filter: { ...page.filter, on: dayOf(context.now()) } };
}
