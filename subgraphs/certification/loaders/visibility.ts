import type { Bind } from '../../kit/connection.ts';

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
