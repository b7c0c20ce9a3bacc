import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { TeachingResource as TeachingResourceRow } from '../entities/TeachingResource.ts';
import type { TeachingResourceResolvers } from '../resolvers.types.ts';
import { ifSeen, ownSteps } from './access.ts';

export const TeachingResource: TeachingResourceResolvers &
  Reference<{ readonly id: string }, TeachingResourceRow, Context> = {
  __resolveReference: async ({ id }, context) =>
    ifSeen(await context.load.teachingResource.load({ id }), 'SHARED', context),
  title: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  titles: ({ names }) => names,
  licence: ({ licenceId }, _, { load }) => existing(load.licence.load({ id: licenceId })),
  institution: ({ institutionId }) => ({ id: institutionId }),
  occupation: ({ edition, code }, _, { load }) => existing(load.occupation.load({ edition, code })),
  steps: (resource, _, context) => ownSteps(resource, context),
};
