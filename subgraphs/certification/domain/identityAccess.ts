import { type Caller, holds, isSecretariat, isStaffOf } from '../../kit/caller.ts';
import { type Period, within } from '../../kit/day.ts';

/** How much of a person's identity somebody sees. */
export type IdentityView = 'CLEAR' | 'PSEUDONYM' | 'MASKED';

/**
 * An institution that has to do with a person: it examined them, handed in their case, or issued their certificate.
 * The identity was collected in one place and is read in another one.
 */
export interface Concern {
  readonly institutionId: string;
  /** Where the identity was collected; empty while membership has not told. */
  readonly fromJurisdiction: string;
  /** Where the institution is at home; empty while membership has not told. */
  readonly toJurisdiction: string;
}

/** A basis on which identities may cross from one jurisdiction to another. */
export interface Basis extends Period {
  readonly fromJurisdiction: string;
  readonly toJurisdiction: string;
}

/**
 * How much of a candidate's identity the caller sees: the person and the office all of it; an institution that has
 * to do with them all of it at the place where it was collected, and across a border under a basis in force, else
 * a pseudonym; everybody else a masked name.
 */
export function identityView(
  caller: Caller,
  candidateId: string,
  concerns: readonly Concern[],
  bases: readonly Basis[],
  today: string,
): IdentityView {
  if (isSecretariat(caller) || holds(caller, 'CANDIDATE', { candidateId })) return 'CLEAR';
  const own = concerns.filter(({ institutionId }) => isStaffOf(caller, institutionId));
  if (own.some((concern) => mayCross(concern, bases, today))) return 'CLEAR';
  return own.length > 0 ? 'PSEUDONYM' : 'MASKED';
}

/**
 * Whether an identity may go where the concern leads: nowhere else, or under a basis in force that day. What lies in an
 * unknown place might lie behind a border.
 */
function mayCross(
  { fromJurisdiction, toJurisdiction }: Pick<Concern, 'fromJurisdiction' | 'toJurisdiction'>,
  bases: readonly Basis[],
  today: string,
): boolean {
  if (fromJurisdiction === '' || toJurisdiction === '') return false;
  if (fromJurisdiction === toJurisdiction) return true;
  return bases.some(
    (basis) =>
      basis.fromJurisdiction === fromJurisdiction && basis.toJurisdiction === toJurisdiction && within(today, basis),
  );
}

/** A name that tells nothing of a person but that they are the same one: from the last digits of their id. */
export function pseudonym(candidateId: string): string {
  return `P-${candidateId.slice(-10).toUpperCase()}`;
}
