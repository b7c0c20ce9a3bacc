import type { Bind, Order } from './connection.ts';
import { badInput } from './errors.ts';
import { type LocalizedText, read } from './language.ts';

const SEARCH_LONGEST = 100;

/** The order of things by their names: by pinyin, through the ICU collation that the kit's migration makes. */
export function byName<Row extends { id: string; names: LocalizedText }>(): Order<Row> {
  return {
    direction: 'ASC',
    terms: [
      { sql: 'localized_name(t.names) COLLATE zh_pinyin', type: 'text', value: (row) => read(row.names, []) },
      { sql: 't.id', type: 'uuid', value: (row) => row.id },
    ],
  };
}

/** The order of things by a moment or day, newest first; `column` as PostgreSQL names it. */
export function newestFirst<Row extends { id: string }>(
  column: string,
  type: 'date' | 'timestamptz',
  value: (row: Row) => Date | string,
): Order<Row> {
  const text = (given: Date | string) => (given instanceof Date ? given.toISOString() : given);
  return {
    direction: 'DESC',
    terms: [
      { sql: `t.${column}`, type, value: (row) => text(value(row)) },
      { sql: 't.id', type: 'uuid', value: (row) => row.id },
    ],
  };
}

/**
 * The condition that a name in any language contains the text, whatever its case and accents. The pairs of
 * neighbouring characters are found by index; what they let through by chance is checked behind it.
 * Throws SEARCH_TOO_LONG: taking a text apart costs the square of its length.
 */
export function nameContains(text: string, bind: Bind): string {
  if (text.length > SEARCH_LONGEST) {
    throw badInput('SEARCH_TOO_LONG', `A search has at most ${SEARCH_LONGEST} characters.`);
  }
  const wanted = bind(text.trim());
  return `search_grams(localized_text(t.names)) @> search_grams(${wanted})
    AND position(search_fold(${wanted}) IN search_fold(localized_text(t.names))) > 0`;
}
