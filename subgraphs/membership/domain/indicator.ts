import { invalid, type Refusal } from '../../kit/refusal.ts';

export type IndicatorMeasure =
  | 'REPORTED'
  | 'MEMBERS'
  | 'CERTIFICATES_ISSUED'
  | 'RECOGNITIONS_ISSUED'
  | 'APPOINTMENTS_ACTIVE'
  | 'STANDARDS_IN_FORCE'
  | 'TRAINING_COMPLETED';

export const INDICATORS_MOST = 20;
const TARGET_LARGEST = 1_000_000_000;

/** Whether a target can be reached by counting. */
export function checkTarget(target: number): Refusal | null {
  if (target >= 1 && target <= TARGET_LARGEST) return null;
  return invalid('OUT_OF_RANGE', `A target lies between 1 and ${TARGET_LARGEST}.`, 'target');
}

/** Whether a measure can be taken of one jurisdiction: standards belong to none. */
export function checkScope(measure: IndicatorMeasure, jurisdiction: string | null): Refusal | null {
  if (jurisdiction === null || measure !== 'STANDARDS_IN_FORCE') return null;
  return invalid('OUT_OF_RANGE', 'Standards belong to no jurisdiction.', 'jurisdiction');
}

/** The share of a target that was achieved, never more than all of it. */
export function progress(achieved: number, target: number): number {
  return Math.min(1, achieved / target);
}

/** How much a fact told by another subgraph adds to a measure, on which day and where. */
export interface Counted {
  readonly measure: IndicatorMeasure;
  readonly day: string;
  readonly jurisdiction: string;
  readonly count: number;
}

/**
 * A certificate counts on the day on which its holder was certified, as long as it is not revoked or replaced: what
 * replaces it counts on that day too, since it is no further qualification.
 */
export function countCertificate(fact: {
  state: string;
  jurisdiction: string;
  certifiedOn: string | null;
}): Counted | null {
  const { state, jurisdiction, certifiedOn: day } = fact;
  if (day === null || !['ISSUED', 'SUSPENDED'].includes(state)) return null;
  return { measure: 'CERTIFICATES_ISSUED', day, jurisdiction, count: 1 };
}

/** A recognition counts on the day of its decision, once it is issued. */
export function countRecognition(fact: {
  state: string;
  jurisdiction: string;
  decidedOn: string | null;
}): Counted | null {
  const { state, jurisdiction, decidedOn: day } = fact;
  return day !== null && state === 'ISSUED' ? { measure: 'RECOGNITIONS_ISSUED', day, jurisdiction, count: 1 } : null;
}

/** A training counts those who completed it, on its last day. */
export function countTraining(fact: {
  jurisdiction: string;
  endsOn: string | null;
  completed: number;
}): Counted | null {
  const { jurisdiction, endsOn: day, completed: count } = fact;
  return day === null || count === 0 ? null : { measure: 'TRAINING_COMPLETED', day, jurisdiction, count };
}

/** The change of the sums when facts are replaced by newer ones: what the new ones add less what the old ones did. */
export function difference(before: readonly Counted[], after: readonly Counted[]): readonly Counted[] {
  const sums = new Map<string, Counted>();
  const add = (sign: 1 | -1) => (counted: Counted) => {
    const key = [counted.measure, counted.day, counted.jurisdiction].join(' ');
    sums.set(key, { ...counted, count: (sums.get(key)?.count ?? 0) + sign * counted.count });
  };
  after.forEach(add(1));
  before.forEach(add(-1));
  return [...sums.values()].filter(({ count }) => count !== 0);
}
