import type { SeedScale } from '../../kit/seed.ts';

/** How much of each thing is seeded; what is not listed follows from what others have told. */
export interface Counts {
  readonly experts: number;
  /** By how much the numbers of pool.json, which are those of the demonstration, are multiplied. */
  readonly factor: number;
  readonly competitions: number;
  readonly researchProjects: number;
  readonly expertsPerService: number;
  /** Reviews of people's work at most; there are fewer where fewer people of invented institutions have served. */
  readonly performanceReviews: number;
}

export const counts: Readonly<Record<SeedScale, Counts>> = {
  demo: {
    experts: 600,
    factor: 1,
    competitions: 18,
    researchProjects: 12,
    expertsPerService: 4,
    performanceReviews: 160,
  },
  alliance: {
    experts: 5_000,
    factor: 9,
    competitions: 120,
    researchProjects: 80,
    expertsPerService: 6,
    performanceReviews: 1_600,
  },
};
