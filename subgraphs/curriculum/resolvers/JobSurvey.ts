import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { DemandFigure } from '../entities/DemandFigure.ts';
import type { JobSurvey as JobSurveyRow } from '../entities/JobSurvey.ts';
import type { JobSurveyResolvers } from '../resolvers.types.ts';

/** Its figures are rows of demand, of which `SurveyedFigure` reads the level. */
interface Figures {
  readonly figures: (survey: JobSurveyRow, _: unknown, context: Context) => Promise<readonly DemandFigure[]>;
}

export const JobSurvey: Omit<JobSurveyResolvers, 'figures'> &
  Figures &
  Reference<{ readonly id: string }, JobSurveyRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.jobSurvey.load({ id }),
  institution: ({ institutionId }) => ({ id: institutionId }),
  corrects: ({ correctsId }, _, { load }) => (correctsId === null ? null : load.jobSurvey.load({ id: correctsId })),
  correctedBy: ({ correctedById }, _, { load }) =>
    correctedById === null ? null : load.jobSurvey.load({ id: correctedById }),
  figures: ({ id }, _, { load }) => load.figuresOfSurvey.load([id]),
};
