import type { Order } from './connection.ts';
import { type LocalizedText, read } from './language.ts';

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

/** The order of things by a text such as a code or number that is unique; `column` as PostgreSQL names it. */
export function byText<Row>(column: string, value: (row: Row) => string): Order<Row> {
  return { direction: 'ASC', terms: [{ sql: `t.${column}`, type: 'text', value }] };
}

/** The order in which things were made, by their ids, which sort by time. */
export function oldestFirst<Row extends { id: string }>(): Order<Row> {
  return { direction: 'ASC', terms: [{ sql: 't.id', type: 'uuid', value: (row) => row.id }] };
}

/** The reverse of the order in which things were made, by their ids, which sort by time. */
export function latestFirst<Row extends { id: string }>(): Order<Row> {
  return { ...oldestFirst<Row>(), direction: 'DESC' };
}
