import { isId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { insist, known } from '../../../kit/refusal.ts';
import { KnownInstitution } from '../../entities/index.ts';

/** Refuses unless the institution is known here and an active member. */
export async function activeInstitution(work: Work, institutionId: string): Promise<void> {
  const institution = known(
    isId(institutionId) ? await work.manager.findOneBy(KnownInstitution, { id: institutionId }) : null,
    'institution',
    ['institutionId'],
  );
  if (institution.state === 'ACTIVE') return;
  insist({
    kind: 'Conflict',
    code: 'INSTITUTION_NOT_ACTIVE',
    message: 'Only active members do this.',
    path: ['institutionId'],
  });
}
