import type { Bind } from './connection.ts';
import { badInput } from './errors.ts';
import { isId } from './ids.ts';

const SEARCH_LONGEST = 100;

/**
 * The condition that a name in any language contains the text, whatever its case and accents. The pairs of
 * neighbouring characters are found by index; what they let through by chance is checked behind it.
 * Throws SEARCH_TOO_LONG: taking a text apart costs the square of its length.
 */
export function nameContains(text: string, bind: Bind): string {
  return textContains('localized_text(t.names)', text, bind);
}

/** As `nameContains`, of another text than a name: `searched` is SQL on `t`, and `search_grams` of it is indexed. */
export function textContains(searched: string, text: string, bind: Bind): string {
  if (text.length > SEARCH_LONGEST) {
    throw badInput('SEARCH_TOO_LONG', `A search has at most ${SEARCH_LONGEST} characters.`);
  }
  const wanted = bind(text.trim());
  return `search_grams(${searched}) @> search_grams(${wanted})
    AND position(search_fold(${wanted}) IN search_fold(${searched})) > 0`;
}

/** The condition that a column holds an id, found by the column's index; a text that is no id finds nothing. */
export function idEquals(bind: Bind, column: string, id: string): string {
  return isId(id) ? `${column} = ${bind(id)}` : 'false';
}
