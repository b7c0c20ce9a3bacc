import { isId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { conflict, insist, known } from '../../../kit/refusal.ts';
import { KnownInstitution } from '../../entities/index.ts';

/** The institution; refuses unless it is known here and an active member. */
export async function activeInstitution(work: Work, institutionId: string, field: string): Promise<KnownInstitution> {
  const institution = await knownInstitution(work, institutionId, field);
  insist(
    institution.state === 'ACTIVE'
      ? null
      : conflict('INSTITUTION_NOT_ACTIVE', 'The institution is not an active member.', field),
  );
  return institution;
}

/** The institution, whatever its standing; refuses unless it is known here. */
export async function knownInstitution(work: Work, institutionId: string, field: string): Promise<KnownInstitution> {
  const found = isId(institutionId) ? await work.manager.findOneBy(KnownInstitution, { id: institutionId }) : null;
  return known(found, 'institution', [field]);
}
