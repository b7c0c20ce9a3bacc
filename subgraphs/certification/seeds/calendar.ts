import { daysLater } from '../../kit/day.ts';
import type { Random } from '../../kit/random.ts';

/** How busy a month is, January first: little around the Spring Festival, most before summer and at year's end. */
const SEASON = [0.7, 0.3, 0.9, 1, 1.2, 1.4, 1.1, 0.8, 0.9, 1, 1.4, 1.3];
/** By how much a month has more examinations than the one before. */
const GROWTH = 0.03;
const FIRST_MONTH = 2023 * 12 + 5;
/** Within so many days after an examination its certificates are issued. */
const SETTLED_AFTER = 32;

/** A moment of a day, in the hours of UTC+8 that all of the alliance's places keep. */
export function moment(day: string, hours: number): Date {
  return new Date(Date.parse(day) + (hours - 8) * 3_600_000);
}

/**
 * So many Saturdays and Sundays, in order, on which examinations were held whose certificates are issued by now:
 * from June 2023 on, seasonal and growing.
 */
export function heldDays(count: number, today: string, random: Random): readonly string[] {
  const last = daysLater(today, -SETTLED_AFTER);
  const lastMonth = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1;
  const months = Array.from({ length: Math.max(1, lastMonth - FIRST_MONTH + 1) }, (_, at) => {
    const month = FIRST_MONTH + at;
    return { month, weight: (1 + GROWTH * at) * (SEASON[month % 12] ?? 1) };
  });
  const total = months.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: count }, (_, at) => {
    let left = ((at + 0.5) / count) * total;
    const found = months.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    const month = found?.month ?? lastMonth;
    const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    // The first examinations of all, on 3 June 2023, are another one's.
    const earliest = month === FIRST_MONTH ? 9 : 0;
    const day = weekend(daysLater(first, random.between(earliest, 24)));
    return day > last ? daysLater(last, -random.between(0, 6)) : day;
  }).sort();
}

/** The day itself if it is of a weekend, else the Saturday after it. */
function weekend(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 ? day : daysLater(day, 6 - weekday);
}
