import { existing } from '../../kit/loader.ts';
import type { Context } from '../context.ts';
import type { DemandFigure } from '../entities/DemandFigure.ts';

/** A figure of a survey is a row of its demand, read from the survey's side. */
export const SurveyedFigure = {
  occupationLevel: ({ edition, code, level }: DemandFigure, _: unknown, { load }: Context) =>
    existing(load.occupationLevel.load({ edition, code, level })),
};
