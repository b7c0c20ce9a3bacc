import { dayOf, yearOf } from '../../kit/day.ts';
import { badInput } from '../../kit/errors.ts';
import { talentBalance, trendYears } from '../domain/talentBalance.ts';
import type { OccupationLevelResolvers } from '../resolvers.types.ts';

export const OccupationLevel: OccupationLevelResolvers = {
  talentBalance: async ({ edition, code, level, surveyedDemand }, { jurisdiction, year }, { load, now }) => {
    const until = year ?? yearOf(now());
    if (until < 2000 || until > 2100) throw badInput('YEAR_OUT_OF_RANGE', 'The year is from 2000 to 2100.');
    const [supply = 0] = await load.supply.load([edition, code, level, jurisdiction, until]);
    return talentBalance(jurisdiction, until, surveyedDemand ?? [], supply);
  },
  talentTrend: async ({ edition, code, level, surveyedDemand }, { jurisdiction, years }, { load, now }) => {
    const asked = trendYears(yearOf(now()), years ?? 5);
    const [first = 0, last = 0] = [asked[0], asked.at(-1)];
    const supplies = await load.supplyTrend.load([edition, code, level, jurisdiction, first, last]);
    return supplies.map(({ year, supply }) => talentBalance(jurisdiction, year, surveyedDemand ?? [], supply));
  },
  examPlans: ({ edition, code, level }, page, { load, now }) =>
    load.upcomingPlans({ ...page, filter: { from: dayOf(now()) } }, [edition, code, level]),
};
