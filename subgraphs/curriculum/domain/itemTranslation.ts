import type { Caller } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';
import { mayReadItems } from './callers.ts';

export const itemTranslationStates = ['REVIEW', 'RETURNED', 'APPROVED'] as const;
export type ItemTranslationState = (typeof itemTranslationStates)[number];
export type ItemTranslationAction = 'approve' | 'return' | 'revise' | 'outdate';

export interface ItemTranslationSubject {
  readonly state: ItemTranslationState;
  readonly translator: string;
}
export interface ItemTranslationFacts {
  readonly reason: string | null;
  /** Whether whoever makes the move translated it. */
  readonly ownWork: boolean;
}

/** The life of a translation: waits for a reviewer other than its translator; outdated when the item is rewritten. */
export const itemTranslationMoves: readonly Move<
  ItemTranslationState,
  ItemTranslationAction,
  Caller,
  ItemTranslationSubject,
  ItemTranslationFacts
>[] = [
  { from: 'REVIEW', action: 'approve', to: 'APPROVED', who: mayReadItems, guard: notOwnWork },
  { from: 'REVIEW', action: 'return', to: 'RETURNED', who: mayReadItems, guard: reasonGiven },
  { from: 'RETURNED', action: 'revise', to: 'REVIEW', who: isTranslator },
  { from: 'REVIEW', action: 'outdate', to: 'RETURNED', who: mayReadItems },
  { from: 'APPROVED', action: 'outdate', to: 'RETURNED', who: mayReadItems },
];

function isTranslator(caller: Caller, { translator }: ItemTranslationSubject): boolean {
  return caller.account === translator && mayReadItems(caller);
}

function notOwnWork(_: ItemTranslationSubject, { ownWork }: ItemTranslationFacts): Refusal | null {
  if (!ownWork) return null;
  return conflict('OWN_WORK', 'A translation is reviewed by somebody other than its translator.', 'id');
}
