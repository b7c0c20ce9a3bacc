import { actsFor, type Caller, expertsOf, holds, isSecretariat, isStaffOf } from '../../kit/caller.ts';

/** Whether the caller acts for the institution that holds the examination. */
export function isHost(caller: Caller, { hostId }: { readonly hostId: string }): boolean {
  return isStaffOf(caller, hostId);
}

/** Whether the caller acts for the host, or runs the office. */
export function isHostOrSecretariat(caller: Caller, { hostId }: { readonly hostId: string }): boolean {
  return actsFor(caller, hostId);
}

/** Whether the caller is an expert, or runs the office. Which expert may what is asked where the expert is known. */
export function isExpertOrSecretariat(caller: Caller): boolean {
  return isSecretariat(caller) || holds(caller, 'EXPERT');
}

/** Whether the caller is one of the experts. */
export function isOneOf(caller: Caller, expertIds: readonly string[]): boolean {
  return expertAmong(caller, expertIds) !== null;
}

/** Which of the experts the caller is; null when none of them. */
export function expertAmong(caller: Caller, expertIds: readonly string[]): string | null {
  return expertsOf(caller).find((expertId) => expertIds.includes(expertId)) ?? null;
}
