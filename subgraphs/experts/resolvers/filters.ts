import { dayOf } from '../../kit/day.ts';
import { badInput, notAllowed } from '../../kit/errors.ts';
import type { Context } from '../context.ts';
import type { ExpertFilter } from '../resolvers.types.ts';
import { assignsExperts } from './access.ts';

const LONGEST_LIST = 100;

/**
 * A page whose filter also knows today, by which "in force" is decided. Throws NOT_ALLOWED where a stranger asks when
 * experts are free, which would tell what they are assigned to, and TOO_MANY for an endless list.
 */
export function checkedFilter<Page extends { readonly filter?: ExpertFilter | null }>(page: Page, context: Context) {
  const { availableOn, roles, jurisdictions } = page.filter ?? {};
  if (availableOn && !assignsExperts(context)) {
    throw notAllowed('When experts are free is asked by those who assign them.');
  }
  if ((roles?.length ?? 0) > LONGEST_LIST || (jurisdictions?.length ?? 0) > LONGEST_LIST) {
    throw badInput('TOO_MANY', `A list has at most ${LONGEST_LIST} entries.`);
  }
  return { ...page, filter: { ...page.filter, on: dayOf(context.now()) } };
}
