import type { LocalizedText } from '../../../kit/language.ts';
import { invalid, type Refusal } from '../../../kit/refusal.ts';

/** Whether a text is given in at least one language, and none is too long; `path` names its field. */
export function checkTexts(texts: LocalizedText, longest: number, ...path: readonly string[]): Refusal | null {
  const given = Object.values(texts).filter((text): text is string => text !== null);
  if (given.length > 0 && given.every((text) => text.length <= longest)) return null;
  return invalid('OUT_OF_RANGE', `Give the text in at least one language, in at most ${longest} characters.`, ...path);
}
