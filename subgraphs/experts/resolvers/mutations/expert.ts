import { isId, newId } from '../../../kit/ids.ts';
import { checkNames, localized } from '../../../kit/language.ts';
import { mutate } from '../../../kit/mutation.ts';
import { insist, known, type Refusal } from '../../../kit/refusal.ts';
import { actsFor } from '../../domain/callers.ts';
import { Expert, KnownInstitution } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const NAME_LONGEST = 100;

const notActive: Refusal = {
  kind: 'Conflict',
  code: 'INSTITUTION_NOT_ACTIVE',
  message: 'Only active members propose experts.',
  path: ['institutionId'],
};
const notAllowed: Refusal = {
  kind: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message: 'Experts are proposed by the institution that employs them.',
};

export const registerExpert: Mutations['registerExpert'] = (_, { input }, context) =>
  mutate(context, 'registerExpert', input, async (work) => {
    const { institutionId } = input;
    const names = localized(input.names);
    insist(actsFor(work.caller, institutionId) ? null : notAllowed, checkNames(names, NAME_LONGEST));
    const institution = known(
      isId(institutionId) ? await work.manager.findOneBy(KnownInstitution, { id: institutionId }) : null,
      'institution',
      ['institutionId'],
    );
    insist(institution.state === 'ACTIVE' ? null : notActive);
    return work.manager.save(
      work.manager.create(Expert, {
        id: newId(),
        names,
        institutionId,
        jurisdiction: institution.jurisdictionCode,
        skillLevel: input.skillLevel ?? null,
        title: input.title,
      }),
    );
  });
