import type { Bind } from '../../kit/connection.ts';

/** Conditions that columns of the alias `t` have the given values; what is not given is not asked. */
export function equal(bind: Bind, values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(values).flatMap(([column, value]) =>
    value === null || value === undefined ? [] : [`t.${column} = ${bind(value)}`],
  );
}

/** The condition that a row of the alias `t` is in force on a day; none without a day. */
export function inForce(bind: Bind, day: string | null | undefined): readonly string[] {
  if (!day) return [];
  const on = bind(day);
  return [`t.valid_from <= ${on} AND (t.valid_until IS NULL OR t.valid_until >= ${on})`];
}

/** The condition that a column of the alias `t` is one of the values; none without values. */
export function oneOf(bind: Bind, column: string, values: readonly string[] | null | undefined): readonly string[] {
  return values ? [`t.${column} = ANY(${bind(values)})`] : [];
}

/** Of whom a caller sees rows: of everybody, or of those that a condition names. */
export type Whose =
  | 'ALL'
  | {
      readonly institutionIds: readonly string[];
      readonly candidateIds: readonly string[];
      readonly expertIds: readonly string[];
    };

/** The condition that a caller may see a row, by columns of the alias `t` that name who is concerned. */
export function seenBy(
  bind: Bind,
  whose: Whose,
  columns: {
    readonly institutions?: readonly string[];
    readonly candidate?: string;
    /** SQL on the alias `t` and the placeholder of an array of experts. */
    readonly experts?: (ids: string) => string;
  },
): readonly string[] {
  if (whose === 'ALL') return [];
  const { institutionIds, candidateIds, expertIds } = whose;
  const ways = [
    ...(institutionIds.length > 0 ? (columns.institutions ?? []) : []).map(
      (column) => `t.${column} = ANY(${bind(institutionIds)})`,
    ),
    ...(columns.candidate && candidateIds.length > 0 ? [`t.${columns.candidate} = ANY(${bind(candidateIds)})`] : []),
    ...(columns.experts && expertIds.length > 0 ? [columns.experts(bind(expertIds))] : []),
  ];
  return [ways.length === 0 ? 'false' : `(${ways.join(' OR ')})`];
}
