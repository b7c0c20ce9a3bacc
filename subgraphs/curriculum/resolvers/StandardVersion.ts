import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import { rankOf } from '../../kit/skillLevel.ts';
import type { Context } from '../context.ts';
import type { StandardVersion as StandardVersionRow } from '../entities/StandardVersion.ts';
import type { StandardVersionResolvers } from '../resolvers.types.ts';
import { visibleVersion, worksOn } from './access.ts';

export const StandardVersion: StandardVersionResolvers &
  Reference<{ readonly id: string }, StandardVersionRow, Context> = {
  __resolveReference: ({ id }, context) => visibleVersion(id, context),
  occupation: ({ edition, code }, _, { load }) => existing(load.occupation.load({ edition, code })),
  developedBy: ({ developedById }) => (developedById === null ? null : { id: developedById }),
  requirements: ({ levels }, { level }) =>
    levels
      .filter((entry) => rankOf(entry.level) <= rankOf(level))
      .toSorted((one, other) => rankOf(one.level) - rankOf(other.level)),
  eligibility: ({ eligibility }) =>
    eligibility.map(({ level, alternatives }) => ({
      level,
      alternatives: alternatives.map((conditions) => ({ conditions })),
    })),
  consultation: async ({ id }, _, { load }) => (await load.lastConsultation.load([id]))[0] ?? null,
  comments: ({ id }, page, { load }) => load.commentsOfVersion(page, [id]),
  steps: async (version, _, context) =>
    (await worksOn(version, context)) ? context.load.steps.load([version.id]) : null,
};
