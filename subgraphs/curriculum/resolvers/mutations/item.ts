import { expertsOf, holds } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { localized } from '../../../kit/language.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, type Refusal } from '../../../kit/refusal.ts';
import { checkItem } from '../../domain/itemContent.ts';
import { checkItemPlace } from '../../domain/itemPlace.ts';
import { isAuthor } from '../../domain/itemVersion.ts';
import { Item, ItemVersion, OccupationLevel, StandardVersion } from '../../entities/index.ts';
import type { EditItemVersionInput, MutationResolvers, SkillLevel } from '../../resolvers.types.ts';
import { outdateTranslations } from './itemReview.ts';

type Mutations = Required<MutationResolvers>;
type Written = Omit<EditItemVersionInput, 'id' | 'idempotencyKey'>;

const writersOnly = forbidden('Items are written by item writers.');

/** What is written of an item version, checked, as it is kept. */
function contentOf({ type, function: place, workContent, stem, options, answerKeys, ...scored }: Written) {
  const given = scored.numericAnswer ?? null;
  const numericAnswer = given && { ...given, unit: given.unit?.trim() || null };
  const scoringSheet = scored.scoringSheet ?? null;
  insist(checkItem({ type, function: place, workContent, stem, options, answerKeys, numericAnswer, scoringSheet }));
  return {
    type,
    function: place,
    workContent,
    stem: localized({ zhHans: stem }),
    options: options.map(({ key, text }) => ({ key, text: localized({ zhHans: text }) })),
    answerKeys,
    numericAnswer,
    scoringSheet,
  };
}

export const writeItem: Mutations['writeItem'] = (_, { input }, context) =>
  mutate(context, 'writeItem', input, async (work) => {
    insist(holds(work.caller, 'ITEM_WRITER') ? null : writersOnly);
    const content = contentOf(input);
    const place = { edition: input.edition, occupationCode: input.code, level: input.level };
    insist(await checkPlace(work, place, input.function));
    const [next] = await work.manager.query<{ number: string }[]>(`SELECT nextval('item_code_number') AS number`);
    const versionId = newId();
    const item = await work.manager.save(
      work.manager.create(Item, {
        id: newId(),
        code: `W-${String(next?.number).padStart(6, '0')}`,
        ...place,
        currentVersionId: versionId,
        authorExpertId: expertsOf(work.caller)[0] ?? null,
      }),
    );
    const first = { id: versionId, itemId: item.id, number: 1, state: 'DRAFT' as const, reviewRound: 1 };
    return work.manager.save(work.manager.create(ItemVersion, { ...content, ...place, ...first, ...authorOf(work) }));
  });

export const editItemVersion: Mutations['editItemVersion'] = (_, { input }, context) =>
  mutate(context, 'editItemVersion', input, async (work) => {
    const version = await hold(work, ItemVersion, input.id, 'item version');
    insist(
      isAuthor(work.caller, version) ? null : forbidden('An item version is rewritten by its author.'),
      version.state === 'DRAFT' ? null : conflict('ILLEGAL_MOVE', 'Only a draft is rewritten.', 'id'),
    );
    const content = contentOf(input);
    const item = await work.manager.findOneByOrFail(Item, { id: version.itemId });
    insist(await checkPlace(work, item, input.function));
    await outdateTranslations(work, version.id);
    return work.manager.save(Object.assign(version, content));
  });

export const reviseItem: Mutations['reviseItem'] = (_, { input }, context) =>
  mutate(context, 'reviseItem', input, async (work) => {
    insist(holds(work.caller, 'ITEM_WRITER') ? null : writersOnly);
    const item = await hold(work, Item, input.id, 'item');
    const newest = await work.manager.findOneByOrFail(ItemVersion, { id: item.currentVersionId });
    const underWay = ['DRAFT', 'REVIEW', 'PILOT'].includes(newest.state);
    insist(underWay ? conflict('VERSION_UNDER_WAY', `Version ${newest.number} is not released yet.`, 'id') : null);
    const next = work.manager.create(ItemVersion, {
      ...newest,
      id: newId(),
      number: newest.number + 1,
      state: 'DRAFT',
      reviewRound: 1,
      // Translations belong to the version that they were made of.
      stem: localized({ zhHans: newest.stem.zhHans }),
      options: newest.options.map(({ key, text }) => ({ key, text: localized({ zhHans: text.zhHans }) })),
      ...authorOf(work),
    });
    await work.manager.insert(ItemVersion, next);
    await work.manager.update(Item, { id: item.id }, { currentVersionId: next.id });
    return next;
  });

function authorOf({ caller }: Work): Pick<ItemVersion, 'author' | 'authorExpertId'> {
  return { author: caller.account ?? '', authorExpertId: expertsOf(caller)[0] ?? null };
}

interface Place {
  readonly edition: string;
  readonly occupationCode: string;
  readonly level: SkillLevel;
}

/** Whether an item may be of the place and function, by what is assessed and by the standard in force. */
async function checkPlace(work: Work, place: Place, name: string): Promise<Refusal | null> {
  const { edition, occupationCode: code, level } = place;
  const assessed = await work.manager.existsBy(OccupationLevel, { edition, code, level });
  const standard = await work.manager.findOneBy(StandardVersion, { edition, code, state: 'IN_FORCE' });
  const functions = standard?.levels.find((entry) => entry.level === level)?.functions;
  return checkItemPlace({ code, level }, name, { assessed, functions });
}
