import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Textbook as TextbookRow } from '../entities/Textbook.ts';
import type { TextbookResolvers } from '../resolvers.types.ts';
import { ifSeen, ownSteps, visibleVersion } from './access.ts';

export const Textbook: TextbookResolvers & Reference<{ readonly id: string }, TextbookRow, Context> = {
  __resolveReference: async ({ id }, context) => ifSeen(await context.load.textbook.load({ id }), 'PUBLISHED', context),
  title: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  titles: ({ names }) => names,
  occupation: ({ edition, code }, _, { load }) => existing(load.occupation.load({ edition, code })),
  standardVersion: ({ standardVersionId }, _, context) =>
    standardVersionId === null ? null : visibleVersion(standardVersionId, context),
  institution: ({ institutionId }) => ({ id: institutionId }),
  steps: (textbook, _, context) => ownSteps(textbook, context),
};
