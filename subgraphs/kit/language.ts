import Negotiator from 'negotiator';
import { invalid, type Refusal } from './refusal.ts';

/** The alliance's four languages, in the order in which one stands in for another. */
export const languages = ['ZH_HANS', 'ZH_HANT', 'PT', 'EN'] as const;
export type Language = (typeof languages)[number];

/** A text in up to four languages; a null is not yet translated, never guessed by conversion. */
export interface LocalizedText {
  readonly zhHans: string | null;
  readonly zhHant: string | null;
  readonly pt: string | null;
  readonly en: string | null;
}

const property = { ZH_HANS: 'zhHans', ZH_HANT: 'zhHant', PT: 'pt', EN: 'en' } as const satisfies Record<
  Language,
  keyof LocalizedText
>;

/** A text known in some languages only; what is not given is null. */
export function localized(text: { [Key in keyof LocalizedText]?: string | null | undefined }): LocalizedText {
  const given = (value: string | null | undefined) => value?.trim() || null;
  return { zhHans: given(text.zhHans), zhHant: given(text.zhHant), pt: given(text.pt), en: given(text.en) };
}

/** Whether there is a name in at least one language, and none too long; else a refusal. */
export function checkNames(names: LocalizedText, longest: number): Refusal | null {
  const given = Object.values(names).filter((name) => name !== null);
  if (given.length > 0 && given.every((name) => name.length <= longest)) return null;
  return invalid('OUT_OF_RANGE', `Give the name in at least one language, in at most ${longest} characters.`, 'names');
}

/** Whether a text is given in at least one language, and none is too long; `path` names its field. */
export function checkTexts(texts: LocalizedText, longest: number, ...path: readonly string[]): Refusal | null {
  const given = Object.values(texts).filter((text): text is string => text !== null);
  if (given.length > 0 && given.every((text) => text.length <= longest)) return null;
  return invalid('OUT_OF_RANGE', `Give the text in at least one language, in at most ${longest} characters.`, ...path);
}

/** The text in the first of the wanted languages that it has, else by the fallback order; '' if it has none. */
export function read(text: LocalizedText, wanted: readonly Language[]): string {
  for (const language of [...wanted, ...languages]) {
    const found = text[property[language]];
    if (found) return found;
  }
  return '';
}

const tags: readonly (readonly [RegExp, Language])[] = [
  [/^zh-(hant|tw|hk|mo)\b/i, 'ZH_HANT'],
  [/^zh\b/i, 'ZH_HANS'],
  [/^pt\b/i, 'PT'],
  [/^en\b/i, 'EN'],
];

/** The languages that an Accept-Language header asks for (RFC 9110, 12.5.4), best first; unknown ones are dropped. */
export function acceptedLanguages(header: string | undefined): readonly Language[] {
  if (!header) return [];
  const found = new Negotiator({ headers: { 'accept-language': header } })
    .languages()
    .map((tag) => tags.find(([pattern]) => pattern.test(tag))?.[1]);
  return [...new Set(found.filter((language) => language !== undefined))];
}
