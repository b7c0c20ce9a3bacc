import { yearOf } from '../../kit/day.ts';
import { badInput } from '../../kit/errors.ts';
import { talentBalance } from '../domain/talentBalance.ts';
import type { OccupationLevelResolvers } from '../resolvers.types.ts';

export const OccupationLevel: OccupationLevelResolvers = {
  talentBalance: async ({ edition, code, level, surveyedDemand }, { jurisdiction, year }, { load, now }) => {
    const until = year ?? yearOf(now());
    if (until < 2000 || until > 2100) throw badInput('YEAR_OUT_OF_RANGE', 'The year is from 2000 to 2100.');
    const [supply = 0] = await load.supply.load([edition, code, level, jurisdiction, until]);
    return talentBalance(jurisdiction, until, surveyedDemand ?? [], supply);
  },
};
