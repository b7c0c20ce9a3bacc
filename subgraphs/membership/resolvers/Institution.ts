import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Institution as InstitutionRow } from '../entities/Institution.ts';
import type { Context } from '../loaders.ts';
import type { InstitutionResolvers } from '../resolvers.types.ts';

type Key = { readonly id?: string; readonly memberNumber?: string };

export const Institution: InstitutionResolvers & Reference<Key, InstitutionRow, Context> = {
  __resolveReference: ({ id, memberNumber }, { load }) =>
    id !== undefined
      ? load.institution.load({ id })
      : load.institutionByMemberNumber.load({ memberNumber: memberNumber ?? '' }),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  jurisdiction: ({ jurisdictionCode }, _, { load }) => existing(load.jurisdiction.load({ code: jurisdictionCode })),
  registration: ({ register, registrationNumber }) => ({ register, number: registrationNumber }),
  standing: ({ state }) => state,
};
