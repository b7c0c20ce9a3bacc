import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { Institution, type MembershipApplication } from '../../entities/index.ts';
import { freeMemberNumbers } from './memberNumber.ts';

/** Makes a member of an applicant, with the next member number. */
export async function admit(work: Work, application: MembershipApplication): Promise<Institution> {
  const [memberNumber] = await freeMemberNumbers(work.manager, 1);
  const { names, kind, jurisdictionCode, register, registrationNumber, website } = application;
  return work.manager.save(
    work.manager.create(Institution, {
      id: newId(),
      memberNumber: memberNumber as string,
      names,
      kind,
      jurisdictionCode,
      register,
      registrationNumber,
      website,
      state: 'ACTIVE',
      joinedOn: dayOf(work.now),
      provenance: 'RECORDED',
      contactSealed: null,
      standingSince: null,
      mergedIntoId: null,
      mergedOn: null,
    }),
  );
}
