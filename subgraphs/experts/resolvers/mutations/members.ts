import { isId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { conflict, insist, known } from '../../../kit/refusal.ts';
import { KnownInstitution } from '../../entities/index.ts';

/** The member, which must be known here and active; refuses with FACT_NOT_YET_KNOWN or INSTITUTION_NOT_ACTIVE. */
export async function activeMember(work: Work, institutionId: string, field: string): Promise<KnownInstitution> {
  const institution = await knownMember(work, institutionId, field);
  insist(
    institution.state === 'ACTIVE'
      ? null
      : conflict('INSTITUTION_NOT_ACTIVE', 'The institution is not an active member.', field),
  );
  return institution;
}

/** The member, whatever its standing; refuses with FACT_NOT_YET_KNOWN. */
export async function knownMember(work: Work, institutionId: string, field: string): Promise<KnownInstitution> {
  const found = isId(institutionId) ? await work.manager.findOneBy(KnownInstitution, { id: institutionId }) : null;
  return known(found, 'institution', [field]);
}
