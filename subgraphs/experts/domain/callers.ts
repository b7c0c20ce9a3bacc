import { type Caller, holds } from '../../kit/caller.ts';

/** Whether the caller runs the alliance's office. */
export function isSecretariat(caller: Caller): boolean {
  return holds(caller, 'SECRETARIAT');
}

/** Whether the caller may see what is not public of an expert: the expert, their employer, and the office. */
export function mayKnowExpert(
  caller: Caller,
  expert: { readonly id: string; readonly institutionId: string },
): boolean {
  return actsFor(caller, expert.institutionId) || holds(caller, 'EXPERT', { expertId: expert.id });
}

/** Whether the caller acts for the institution, or runs the office. */
export function actsFor(caller: Caller, institutionId: string): boolean {
  return isSecretariat(caller) || holds(caller, 'INSTITUTION_STAFF', { institutionId });
}
