/** The professional titles, lowest first. */
export const titles = ['NONE', 'MIDDLE', 'SENIOR'] as const;
export type Title = (typeof titles)[number];

/** Whether what is held of a ladder, lowest rung first, is at least some rung of it; null reaches none. */
export function reaches<Rung>(ladder: readonly Rung[], held: Rung | null, least: Rung): boolean {
  return held !== null && ladder.indexOf(held) >= ladder.indexOf(least);
}

/** The highest of what is held of a ladder; null where nothing is. */
export function highest<Rung>(ladder: readonly Rung[], held: readonly (Rung | null)[]): Rung | null {
  return ladder.findLast((rung) => held.includes(rung)) ?? null;
}
