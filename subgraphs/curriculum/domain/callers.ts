import { type Caller, holds } from '../../kit/caller.ts';

/** Whether the caller runs the alliance's office. */
export function isSecretariat(caller: Caller): boolean {
  return holds(caller, 'SECRETARIAT');
}

/** Whether the caller acts for the institution, or runs the office. */
export function actsFor(caller: Caller, institutionId: string): boolean {
  return isSecretariat(caller) || holds(caller, 'INSTITUTION_STAFF', { institutionId });
}

/** Whether the caller writes and reviews items, or runs the office. */
export function mayReadItems(caller: Caller): boolean {
  return isSecretariat(caller) || holds(caller, 'ITEM_WRITER');
}
