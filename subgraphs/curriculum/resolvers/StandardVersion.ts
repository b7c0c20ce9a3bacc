import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { StandardVersion as StandardVersionRow } from '../entities/StandardVersion.ts';
import type { Context } from '../loaders.ts';
import type { StandardVersionResolvers } from '../resolvers.types.ts';
import { visibleVersion } from './access.ts';

export const StandardVersion: StandardVersionResolvers &
  Reference<{ readonly id: string }, StandardVersionRow, Context> = {
  __resolveReference: ({ id }, context) => visibleVersion(id, context),
  occupation: ({ edition, code }, _, { load }) => existing(load.occupation.load({ edition, code })),
  developedBy: ({ developedById }) => (developedById === null ? null : { id: developedById }),
};
