import { type Caller, holds } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import type { Refusal } from '../../kit/refusal.ts';
import { isSecretariat, mayReadItems } from './callers.ts';

export const itemVersionStates = ['DRAFT', 'REVIEW', 'PILOT', 'LIVE', 'RESTING', 'RETIRED', 'COMPROMISED'] as const;
export type ItemVersionState = (typeof itemVersionStates)[number];
export type ItemVersionAction = 'submit' | 'return' | 'pilot' | 'release' | 'rest' | 'wake' | 'retire' | 'compromise';
export type ItemType = 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE' | 'TRUE_FALSE';

/** What the moves of an item version look at. */
export interface ItemVersionSubject {
  readonly state: ItemVersionState;
  readonly author: string;
}
export interface ItemVersionFacts {
  readonly reason: string | null;
  /** Who makes the move, as the kit names accounts. */
  readonly account: string | null;
}

type Row = Move<ItemVersionState, ItemVersionAction, Caller, ItemVersionSubject, ItemVersionFacts>;

/** The life of an item version: written, reviewed by somebody else, tried, live, resting, retired or leaked. */
export const itemVersionMoves: readonly Row[] = [
  { from: 'DRAFT', action: 'submit', to: 'REVIEW', who: isAuthor },
  { from: 'REVIEW', action: 'return', to: 'DRAFT', who: mayReadItems, guard: reasonGiven },
  { from: 'REVIEW', action: 'pilot', to: 'PILOT', who: mayReadItems, guard: notOwnWork },
  { from: 'PILOT', action: 'release', to: 'LIVE', who: isSecretariat },
  { from: 'LIVE', action: 'rest', to: 'RESTING', who: isSecretariat },
  { from: 'RESTING', action: 'wake', to: 'LIVE', who: isSecretariat },
  { from: 'LIVE', action: 'retire', to: 'RETIRED', who: isSecretariat, guard: reasonGiven },
  { from: 'RESTING', action: 'retire', to: 'RETIRED', who: isSecretariat, guard: reasonGiven },
  { from: 'LIVE', action: 'compromise', to: 'COMPROMISED', who: isSecretariat, guard: reasonGiven },
  { from: 'RESTING', action: 'compromise', to: 'COMPROMISED', who: isSecretariat, guard: reasonGiven },
  { from: 'RETIRED', action: 'compromise', to: 'COMPROMISED', who: isSecretariat, guard: reasonGiven },
];

function isAuthor(caller: Caller, { author }: ItemVersionSubject): boolean {
  return caller.account === author && holds(caller, 'ITEM_WRITER');
}

function notOwnWork({ author }: ItemVersionSubject, { account }: ItemVersionFacts): Refusal | null {
  if (account !== author) return null;
  return {
    kind: 'Conflict',
    code: 'OWN_WORK',
    message: 'An item is reviewed by somebody other than its author.',
    path: ['id'],
  };
}

export interface ItemContent {
  readonly function: string;
  readonly workContent: string;
  readonly type: ItemType;
  readonly stem: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly answerKeys: readonly string[];
}

const TEXT_LONGEST = 2_000;
const PLACE_LONGEST = 200;

/**
 * Whether an item can be answered and scored: texts present, two to eight different options, and a key that fits
 * its type: one option of a single choice, two or more of a multiple choice, T or F of a true-or-false question.
 */
export function checkItem({
  type,
  function: place,
  workContent,
  stem,
  options,
  answerKeys,
}: ItemContent): Refusal | null {
  const keys = options.map(({ key }) => key);
  const texts = [stem, ...options.map(({ text }) => text)];
  if (texts.some((text) => text.trim().length === 0 || text.length > TEXT_LONGEST)) {
    return invalid('OUT_OF_RANGE', `Stem and options have 1 to ${TEXT_LONGEST} characters.`, 'stem');
  }
  if ([place, workContent].some((text) => text.trim().length === 0 || text.length > PLACE_LONGEST)) {
    return invalid('OUT_OF_RANGE', `Function and work content have 1 to ${PLACE_LONGEST} characters.`, 'function');
  }
  if (
    new Set(keys).size < keys.length ||
    keys.length < 2 ||
    keys.length > 8 ||
    keys.some((key) => !/^[A-Z]$/.test(key))
  ) {
    return invalid(
      'OUT_OF_RANGE',
      'An item has two to eight options, each with a capital letter of its own.',
      'options',
    );
  }
  if (type === 'TRUE_FALSE' && [...keys].sort().join() !== 'F,T') {
    return invalid('KEY_WRONG', 'A true-or-false question has the options T and F.', 'options');
  }
  const enough = type === 'MULTIPLE_CHOICE' ? answerKeys.length >= 2 : answerKeys.length === 1;
  if (enough && new Set(answerKeys).size === answerKeys.length && answerKeys.every((key) => keys.includes(key)))
    return null;
  return invalid(
    'KEY_WRONG',
    'The key must name existing options, as many as the type of question asks for.',
    'answerKeys',
  );
}

function invalid(code: string, message: string, field: string): Refusal {
  return { kind: 'InvalidInput', code, message, path: [field] };
}
