import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { mayReadItems } from '../domain/callers.ts';
import type { Item as ItemRow } from '../entities/Item.ts';
import type { ItemResolvers } from '../resolvers.types.ts';

export const Item: ItemResolvers & Reference<{ readonly id: string }, ItemRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => (mayReadItems(caller) ? load.item.load({ id }) : null),
  occupationLevel: ({ edition, occupationCode, level }, _, { load }) =>
    existing(load.occupationLevel.load({ edition, code: occupationCode, level })),
  currentVersion: ({ currentVersionId }, _, { load }) => existing(load.itemVersion.load({ id: currentVersionId })),
  liveVersion: ({ id }, _, { load }) => load.liveVersion.load({ itemId: id }),
  versions: ({ id }, page, { load }) => load.versionsOfItem(page, [id]),
  author: ({ authorExpertId }) => (authorExpertId === null ? null : { id: authorExpertId }),
};
