import { isId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { conflict, insist, known } from '../../../kit/refusal.ts';
import { KnownInstitution, KnownJurisdiction } from '../../entities/index.ts';

/** Where the institution stands in the alliance, as membership has told; refuses unless it is known here. */
export async function standingOf(work: Work, institutionId: string): Promise<string> {
  const row = isId(institutionId) ? await work.manager.findOneBy(KnownInstitution, { id: institutionId }) : null;
  return known(row, 'institution', ['institutionId']).state;
}

/** Refuses unless the institution is known here and an active member. */
export async function activeInstitution(work: Work, institutionId: string): Promise<void> {
  if ((await standingOf(work, institutionId)) === 'ACTIVE') return;
  insist(conflict('INSTITUTION_NOT_ACTIVE', 'Only active members do this.', 'institutionId'));
}

/** Refuses unless the jurisdiction is known here. */
export async function knownJurisdiction(work: Work, code: string): Promise<void> {
  known(await work.manager.findOneBy(KnownJurisdiction, { id: code }), 'jurisdiction', ['jurisdiction']);
}
