import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { OccupationLevel as OccupationLevelRow } from '../entities/OccupationLevel.ts';
import type { OccupationLevelResolvers, SkillLevel } from '../resolvers.types.ts';
import { healthOf } from './Blueprint.ts';

type Key = { readonly edition: string; readonly code: string; readonly level: SkillLevel };

export const OccupationLevel: OccupationLevelResolvers & Reference<Key, OccupationLevelRow, Context> = {
  __resolveReference: ({ edition, code, level }, { load }) => load.occupationLevel.load({ edition, code, level }),
  occupation: ({ edition, code }, _, { load }) => existing(load.occupation.load({ edition, code })),
  surveyedDemand: ({ edition, code, level }, _, { load }) => load.surveyedDemand.load([edition, code, level]),
  liveItemCount: async ({ edition, code, level }, _, { load }) =>
    (await load.liveItemCount.load([edition, code, level]))[0] ?? 0,
  bankHealth: async ({ edition, code, level }, _, context) => {
    const standard = await context.load.standardInForce.load({ edition, code });
    return standard ? healthOf(standard, level, context) : [];
  },
  courses: ({ edition, code, level }, page, { load }) => load.coursesOfLevel(page, [edition, code, level]),
};
