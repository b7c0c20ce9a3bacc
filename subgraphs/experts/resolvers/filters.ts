import { dayOf } from '../../kit/day.ts';
import type { ExpertFilter } from '../resolvers.types.ts';

/** A page whose filter also knows today, by which "active" is decided. */
export function withToday<Page extends { readonly filter?: ExpertFilter | null }>(page: Page, today: Date) {
  return { ...page, filter: { ...page.filter, on: dayOf(today) } };
}
