import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { mayReadItems } from '../domain/callers.ts';
import type { ItemTranslation as ItemTranslationRow } from '../entities/ItemTranslation.ts';
import type { ItemTranslationResolvers } from '../resolvers.types.ts';

export const ItemTranslation: ItemTranslationResolvers &
  Reference<{ readonly id: string }, ItemTranslationRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) =>
    mayReadItems(caller) ? load.itemTranslation.load({ id }) : null,
  itemVersion: ({ itemVersionId }, _, { load }) => existing(load.itemVersion.load({ id: itemVersionId })),
  steps: ({ id }, _, { load, caller }) => (mayReadItems(caller) ? load.steps.load([id]) : null),
};
