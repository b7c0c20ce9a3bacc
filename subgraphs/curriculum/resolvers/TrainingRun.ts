import { actsFor } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { TrainingRun as TrainingRunRow } from '../entities/TrainingRun.ts';
import type { TrainingRunResolvers } from '../resolvers.types.ts';
import { ownSteps } from './access.ts';

export const TrainingRun: TrainingRunResolvers & Reference<{ readonly id: string }, TrainingRunRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.trainingRun.load({ id }),
  // A run goes on after its course was withdrawn, and says of what it is a run.
  course: ({ courseId }, _, { load }) => existing(load.course.load({ id: courseId })),
  institution: ({ institutionId }) => ({ id: institutionId }),
  enrolments: ({ id, institutionId }, page, { load, caller }) =>
    actsFor(caller, institutionId) ? load.enrolmentsOfRun(page, [id]) : null,
  steps: (run, _, context) => ownSteps(run, context),
};
