import { invalid, type Refusal } from '../../kit/refusal.ts';

export type Role =
  | 'SECRETARIAT'
  | 'COUNCIL_MEMBER'
  | 'INSTITUTION_STAFF'
  | 'EXPERT'
  | 'ITEM_WRITER'
  | 'CANDIDATE'
  | 'PARTNER';

export interface GrantedFor {
  readonly role: Role;
  readonly institutionId: string | null;
  readonly expertId: string | null;
  readonly candidateId: string | null;
}

const needs: Readonly<Partial<Record<Role, 'institutionId' | 'expertId' | 'candidateId'>>> = {
  INSTITUTION_STAFF: 'institutionId',
  EXPERT: 'expertId',
  CANDIDATE: 'candidateId',
};

/** Whether a grant says for whom it is given: exactly what its role needs, and nothing else. */
export function checkGrant(grant: GrantedFor): Refusal | null {
  const needed = needs[grant.role];
  const given = (['institutionId', 'expertId', 'candidateId'] as const).filter((field) => grant[field] !== null);
  if (given.length === (needed ? 1 : 0) && given[0] === needed) return null;
  return invalid(
    'GRANT_INCOMPLETE',
    needed
      ? `The role ${grant.role} is granted for a ${needed} only.`
      : `The role ${grant.role} is granted for nobody else.`,
    needed ?? given[0] ?? 'role',
  );
}

/** Whether the last day of a role is still to come, today included; null is no end. */
export function checkLastDay(validUntil: string | null, today: string): Refusal | null {
  if (validUntil === null || validUntil >= today) return null;
  return invalid('OUT_OF_RANGE', 'The last day of a role does not lie in the past.', 'validUntil');
}
