/** The ladder of skill levels, lowest first. */
export const skillLevels = ['APPRENTICE', 'L5', 'L4', 'L3', 'L2', 'L1', 'SPECIAL_GRADE', 'CHIEF'] as const;
export type Level = (typeof skillLevels)[number];

/** The professional titles, lowest first. */
export const titles = ['NONE', 'MIDDLE', 'SENIOR'] as const;
export type Title = (typeof titles)[number];

/** Whether a level is at least another one; without a level nobody is. */
export function reaches<Rung>(ladder: readonly Rung[], held: Rung | null, least: Rung): boolean {
  return held !== null && ladder.indexOf(held) >= ladder.indexOf(least);
}

/** The highest of some rungs, else null. */
export function highest<Rung>(ladder: readonly Rung[], held: readonly (Rung | null)[]): Rung | null {
  return ladder.findLast((rung) => held.includes(rung)) ?? null;
}
