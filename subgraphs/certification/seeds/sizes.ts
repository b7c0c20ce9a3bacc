import type { SeedScale } from '../../kit/seed.ts';

/** How many things of each kind are seeded; what belongs to them follows. */
export interface Sizes {
  /** Examinations that are certified. */
  readonly examinations: number;
  /** How many there are of each examination of the demonstration that is not over; the further ones are drawn. */
  readonly ofEachOpen: number;
  /** How many examinations an occupation has on one day at most, so that its examiners are enough. */
  readonly examinationsADay: number;
  /** People; the registrations beyond are of people who come back. */
  readonly candidates: number;
  readonly recognitionCases: number;
  readonly supervisionVisits: number;
  readonly subsidyClaims: number;
}

export const sizes: Readonly<Record<SeedScale, Sizes>> = {
  demo: {
    examinations: 132,
    ofEachOpen: 1,
    examinationsADay: 1,
    candidates: 5_000,
    recognitionCases: 126,
    supervisionVisits: 60,
    subsidyClaims: 240,
  },
  alliance: {
    examinations: 3_400,
    ofEachOpen: 10,
    examinationsADay: 5,
    candidates: 98_000,
    recognitionCases: 1_260,
    supervisionVisits: 600,
    subsidyClaims: 4_000,
  },
};
