import { type Caller, holds, isSecretariat } from '../../kit/caller.ts';

/** Whether the caller acts for the institution that holds the examination. */
export function isHost(caller: Caller, { hostId }: { readonly hostId: string }): boolean {
  return holds(caller, 'INSTITUTION_STAFF', { institutionId: hostId });
}

/** Whether the caller acts for the host, or runs the office. */
export function isHostOrSecretariat(caller: Caller, plan: { readonly hostId: string }): boolean {
  return isSecretariat(caller) || isHost(caller, plan);
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
  const own = caller.grants.find(({ role, expertId }) => role === 'EXPERT' && expertIds.includes(expertId ?? ''));
  return own?.expertId ?? null;
}

/** The experts as whom the caller acts. */
export function expertsOf(caller: Caller): readonly string[] {
  return caller.grants.flatMap(({ role, expertId }) => (role === 'EXPERT' && expertId !== null ? [expertId] : []));
}

/** The candidates as whom the caller acts. */
export function candidatesOf(caller: Caller): readonly string[] {
  return caller.grants.flatMap(({ role, candidateId }) =>
    role === 'CANDIDATE' && candidateId !== null ? [candidateId] : [],
  );
}
