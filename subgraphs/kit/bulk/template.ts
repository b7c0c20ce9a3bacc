import { stringify } from 'csv-stringify/sync';
import type { ImportDefinition, Imports } from './definition.ts';

/** The mark by which spreadsheets know UTF-8. */
const BOM = '\uFEFF';

/** The table to fill in: a row of headings and a row that shows how cells are written. */
export function templateOf({ columns }: Pick<ImportDefinition, 'columns'>): string {
  const all = Object.values(columns);
  return BOM + stringify([all.map(({ headings }) => headings[0]), all.map(({ example }) => example)]);
}

/** An import as its users read of it: what a row is, and every column with the headings under which it is found. */
export interface ImportDescription {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly {
    /** Any one of them; the first is the one of the template. */
    readonly headings: readonly string[];
    /** Whether every row must have something in it. */
    readonly required: boolean;
    readonly example: string;
  }[];
}

/** All that a subgraph takes, described. */
export function describeImports(imports: Imports): readonly ImportDescription[] {
  return Object.entries(imports).map(([name, { title, columns }]) => ({
    name,
    title,
    columns: Object.values(columns).map(({ headings, value, example }) => ({
      headings,
      required: !value.safeParse('').success,
      example,
    })),
  }));
}
