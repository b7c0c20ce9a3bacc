import type { SeedScale } from '../../kit/seed.ts';

/** How many times the demonstration a scale is. */
const factors: Readonly<Record<SeedScale, number>> = { demo: 1, alliance: 10 };

/** How many of a thing a scale has, of so many in the demonstration. */
export function atScale(scale: SeedScale, demo: number): number {
  return demo * factors[scale];
}
