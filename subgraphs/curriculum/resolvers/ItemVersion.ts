import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { mayReadItems } from '../domain/callers.ts';
import type { ItemVersion as ItemVersionRow } from '../entities/ItemVersion.ts';
import type { ItemVersionResolvers } from '../resolvers.types.ts';

/** An expert sees the items that they wrote without what the reviewers say; what is right, those alone who review. */
export const ItemVersion: ItemVersionResolvers & Reference<{ readonly id: string }, ItemVersionRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => (mayReadItems(caller) ? load.itemVersion.load({ id }) : null),
  item: ({ itemId }, _, { load }) => existing(load.item.load({ id: itemId })),
  stem: ({ stem }, { lang }, { languages }) => read(stem, lang ? [lang] : languages),
  answerKeys: (version, _, context) => answer(version, version.answerKeys, context),
  numericAnswer: (version, _, context) => answer(version, version.numericAnswer, context),
  scoringSheet: (version, _, context) => answer(version, version.scoringSheet, context),
  reviews: ({ id }, _, { load, caller }) => (mayReadItems(caller) ? load.reviewsOfVersion.load([id]) : null),
  translations: ({ id }, _, { load }) => load.translationsOfVersion.load([id]),
  steps: ({ id }, _, { load, caller }) => (mayReadItems(caller) ? load.steps.load([id]) : null),
};

/** What is right, for those who may know it; the audit log holds that they do. */
function answer<Answer>({ id }: ItemVersionRow, right: Answer | null, { caller, disclosed }: Context): Answer | null {
  if (!mayReadItems(caller)) return null;
  if (right !== null) disclosed.add('ANSWER_KEY', 'ItemVersion', id);
  return right;
}
