import { dayOf } from '../../kit/day.ts';
import { read } from '../../kit/language.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { GovernanceBody as GovernanceBodyRow } from '../entities/GovernanceBody.ts';
import type { GovernanceBodyResolvers } from '../resolvers.types.ts';

export const GovernanceBody: GovernanceBodyResolvers & Reference<{ readonly id: string }, GovernanceBodyRow, Context> =
  {
    __resolveReference: ({ id }, { load }) => load.body.load({ id }),
    name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
    terms: ({ id }, _, { load }) => load.termsOfBody.load([id]),
    seatsOn: ({ id }, { day }, { load, now }) => load.seatsOn.load([id, day ?? dayOf(now())]),
  };
