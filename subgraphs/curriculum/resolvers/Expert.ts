import { expertsOf } from '../../kit/caller.ts';
import { notAllowed } from '../../kit/errors.ts';
import { mayReadItems } from '../domain/callers.ts';
import type { ExpertResolvers } from '../resolvers.types.ts';

export const Expert: ExpertResolvers = {
  authoredItems: ({ id }, page, { load, caller }) => {
    if (mayReadItems(caller) || expertsOf(caller).includes(id)) return load.itemsOfAuthor(page, [id]);
    throw notAllowed('Who wrote which items is seen by those who write and review them, and the expert.');
  },
};
