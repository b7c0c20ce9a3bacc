import { actsFor } from '../../kit/caller.ts';
import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Institution as InstitutionRow } from '../entities/Institution.ts';
import { openContact } from '../personal.ts';
import type { InstitutionResolvers } from '../resolvers.types.ts';
import { seesDrafts } from './access.ts';

type Key = { readonly id?: string; readonly memberNumber?: string };

export const Institution: InstitutionResolvers & Reference<Key, InstitutionRow, Context> = {
  __resolveReference: ({ id, memberNumber }, { load }) =>
    id !== undefined
      ? load.institution.load({ id })
      : load.institutionByMemberNumber.load({ memberNumber: memberNumber ?? '' }),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  jurisdiction: ({ jurisdictionCode }, _, { load }) => existing(load.jurisdiction.load({ code: jurisdictionCode })),
  registration: ({ register, registrationNumber }) => ({ register, number: registrationNumber }),
  contact: (institution, _, { database, disclosed }) => {
    const contact = openContact(database, institution);
    if (contact) disclosed.add('CONTACT', 'Institution', institution.id);
    return contact;
  },
  standing: ({ state }) => state,
  standingSince: ({ standingSince, joinedOn }) => standingSince ?? joinedOn,
  steps: ({ id }, _, { load, caller }) => (actsFor(caller, id) ? load.steps.load([id]) : null),
  mergedInto: ({ mergedIntoId }, _, { load }) =>
    mergedIntoId === null ? null : load.institution.load({ id: mergedIntoId }),
  adherences: ({ id }, page, { load, caller }) =>
    actsFor(caller, id) ? load.adherencesOfInstitution(page, [id]) : null,
  seats: ({ id }, page, { load }) => load.seatsOfInstitution(page, [id]),
  workPlanTasks: ({ id }, page, { load, caller }) =>
    load.tasksOfInstitution({ ...page, filter: { drafts: seesDrafts(caller) } }, [id]),
  exchangeEvents: ({ id }, page, { load }) => load.eventsOfOrganiser(page, [id]),
  mergedFrom: ({ id }, page, { load }) => load.institutionsMergedInto(page, [id]),
};
