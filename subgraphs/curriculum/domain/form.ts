import { actsFor, type Caller, isSecretariat } from '../../kit/caller.ts';
import { checkText, checkWhole } from '../../kit/check.ts';
import type { LocalizedText } from '../../kit/language.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { ITEMS_MOST } from './blueprint.ts';
import { mayReadItems } from './callers.ts';
import type { ItemType } from './itemContent.ts';

export const formStates = ['ASSEMBLED', 'REVIEWED', 'SEALED', 'RELEASED', 'USED', 'VOID'] as const;
export type FormState = (typeof formStates)[number];
export type FormAction = 'review' | 'seal' | 'release' | 'use' | 'void';

export interface FormSection {
  readonly title: string;
  readonly positions: readonly { readonly itemVersionId: string; readonly points: number }[];
}

/** What a form says: frozen when it is sealed. */
export interface FormContent {
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly positions: readonly FormPosition[];
  }[];
}
export interface FormPosition {
  readonly number: number;
  readonly points: number;
  readonly itemVersionId: string;
  readonly type: ItemType;
  readonly stem: LocalizedText;
  readonly options: readonly { readonly key: string; readonly text: LocalizedText }[];
}

/** What the moves of a form look at. */
export interface FormSubject {
  readonly state: FormState;
  readonly author: string;
  readonly hostId: string | null;
  readonly releasableFrom: Date | null;
}
export interface FormFacts {
  readonly reason: string | null;
  /** Whether whoever makes the move put it together. */
  readonly ownWork: boolean;
  readonly now: Date;
  /** How many of its items have leaked since it was put together. */
  readonly compromised: number;
  /** The state of the examination that it is meant for; null when it is meant for none. */
  readonly examPlanState: string | null;
}

/** The life of a form: put together, accepted by somebody else, frozen, opened to its host, used. */
export const formMoves: readonly Move<FormState, FormAction, Caller, FormSubject, FormFacts>[] = [
  { from: 'ASSEMBLED', action: 'review', to: 'REVIEWED', who: mayReadItems, guard: reviewable },
  { from: 'REVIEWED', action: 'seal', to: 'SEALED', who: isSecretariat, guard: nothingLeaked },
  { from: 'SEALED', action: 'release', to: 'RELEASED', who: isSecretariat, guard: releasable },
  { from: 'RELEASED', action: 'use', to: 'USED', who: isHostOrSecretariat, guard: begun },
  { from: 'ASSEMBLED', action: 'void', to: 'VOID', who: isSecretariat, guard: reasonGiven },
  { from: 'REVIEWED', action: 'void', to: 'VOID', who: isSecretariat, guard: reasonGiven },
  { from: 'SEALED', action: 'void', to: 'VOID', who: isSecretariat, guard: reasonGiven },
  { from: 'RELEASED', action: 'void', to: 'VOID', who: isSecretariat, guard: reasonGiven },
];

function isHostOrSecretariat(caller: Caller, { hostId }: FormSubject): boolean {
  return hostId === null ? isSecretariat(caller) : actsFor(caller, hostId);
}

function nothingLeaked(_: FormSubject, { compromised }: FormFacts): Refusal | null {
  return compromised > 0 ? conflict('ITEM_COMPROMISED', `${compromised} items of the form have leaked.`, 'id') : null;
}

function reviewable(form: FormSubject, facts: FormFacts): Refusal | null {
  if (!facts.ownWork) return nothingLeaked(form, facts);
  return conflict('OWN_WORK', 'A form is reviewed by somebody other than who put it together.', 'id');
}

function releasable(form: FormSubject, facts: FormFacts): Refusal | null {
  if (facts.examPlanState === 'CANCELLED') {
    return conflict('EXAMINATION_UNFIT', 'The examination was called off; nobody is to read its paper.', 'id');
  }
  if (form.releasableFrom !== null && facts.now >= form.releasableFrom) return nothingLeaked(form, facts);
  return conflict('RELEASE_TOO_EARLY', 'The moment from which it can be released has not come.', 'id');
}

const BEGUN = ['IN_PROGRESS', 'SCORING', 'PUBLICITY', 'CERTIFIED'];

function begun(_: FormSubject, { examPlanState }: FormFacts): Refusal | null {
  if (examPlanState === null || BEGUN.includes(examPlanState)) return null;
  return conflict('EXAMINATION_NOT_BEGUN', `The examination is ${examPlanState}; it has not begun.`, 'id');
}

/** Whether the caller may know that a form exists and how far it is. */
export function mayKnowForm(caller: Caller, form: FormSubject): boolean {
  return mayReadItems(caller) || isHostOrSecretariat(caller, form);
}

/** Whether the caller may see what a form says: writers until it is sealed, the office, the host once it is released. */
export function mayReadForm(caller: Caller, form: FormSubject): boolean {
  if (isSecretariat(caller)) return true;
  if (form.state === 'ASSEMBLED' || form.state === 'REVIEWED') return mayReadItems(caller);
  return (form.state === 'RELEASED' || form.state === 'USED') && isHostOrSecretariat(caller, form);
}

/** Whether a form can be put together so: texts and numbers in their ranges, and no item twice. */
export function checkSections(title: string, sections: readonly FormSection[]): Refusal | null {
  if (sections.length > 20) return invalid('TOO_MANY', 'A form has at most 20 sections.', 'sections');
  const positions = sections.flatMap((section) => section.positions);
  if (positions.length > ITEMS_MOST) return invalid('TOO_MANY', `A form has at most ${ITEMS_MOST} items.`, 'sections');
  if (sections.length === 0 || sections.some((section) => section.positions.length === 0)) {
    return invalid('OUT_OF_RANGE', 'A form has sections, and each section items.', 'sections');
  }
  if (new Set(positions.map(({ itemVersionId }) => itemVersionId)).size < positions.length) return itemTwice;
  return (
    checkText(title, 200, 'title') ??
    sections.map((section) => checkText(section.title, 200, 'sections', 'title')).find((one) => one !== null) ??
    positions.map(({ points }) => checkWhole(points, 1, 100, 'sections', 'points')).find((one) => one !== null) ??
    null
  );
}

export const itemTwice = invalid('ITEM_TWICE', 'An item stands on the form twice.', 'sections');

/** A value as JSON without blanks and with keys in alphabetical order, so that the same content is the same text. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalText(entry)}`).join(',')}}`;
}
