/** The hours by which all of the alliance's places are ahead of UTC. */
const OFFSET_HOURS = 8;

/** The calendar day of a moment as people at the alliance's places write it, such as 2026-03-06. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + OFFSET_HOURS * 3_600_000).toISOString().slice(0, 10);
}

/** The calendar year of a moment at the alliance's places. */
export function yearOf(moment: Date): number {
  return Number(dayOf(moment).slice(0, 4));
}
