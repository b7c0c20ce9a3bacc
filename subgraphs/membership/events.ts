import type { NewEvent } from '../kit/outbox.ts';
import type { Institution } from './entities/Institution.ts';
import type { Jurisdiction } from './entities/Jurisdiction.ts';

/** Kept by all: who is a member, of what kind, in what standing. */
export function institutionTold(row: Institution): NewEvent {
  const { names, kind, jurisdictionCode, state } = row;
  return { topic: 'institution', entityId: row.id, payload: { names, kind, jurisdictionCode, state } };
}

/** Kept by those who take a jurisdiction as input: which ones exist. */
export function jurisdictionTold(row: Jurisdiction): NewEvent {
  return { topic: 'jurisdiction', entityId: row.code, payload: { names: row.names } };
}

/** Membership decides from its own tables only. */
export const keeps = {};
