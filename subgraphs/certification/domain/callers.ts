import { type Caller, holds } from '../../kit/caller.ts';

/** Whether the caller runs the alliance's office. */
export function isSecretariat(caller: Caller): boolean {
  return holds(caller, 'SECRETARIAT');
}

/** Whether the caller acts for the institution that holds the examination. */
export function isHost(caller: Caller, { hostId }: { readonly hostId: string }): boolean {
  return holds(caller, 'INSTITUTION_STAFF', { institutionId: hostId });
}

/** Whether the caller acts for the host, or runs the office. */
export function isHostOrSecretariat(caller: Caller, plan: { readonly hostId: string }): boolean {
  return isSecretariat(caller) || isHost(caller, plan);
}

/** Whether the caller is one of the experts. */
export function isOneOf(caller: Caller, expertIds: readonly string[]): boolean {
  return caller.grants.some(({ role, expertId }) => role === 'EXPERT' && expertIds.includes(expertId ?? ''));
}

/**
 * Whether the caller may know who a candidate is: the candidate, the hosts of their examinations, and the office.
 *
 * @param hostIds the institutions that hold an examination for which the candidate is registered
 */
export function mayKnowCandidate(caller: Caller, candidateId: string, hostIds: readonly string[]): boolean {
  return (
    isSecretariat(caller) ||
    holds(caller, 'CANDIDATE', { candidateId }) ||
    hostIds.some((institutionId) => holds(caller, 'INSTITUTION_STAFF', { institutionId }))
  );
}
