import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { OccupationLevel as OccupationLevelRow } from '../entities/OccupationLevel.ts';
import type { Context } from '../loaders.ts';
import type { OccupationLevelResolvers, SkillLevel } from '../resolvers.types.ts';

type Key = { readonly edition: string; readonly code: string; readonly level: SkillLevel };

export const OccupationLevel: OccupationLevelResolvers & Reference<Key, OccupationLevelRow, Context> = {
  __resolveReference: ({ edition, code, level }, { load }) => load.occupationLevel.load({ edition, code, level }),
  occupation: ({ edition, code }, _, { load }) => existing(load.occupation.load({ edition, code })),
  surveyedDemand: ({ edition, code, level }, _, { load }) => load.surveyedDemand.load([edition, code, level]),
  liveItemCount: async ({ edition, code, level }, _, { load }) =>
    (await load.liveItemCount.load([edition, code, level]))[0] ?? 0,
};
