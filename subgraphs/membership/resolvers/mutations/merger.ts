import { isSecretariat } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { forbidden, found, insist } from '../../../kit/refusal.ts';
import { institutionMoves } from '../../domain/institution.ts';
import { checkMerger, checkSurvivor } from '../../domain/merger.ts';
import { Institution } from '../../entities/index.ts';
import { institutionTold } from '../../events.ts';
import type { MergeInstitutionsInput, MutationResolvers } from '../../resolvers.types.ts';
import { endMembership, passOn } from './endMembership.ts';

type Mutations = Required<MutationResolvers>;

export const mergeInstitutions: Mutations['mergeInstitutions'] = (_, { input }, context) =>
  mutate(context, 'mergeInstitutions', input, async (work) => {
    insist(
      isSecretariat(work.caller) ? null : forbidden('Members are merged by the secretariat.'),
      checkMerger(input.ids, input.intoId),
    );
    const { survivor, merged } = await holdAll(work, input);
    insist(checkSurvivor(survivor));
    const facts = { reason: input.reason, on: input.mergedOn, today: dayOf(work.now) };
    for (const institution of merged) {
      await move(work, institutionMoves, institution, 'merge', facts, input.reason);
      institution.standingSince = input.mergedOn;
      institution.mergedIntoId = survivor.id;
      institution.mergedOn = input.mergedOn;
      await work.manager.save(institution);
      await passOn(work, institution.id, survivor.id);
      await endMembership(work, institution.id, input.mergedOn);
    }
    work.tell(...merged.map(institutionTold));
    return survivor;
  });

/** Holds every member concerned, in the order of their ids, so that mergers of the same members take turns. */
async function holdAll(work: Work, { ids, intoId }: MergeInstitutionsInput) {
  const held = new Map<string, Institution>();
  for (const id of [...ids, intoId].map((id) => id.toLowerCase()).sort()) {
    held.set(id, await hold(work, Institution, id, 'member', id === intoId.toLowerCase() ? ['intoId'] : ['ids']));
  }
  return {
    survivor: found(held.get(intoId.toLowerCase()), 'member', ['intoId']),
    merged: ids.map((id) => found(held.get(id.toLowerCase()), 'member', ['ids'])),
  };
}
