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

/** A span of calendar days, both included; `until` is null without an end. */
export interface Period {
  readonly from: string;
  readonly until: string | null;
}

/** Whether two spans of days have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return (one.until === null || one.until >= other.from) && (other.until === null || other.until >= one.from);
}

/** Whether a day lies within a span of days. */
export function within(day: string, { from, until }: Period): boolean {
  return from <= day && (until === null || day <= until);
}

/** The day so many days after another one, or before it when negative. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the month so many months later, or that month's last day where it is shorter. */
export function monthsLater(day: string, months: number): string {
  const date = new Date(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}

/** The same day so many years later, or before when negative; 29 February of a year without one is 1 March. */
export function yearsLater(day: string, years: number): string {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}
