import { actsFor, type Caller, holds, isSecretariat } from '../../kit/caller.ts';
import { forbidden, type Refusal } from '../../kit/refusal.ts';

/** Whether the caller may see what is not public of an expert: the expert, their employer, and the office. */
export function mayKnowExpert(
  caller: Caller,
  expert: { readonly id: string; readonly institutionId: string },
): boolean {
  return actsFor(caller, expert.institutionId) || holds(caller, 'EXPERT', { expertId: expert.id });
}

/** Whether the caller may declare something of an expert. */
export function checkDeclares(
  caller: Caller,
  expert: { readonly id: string; readonly institutionId: string },
): Refusal | null {
  if (mayKnowExpert(caller, expert)) return null;
  return forbidden('That is declared by the expert, their employer or the secretariat.');
}

/** Whether the caller may end what an expert is recused by: the expert and the office, but not who gains by it. */
export function checkEnds(caller: Caller, expertId: string): Refusal | null {
  if (isSecretariat(caller) || holds(caller, 'EXPERT', { expertId })) return null;
  return forbidden('That is ended by the expert or the secretariat.');
}

/** Whether the caller is the office. */
export function checkOffice(caller: Caller): Refusal | null {
  return isSecretariat(caller) ? null : forbidden('That is for the secretariat.');
}
