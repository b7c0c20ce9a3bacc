import type { Reference } from '../../kit/reference.ts';
import type { JobSurvey as JobSurveyRow } from '../entities/JobSurvey.ts';
import type { Context } from '../loaders.ts';
import type { JobSurveyResolvers } from '../resolvers.types.ts';

export const JobSurvey: JobSurveyResolvers & Reference<{ readonly id: string }, JobSurveyRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.jobSurvey.load({ id }),
  institution: ({ institutionId }) => ({ id: institutionId }),
};
