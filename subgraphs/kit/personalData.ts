import type { SealedColumn } from './rotateKeys.ts';
import type { Vault } from './vault.ts';

/** Whom a row is about: a candidate or an expert by the id, or an account by which they sign in by its name. */
export type About = 'candidate' | 'expert' | 'account';

/** The ids of one person, by what they are ids of. */
export type Person = Readonly<Record<About, readonly string[]>>;

/** Rows of a table that are about a person. */
export interface Holding {
  readonly about: About;
  readonly table: string;
  /** SQL on the alias `t`; `$1` are the ids of whom it is about, as text[]. */
  readonly where: string;
  /** What erasure does with such rows. The names and numbers of the person go from all of them. */
  readonly erasure: Erasure;
}

/** The rows stay or go, or columns are given other values; and by which rule. */
export type Erasure = (
  | { readonly rows: 'KEPT' | 'DELETED' }
  /** By column: SQL on the alias `t`, or what makes the value of a table with the primary key `id`. */
  | { readonly columns: Readonly<Record<string, string | ((id: string, vault: Vault) => string)>> }
) & { readonly because: string };

/** What must have ended before a person can be erased. */
export interface Obstacle {
  readonly about: About;
  readonly because: string;
  /** SQL that gives a row for each thing that has not; `$1` as above. */
  readonly open: string;
}

/** All that a house keeps of people, and where it is sealed: the one place that says so. */
export interface PersonalData {
  readonly sealed: readonly SealedColumn[];
  readonly holdings: readonly Holding[];
  readonly obstacles: readonly Obstacle[];
  /** SQL that gives a column `text`: by what the person is called in the open; `$1` as above. */
  readonly names: Readonly<Partial<Record<About, string>>>;
}

/** Why rows stay when a person is erased. To be confirmed by counsel of both places before it is relied on. */
export const reasons = {
  results: 'PIPL art. 47 (2), Law 8/2005 art. 5: results and certificates are kept as long as they can be relied on',
  money: 'PIPL art. 47 (2), Law 8/2005 art. 5: public money is accounted for',
  decisions: 'PIPL art. 47 (2), Law 8/2005 art. 5: who decided what stays to be seen, under an id that names nobody',
  audit: 'PIPL arts. 54 and 55, Law 8/2005 arts. 15 and 16: who read personal data is recorded and cannot be changed',
  purpose: 'PIPL art. 47 (1), Law 8/2005 art. 5 (1) e): the purpose for which it was collected has ended',
  integrity: 'The id alone is kept, which names nobody once the name behind it is gone',
} as const;

/** The name that stands for somebody who was erased: of the last digits of the id, as the SQL `pseudonymOf` makes it. */
export function isPseudonym(name: string): boolean {
  return /^P-[0-9A-F]{10}$/.test(name);
}

/** SQL that makes a person's pseudonym of a column with their id. */
export function pseudonymOf(column: string): string {
  return `'P-' || upper(right(${column}::text, 10))`;
}

/** Rows of a house that stay since an id alone stands in them. */
export function idsAlone(about: 'candidate' | 'expert', tables: Readonly<Record<string, string>>): readonly Holding[] {
  return Object.entries(tables).map(([table, column]) => ({
    about,
    table,
    where: `t.${column}::text = ANY($1)`,
    erasure: { rows: 'KEPT', because: reasons.integrity },
  }));
}

/** Rows that stay, since they say what an account did. */
export function actsOf(table: string, column: string): Holding {
  return {
    about: 'account',
    table,
    where: `t.${column} = ANY($1)`,
    erasure: { rows: 'KEPT', because: reasons.decisions },
  };
}

/** What every house keeps of people. */
export const kitHoldings: readonly Holding[] = [
  actsOf('transition', 'account'),
  actsOf('imported_file', 'account'),
  {
    about: 'account',
    table: 'idempotency_key',
    where: 't.account = ANY($1)',
    erasure: { rows: 'DELETED', because: reasons.purpose },
  },
  ...(['candidate', 'expert'] as const).flatMap((about): readonly Holding[] => [
    {
      about,
      table: 'audit_entry',
      where: 'EXISTS (SELECT FROM unnest($1::text[]) AS i(id) WHERE position(i.id IN t.content) > 0)',
      erasure: { rows: 'KEPT', because: reasons.audit },
    },
    {
      about,
      table: 'outbox',
      where: 'EXISTS (SELECT FROM unnest($1::text[]) AS i(id) WHERE position(i.id IN t.payload::text) > 0)',
      erasure: { rows: 'KEPT', because: reasons.integrity },
    },
    {
      about,
      table: 'idempotency_key',
      where: `EXISTS (SELECT FROM unnest($1::text[]) AS i(id)
        WHERE t.result_id::text = i.id OR position(i.id IN t.grants::text) > 0)`,
      erasure: { rows: 'DELETED', because: reasons.purpose },
    },
  ]),
];
