import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import { mayReadItems } from '../domain/callers.ts';
import type { ItemVersion as ItemVersionRow } from '../entities/ItemVersion.ts';
import type { Context } from '../loaders.ts';
import type { ItemVersionResolvers } from '../resolvers.types.ts';

export const ItemVersion: ItemVersionResolvers & Reference<{ readonly id: string }, ItemVersionRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => (mayReadItems(caller) ? load.itemVersion.load({ id }) : null),
  item: ({ itemId }, _, { load }) => existing(load.item.load({ id: itemId })),
  stem: ({ stem }, { lang }, { languages }) => read(stem, lang ? [lang] : languages),
  answerKeys: ({ answerKeys }, _, { caller }) => (mayReadItems(caller) ? answerKeys : null),
};
