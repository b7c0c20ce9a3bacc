import { read } from '../../kit/language.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Jurisdiction as JurisdictionRow } from '../entities/Jurisdiction.ts';
import type { JurisdictionResolvers } from '../resolvers.types.ts';

export const Jurisdiction: JurisdictionResolvers & Reference<{ readonly code: string }, JurisdictionRow, Context> = {
  __resolveReference: ({ code }, { load }) => load.jurisdiction.load({ code }),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
};
