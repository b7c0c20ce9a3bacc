import { actsFor } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { checkNames, localized } from '../../../kit/language.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { forbidden, insist, known } from '../../../kit/refusal.ts';
import { checkOffice } from '../../domain/callers.ts';
import { Expert, KnownJurisdiction, Qualification } from '../../entities/index.ts';
import { employerChanged } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { activeInstitution } from './known.ts';

type Mutations = Required<MutationResolvers>;

const NAME_LONGEST = 100;
const notAllowed = forbidden('That is done by the institution that employs the expert.');

export const registerExpert: Mutations['registerExpert'] = (_, { input }, context) =>
  mutate(context, 'registerExpert', input, async (work) => {
    const { institutionId, title, skillLevel = null } = input;
    const names = localized(input.names);
    insist(actsFor(work.caller, institutionId) ? null : notAllowed, checkNames(names, NAME_LONGEST));
    const { jurisdictionCode: jurisdiction } = await activeInstitution(work, institutionId, 'institutionId');
    const row = { id: newId(), names, institutionId, jurisdiction, skillLevel, title };
    const expert = await work.manager.save(work.manager.create(Expert, row));
    await declareStanding(work, expert);
    return expert;
  });

/** What is said at the registration is declared evidence, which the office has to verify. */
async function declareStanding(work: Work, { id: expertId, skillLevel, title }: Expert): Promise<void> {
  const nothing = { skillLevel: null, title: null, degree: null, years: null };
  const declared = [
    ...(skillLevel === null ? [] : [{ ...nothing, kind: 'SKILL_LEVEL' as const, skillLevel }]),
    ...(title === 'NONE' ? [] : [{ ...nothing, kind: 'TITLE' as const, title }]),
  ];
  for (const what of declared) {
    await work.manager.insert(Qualification, {
      ...{ ...what, id: newId(), expertId, certificateNumber: null, attestedBy: null, obtainedOn: null },
      ...{ state: 'DECLARED' as const, declaredAt: work.now },
    });
  }
}

export const correctExpert: Mutations['correctExpert'] = (_, { input }, context) =>
  mutate(context, 'correctExpert', input, async (work) => {
    const expert = await hold(work, Expert, input.id, 'expert');
    insist(actsFor(work.caller, expert.institutionId) ? null : notAllowed);
    if (input.names) {
      const names = localized(input.names);
      insist(checkNames(names, NAME_LONGEST));
      expert.names = names;
    }
    if (input.jurisdiction) {
      const code = input.jurisdiction;
      known(await work.manager.findOneBy(KnownJurisdiction, { id: code }), 'jurisdiction', ['jurisdiction']);
      expert.jurisdiction = code;
    }
    return work.manager.save(expert);
  });

export const moveExpert: Mutations['moveExpert'] = (_, { input }, context) =>
  mutate(context, 'moveExpert', input, async (work) => {
    insist(checkOffice(work.caller));
    const expert = await hold(work, Expert, input.id, 'expert');
    const { id: institutionId, jurisdictionCode } = await activeInstitution(work, input.institutionId, 'institutionId');
    expert.institutionId = institutionId;
    expert.jurisdiction = jurisdictionCode;
    await work.manager.save(expert);
    work.tell(...(await employerChanged(work.manager, new Map([[expert.id, institutionId]]))));
    return expert;
  });
