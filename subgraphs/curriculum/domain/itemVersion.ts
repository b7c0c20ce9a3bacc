import { type Caller, holds, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { type Doer, mayReadItems } from './callers.ts';

export const itemVersionStates = ['DRAFT', 'REVIEW', 'PILOT', 'LIVE', 'RESTING', 'RETIRED', 'COMPROMISED'] as const;
export type ItemVersionState = (typeof itemVersionStates)[number];
export type ItemVersionAction = 'submit' | 'return' | 'pilot' | 'release' | 'rest' | 'wake' | 'retire' | 'compromise';

/** What the moves of an item version look at. */
export interface ItemVersionSubject {
  readonly state: ItemVersionState;
  readonly author: string;
}
export interface ItemVersionFacts {
  readonly reason: string | null;
  /** Whether whoever makes the move wrote the version. */
  readonly ownWork: boolean;
  /** How many people other than the author approve in this round of review. */
  readonly approvals: number;
  /** How many people object in this round. */
  readonly objections: number;
  /** Whether another version of the item is live. */
  readonly otherLive: boolean;
}

type Row = Move<ItemVersionState, ItemVersionAction, Caller, ItemVersionSubject, ItemVersionFacts>;

/** The life of an item version: written, reviewed by two others, tried, live, resting, retired or leaked. */
export const itemVersionMoves: readonly Row[] = [
  { from: 'DRAFT', action: 'submit', to: 'REVIEW', who: isAuthor },
  { from: 'REVIEW', action: 'return', to: 'DRAFT', who: mayReadItems, guard: reasonGiven },
  { from: 'REVIEW', action: 'pilot', to: 'PILOT', who: mayReadItems, guard: approvedByTwo },
  { from: 'PILOT', action: 'release', to: 'LIVE', who: isSecretariat },
  { from: 'LIVE', action: 'rest', to: 'RESTING', who: isSecretariat },
  { from: 'RESTING', action: 'wake', to: 'LIVE', who: isSecretariat, guard: noOtherLive },
  { from: 'LIVE', action: 'retire', to: 'RETIRED', who: isSecretariat, guard: reasonGiven },
  { from: 'RESTING', action: 'retire', to: 'RETIRED', who: isSecretariat, guard: reasonGiven },
  { from: 'LIVE', action: 'compromise', to: 'COMPROMISED', who: isSecretariat, guard: reasonGiven },
  { from: 'RESTING', action: 'compromise', to: 'COMPROMISED', who: isSecretariat, guard: reasonGiven },
  { from: 'RETIRED', action: 'compromise', to: 'COMPROMISED', who: isSecretariat, guard: reasonGiven },
];

/** How many people other than the author have to approve. */
const APPROVALS_NEEDED = 2;

/** Whether the caller writes items and wrote this version. */
export function isAuthor(caller: Caller, { author }: ItemVersionSubject): boolean {
  return caller.account === author && holds(caller, 'ITEM_WRITER');
}

/** What the others made of a version: one expert with two accounts approves once. */
export function countReviews(
  author: Doer,
  reviews: readonly (Doer & { readonly verdict: 'APPROVE' | 'OBJECT' })[],
): Pick<ItemVersionFacts, 'approvals' | 'objections'> {
  const others = reviews.filter(
    ({ account, expertId }) => account !== author.account && (expertId === null || expertId !== author.expertId),
  );
  const people = (wanted: 'APPROVE' | 'OBJECT') =>
    new Set(others.filter(({ verdict }) => verdict === wanted).map(({ account, expertId }) => expertId ?? account))
      .size;
  return { approvals: people('APPROVE'), objections: people('OBJECT') };
}

function approvedByTwo(_: ItemVersionSubject, facts: ItemVersionFacts): Refusal | null {
  const { ownWork, approvals, objections } = facts;
  if (ownWork) return notOwnWork;
  if (approvals >= APPROVALS_NEEDED && objections === 0) return null;
  const message = `Two others must approve and nobody object; so far ${approvals} approve and ${objections} object.`;
  return conflict('REVIEWS_MISSING', message, 'id');
}

function noOtherLive(_: ItemVersionSubject, { otherLive }: ItemVersionFacts): Refusal | null {
  return otherLive ? conflict('OTHER_VERSION_LIVE', 'Another version of this item is live.', 'id') : null;
}

const notOwnWork = conflict('OWN_WORK', 'An item is reviewed by somebody other than its author.', 'id');

/** Whether somebody may say what they make of a version: under review, and not their own. */
export function checkReview(
  { state }: ItemVersionSubject,
  ownWork: boolean,
  verdict: 'APPROVE' | 'OBJECT',
  comment: string | null,
): Refusal | null {
  if (ownWork) return notOwnWork;
  if (state !== 'REVIEW') return conflict('ILLEGAL_MOVE', `A version in state ${state} is not under review.`, 'id');
  if (verdict === 'OBJECT' && !comment?.trim()) {
    return invalid('REASON_MISSING', 'Please say why.', 'comment');
  }
  return null;
}
