import { hold, move } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { type InstitutionAction, institutionMoves } from '../../domain/institution.ts';
import { Institution } from '../../entities/index.ts';
import { institutionTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const moveBy =
  (mutation: string, action: InstitutionAction): Mutations['suspendInstitution'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const institution = await hold(work, Institution, input.id, 'member');
      await move(work, institutionMoves, institution, action, { reason: input.reason ?? null }, input.reason);
      work.tell(institutionTold(institution));
      return institution;
    });

export const suspendInstitution = moveBy('suspendInstitution', 'suspend');
export const reinstateInstitution = moveBy('reinstateInstitution', 'reinstate');
export const exitInstitution = moveBy('exitInstitution', 'exit');
