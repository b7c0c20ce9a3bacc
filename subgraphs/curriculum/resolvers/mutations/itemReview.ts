import { expertsOf } from '../../../kit/caller.ts';
import { checkOptionalText } from '../../../kit/check.ts';
import { isId, newId } from '../../../kit/ids.ts';
import type { LocalizedText } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, invalid } from '../../../kit/refusal.ts';
import { isDoer, mayReadItems } from '../../domain/callers.ts';
import { checkTranslation } from '../../domain/itemContent.ts';
import { type ItemTranslationFacts, itemTranslationMoves } from '../../domain/itemTranslation.ts';
import { checkReview } from '../../domain/itemVersion.ts';
import { ItemReview, ItemTranslation, ItemVersion } from '../../entities/index.ts';
import type { Language, MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const itemReadersOnly = forbidden('Items are seen by those who write and review them.');

export const reviewItemVersion: Mutations['reviewItemVersion'] = (_, { input }, context) =>
  mutate(context, 'reviewItemVersion', input, async (work) => {
    const reviewer = work.caller.account ?? '';
    insist(mayReadItems(work.caller) ? null : itemReadersOnly);
    const version = await hold(work, ItemVersion, input.id, 'item version');
    const { verdict, comment = null } = input;
    const ownWork = isDoer(work.caller, { account: version.author, expertId: version.authorExpertId });
    insist(checkReview(version, ownWork, verdict, comment), checkOptionalText(comment, 2_000, 'comment'));
    const place = { itemVersionId: version.id, round: version.reviewRound, reviewer };
    await work.manager.upsert(
      ItemReview,
      {
        ...place,
        id: newId(),
        reviewerExpertId: expertsOf(work.caller)[0] ?? null,
        verdict,
        comment: comment?.trim() || null,
        reviewedAt: work.now,
      },
      ['itemVersionId', 'round', 'reviewer'],
    );
    return version;
  });

export const translateItemVersion: Mutations['translateItemVersion'] = (_, { input }, context) =>
  mutate(
    context,
    'translateItemVersion',
    input,
    async (work) => {
      insist(mayReadItems(work.caller) ? null : itemReadersOnly);
      const version = await hold(work, ItemVersion, input.id, 'item version');
      const { language, stem, options } = input;
      const original = invalid('OUT_OF_RANGE', 'Items are written in Simplified Chinese.', 'language');
      insist(language === 'ZH_HANS' ? original : null, checkTranslation(input, keysOf(version)));
      const translation = work.manager.create(ItemTranslation, {
        id: newId(),
        itemVersionId: version.id,
        language,
        stem,
        options,
        state: 'REVIEW',
        translator: work.caller.account ?? '',
        translatorExpertId: expertsOf(work.caller)[0] ?? null,
      });
      await work.manager.insert(ItemTranslation, translation);
      return translation;
    },
    { item_translation_language: conflict('ALREADY_TRANSLATED', 'It is translated into this language.', 'language') },
  );

export const reviseItemTranslation: Mutations['reviseItemTranslation'] = (_, { input }, context) =>
  mutate(context, 'reviseItemTranslation', input, async (work) => {
    const { translation, version } = await heldTranslation(work, input.id);
    const facts = factsOf(work, translation, null);
    await move(work, itemTranslationMoves, translation, 'revise', facts);
    insist(checkTranslation(input, keysOf(version)));
    return work.manager.save(Object.assign(translation, { stem: input.stem, options: input.options }));
  });

export const approveItemTranslation: Mutations['approveItemTranslation'] = (_, { input }, context) =>
  mutate(context, 'approveItemTranslation', input, async (work) => {
    const { translation, version } = await heldTranslation(work, input.id);
    const facts = factsOf(work, translation, input.reason);
    await move(work, itemTranslationMoves, translation, 'approve', facts, input.reason);
    const texts = new Map(translation.options.map(({ key, text }) => [key, text]));
    await work.manager.save(
      Object.assign(version, {
        stem: put(version.stem, translation.language, translation.stem),
        options: version.options.map(({ key, text }) => ({
          key,
          text: put(text, translation.language, texts.get(key) ?? null),
        })),
      }),
    );
    return translation;
  });

export const returnItemTranslation: Mutations['returnItemTranslation'] = (_, { input }, context) =>
  mutate(context, 'returnItemTranslation', input, async (work) => {
    const { translation } = await heldTranslation(work, input.id);
    const facts = factsOf(work, translation, input.reason);
    return move(work, itemTranslationMoves, translation, 'return', facts, input.reason);
  });

/** Gives the translations of a version back to their translators, since what they translate was rewritten. */
export async function outdateTranslations(work: Work, itemVersionId: string): Promise<void> {
  const lock = { mode: 'pessimistic_write' as const };
  const translations = await work.manager.find(ItemTranslation, { where: { itemVersionId }, lock });
  for (const translation of translations) {
    if (translation.state === 'RETURNED') continue;
    const facts = factsOf(work, translation, null);
    await move(work, itemTranslationMoves, translation, 'outdate', facts, 'The item was rewritten.');
  }
}

/** Holds the version before the translation, as every change of both does, so that none waits for the other. */
async function heldTranslation(work: Work, id: string) {
  insist(mayReadItems(work.caller) ? null : itemReadersOnly);
  const row = isId(id) ? await work.manager.findOneBy(ItemTranslation, { id }) : null;
  const { itemVersionId } = found(row, 'translation', ['id']);
  const version = await hold(work, ItemVersion, itemVersionId, 'item version');
  return { version, translation: await hold(work, ItemTranslation, id, 'translation') };
}

function factsOf(work: Work, row: ItemTranslation, reason: string | null | undefined): ItemTranslationFacts {
  const ownWork = isDoer(work.caller, { account: row.translator, expertId: row.translatorExpertId });
  return { reason: reason ?? null, ownWork };
}

function keysOf({ options }: ItemVersion): readonly string[] {
  return options.map(({ key }) => key);
}

function put(text: LocalizedText, language: Language, said: string | null): LocalizedText {
  const property = { ZH_HANS: 'zhHans', ZH_HANT: 'zhHant', PT: 'pt', EN: 'en' } as const;
  return { ...text, [property[language]]: said };
}
