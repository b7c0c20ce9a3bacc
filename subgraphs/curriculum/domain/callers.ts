import { actsFor, type Caller, expertsOf, holds, isSecretariat } from '../../kit/caller.ts';

/** Whether the caller writes and reviews items, or runs the office. */
export function mayReadItems(caller: Caller): boolean {
  return isSecretariat(caller) || holds(caller, 'ITEM_WRITER');
}

/** Whether the caller acts for the institution whose the thing is, or runs the office. */
export function isOwner(caller: Caller, { institutionId }: { readonly institutionId: string }): boolean {
  return actsFor(caller, institutionId);
}

/** Whoever did something: the account, and the expert whose account it is, where it is one's. */
export interface Doer {
  readonly account: string;
  readonly expertId: string | null;
}

/** Whether the caller is who did something: by the account or, signed in as somebody else, by the expert. */
export function isDoer(caller: Caller, { account, expertId }: Doer): boolean {
  return caller.account === account || (expertId !== null && expertsOf(caller).includes(expertId));
}

/** Whether the caller speaks for somebody in the alliance: a partner or candidate alone does not. */
export function mayComment(caller: Caller): boolean {
  const roles = ['SECRETARIAT', 'INSTITUTION_STAFF', 'COUNCIL_MEMBER', 'EXPERT', 'ITEM_WRITER'];
  return roles.some((role) => holds(caller, role));
}
