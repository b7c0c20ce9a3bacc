import type { Caller } from '../caller.ts';

/**
 * The policies that a schema may name. Each says from identity alone whether this caller may ever see the place;
 * which rows they see, the owning subgraph decides.
 */
export const policies = {
  isSecretariat: (caller) => holds(caller, 'SECRETARIAT'),
  isCouncilMember: (caller) => holds(caller, 'COUNCIL_MEMBER'),
  isInstitutionStaff: (caller) => holds(caller, 'INSTITUTION_STAFF'),
  isExpert: (caller) => holds(caller, 'EXPERT'),
  isItemWriter: (caller) => holds(caller, 'ITEM_WRITER'),
  isCandidate: (caller) => holds(caller, 'CANDIDATE'),
  isPartner: (caller) => holds(caller, 'PARTNER'),
} as const satisfies Readonly<Record<string, (caller: Caller) => boolean>>;

/** The policies that hold for the caller. */
export function policiesOf(caller: Caller): ReadonlySet<string> {
  return new Set(Object.entries(policies).flatMap(([name, holdsFor]) => (holdsFor(caller) ? [name] : [])));
}

function holds({ grants }: Caller, role: string): boolean {
  return grants.some((grant) => grant.role === role);
}
