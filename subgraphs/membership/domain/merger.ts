import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import type { InstitutionState } from './institution.ts';

const MERGED_MOST = 20;

/** Whether the lists of a merger make sense before any member is read: some, each once, and not the survivor. */
export function checkMerger(ids: readonly string[], intoId: string): Refusal | null {
  if (ids.length === 0) return invalid('OUT_OF_RANGE', 'Name at least one member that is merged.', 'ids');
  if (ids.length > MERGED_MOST) return invalid('TOO_MANY', `At most ${MERGED_MOST} members merge at once.`, 'ids');
  const lower = ids.map((id) => id.toLowerCase());
  if (new Set(lower).size === ids.length && !lower.includes(intoId.toLowerCase())) return null;
  return invalid('MERGER_CIRCULAR', 'A member cannot be merged into itself, nor twice.', 'ids');
}

/** Whether a member can survive a merger: an exited one cannot, so that mergers never form a circle. */
export function checkSurvivor({ state }: { readonly state: InstitutionState }): Refusal | null {
  if (state === 'ACTIVE') return null;
  return conflict('INSTITUTION_NOT_ACTIVE', 'Members are merged into an active member only.', 'intoId');
}
