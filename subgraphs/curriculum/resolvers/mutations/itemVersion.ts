import { Not } from 'typeorm';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict } from '../../../kit/refusal.ts';
import { isDoer } from '../../domain/callers.ts';
import {
  countReviews,
  type ItemVersionAction,
  type ItemVersionFacts,
  itemVersionMoves,
} from '../../domain/itemVersion.ts';
import { Item, ItemReview, ItemVersion } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

/** What the moves of an item version look at besides itself. */
async function factsOf(work: Work, version: ItemVersion, reason: string | null | undefined): Promise<ItemVersionFacts> {
  const round = { itemVersionId: version.id, round: version.reviewRound };
  const reviews = await work.manager.findBy(ItemReview, round);
  const author = { account: version.author, expertId: version.authorExpertId };
  const given = reviews.map(({ reviewer, reviewerExpertId, verdict }) => ({
    account: reviewer,
    expertId: reviewerExpertId,
    verdict,
  }));
  const live = { itemId: version.itemId, state: 'LIVE' as const, id: Not(version.id) };
  return {
    reason: reason ?? null,
    ownWork: isDoer(work.caller, author),
    ...countReviews(author, given),
    otherLive: await work.manager.existsBy(ItemVersion, live),
  };
}

const otherLive = conflict('OTHER_VERSION_LIVE', 'Another version of this item is live.', 'id');

const moveBy =
  (mutation: string, action: ItemVersionAction, before?: (work: Work, version: ItemVersion) => Promise<void>) =>
  (...[, { input }, context]: Parameters<Extract<Mutations['submitItemVersion'], (...given: never[]) => unknown>>) =>
    mutate(
      context,
      mutation,
      input,
      async (work) => {
        const version = await hold(work, ItemVersion, input.id, 'item version');
        await before?.(work, version);
        const facts = await factsOf(work, version, input.reason);
        if (action === 'return') version.reviewRound += 1;
        return move(work, itemVersionMoves, version, action, facts, input.reason);
      },
      { item_version_live: otherLive },
    );

/** Retires the version that was live until now, so that one is live at a time. */
async function retireEarlier(work: Work, version: ItemVersion): Promise<void> {
  // Holding the item makes releases of two of its versions take turns.
  await hold(work, Item, version.itemId, 'item');
  const where = { itemId: version.itemId, state: 'LIVE' as const, id: Not(version.id) };
  const earlier = await work.manager.findOne(ItemVersion, { where, lock: { mode: 'pessimistic_write' } });
  if (!earlier || version.state !== 'PILOT') return;
  const reason = `Replaced by version ${version.number}.`;
  await move(work, itemVersionMoves, earlier, 'retire', await factsOf(work, earlier, reason), reason);
}

export const submitItemVersion = moveBy('submitItemVersion', 'submit');
export const returnItemVersion = moveBy('returnItemVersion', 'return');
export const pilotItemVersion = moveBy('pilotItemVersion', 'pilot');
export const releaseItemVersion = moveBy('releaseItemVersion', 'release', retireEarlier);
export const restItemVersion = moveBy('restItemVersion', 'rest');
export const wakeItemVersion = moveBy('wakeItemVersion', 'wake');
export const retireItemVersion = moveBy('retireItemVersion', 'retire');
export const compromiseItemVersion = moveBy('compromiseItemVersion', 'compromise');
