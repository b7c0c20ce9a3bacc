import type { SealedColumn } from './rotateKeys.ts';

/** Whom a row is about: the candidate or expert themselves, or one of the accounts by which they sign in. */
export type About = 'candidate' | 'expert' | 'account';

/** Rows of a table that are about a person. */
export interface Holding {
  readonly about: About;
  readonly table: string;
  /** SQL on the alias `t` and `$1`, the ids of whom it is about, or the names of their accounts, as text[]. */
  readonly where: string;
  /** What erasure does with such rows. */
  readonly erasure: Erasure;
}

export type Erasure =
  /** Columns are given other values: SQL on the alias `t`. */
  | { readonly set: Readonly<Record<string, string>>; readonly because: string }
  /** The rows stay as they are, since a rule says so. */
  | { readonly keep: string };

/** What must have ended before a person can be erased. */
export interface Obstacle {
  readonly about: About;
  readonly because: string;
  /** SQL that gives a row for each thing that is open; `$1` as above. */
  readonly open: string;
}

/** All that a house keeps of people, and where it is sealed: the one place that says so. */
export interface PersonalData {
  readonly sealed: readonly SealedColumn[];
  readonly holdings: readonly Holding[];
  readonly obstacles: readonly Obstacle[];
}
