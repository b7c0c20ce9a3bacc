import { actsFor, isSecretariat } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { checkNames, localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { forbidden, insist } from '../../../kit/refusal.ts';
import { checkContact } from '../../domain/contact.ts';
import { type InstitutionAction, institutionMoves } from '../../domain/institution.ts';
import { checkWebsite } from '../../domain/website.ts';
import { Institution } from '../../entities/index.ts';
import { institutionTold } from '../../events.ts';
import { sealContact } from '../../personal.ts';
import type { InstitutionContactInput, MutationResolvers } from '../../resolvers.types.ts';
import { endMembership } from './endMembership.ts';

type Mutations = Required<MutationResolvers>;

const NAME_LONGEST = 200;

const moveBy =
  (mutation: string, action: InstitutionAction): Mutations['suspendInstitution'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const institution = await hold(work, Institution, input.id, 'member');
      const today = dayOf(work.now);
      const on = input.effectiveOn ?? today;
      await move(
        work,
        institutionMoves,
        institution,
        action,
        { reason: input.reason ?? null, on, today },
        input.reason,
      );
      institution.standingSince = on;
      await work.manager.save(institution);
      if (institution.state === 'EXITED') await endMembership(work, institution.id, on);
      work.tell(institutionTold(institution));
      return institution;
    });

export const suspendInstitution = moveBy('suspendInstitution', 'suspend');
export const reinstateInstitution = moveBy('reinstateInstitution', 'reinstate');
export const exitInstitution = moveBy('exitInstitution', 'exit');

export const editInstitution: Mutations['editInstitution'] = (_, { input }, context) =>
  mutate(context, 'editInstitution', input, async (work) => {
    insist(actsFor(work.caller, input.id) ? null : forbidden('A member presents itself; its staff may change that.'));
    const institution = await hold(work, Institution, input.id, 'member');
    if (input.names) {
      insist(isSecretariat(work.caller) ? null : forbidden("A member's name is changed by the secretariat."));
      institution.names = localized(input.names);
    }
    if (input.website !== null && input.website !== undefined) institution.website = input.website.trim() || null;
    const contact = input.contact && contactOf(input.contact);
    insist(
      checkNames(institution.names, NAME_LONGEST),
      checkWebsite(institution.website),
      contact ? checkContact(contact) : null,
    );
    if (contact) institution.contactSealed = sealContact(work.manager.connection, institution.id, contact);
    if (input.names) work.tell(institutionTold(institution));
    return work.manager.save(institution);
  });

function contactOf({ email, telephone, address }: InstitutionContactInput) {
  return {
    email: email?.trim() || null,
    telephone: telephone?.trim() || null,
    address: address ? localized(address) : null,
  };
}
