import { checkList, checkText } from '../../kit/check.ts';
import { checkNames, type LocalizedText } from '../../kit/language.ts';
import type { Refusal } from '../../kit/refusal.ts';
import { checkIsbn } from './isbn.ts';
import { publicationMoves } from './publication.ts';

export const textbookStates = ['DRAFT', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN'] as const;
export type TextbookState = (typeof textbookStates)[number];

/** The life of a textbook: entered, accepted, to be used, not to be used any more. */
export const textbookMoves = publicationMoves('PUBLISHED');

export interface TextbookContent {
  readonly names: LocalizedText;
  readonly isbn: string | null;
  readonly publisher: string;
  readonly bookEdition: string;
  readonly levels: readonly string[];
}

/** Whether a textbook can be entered: a title, a publisher, an edition, levels, and an ISBN that checks, if it has one. */
export function checkTextbook({ names, isbn, publisher, bookEdition, levels }: TextbookContent): Refusal | null {
  return (
    checkNames(names, 300) ??
    checkText(publisher, 200, 'publisher') ??
    checkText(bookEdition, 100, 'bookEdition') ??
    checkList(levels, 8, 'levels') ??
    (isbn === null ? null : checkIsbn(isbn))
  );
}
