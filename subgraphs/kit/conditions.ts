import type { Bind } from './connection.ts';

/** Conditions that columns of the alias `t` have the given values; what is not given is not asked. */
export function equal(bind: Bind, values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(values).flatMap(([column, value]) =>
    value === null || value === undefined ? [] : [`t.${column} = ${bind(value)}`],
  );
}

/** The condition that a column of the alias `t` is one of the values; none without values. */
export function oneOf(bind: Bind, column: string, values: readonly string[] | null | undefined): readonly string[] {
  return values ? [`t.${column} = ANY(${bind(values)})`] : [];
}

/** The condition that a row of the alias `t` is in force on a day; none without a day. */
export function inForce(bind: Bind, day: string | null | undefined): readonly string[] {
  if (!day) return [];
  const on = bind(day);
  return [`t.valid_from <= ${on} AND (t.valid_until IS NULL OR t.valid_until >= ${on})`];
}
