import { expertsOf } from '../../kit/caller.ts';
import { mayReadItems } from '../domain/callers.ts';
import type { ExpertResolvers } from '../resolvers.types.ts';

export const Expert: ExpertResolvers = {
  authoredItems: ({ id }, page, { load, caller }) =>
    mayReadItems(caller) || expertsOf(caller).includes(id) ? load.itemsOfAuthor(page, [id]) : null,
};
