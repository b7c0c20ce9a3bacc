import { actsFor } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Enrolment as EnrolmentRow } from '../entities/Enrolment.ts';
import type { EnrolmentResolvers } from '../resolvers.types.ts';

export const Enrolment: EnrolmentResolvers & Reference<{ readonly id: string }, EnrolmentRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => {
    const enrolment = await load.enrolment.load({ id });
    if (!enrolment) return null;
    const run = await existing(load.trainingRun.load({ id: enrolment.trainingRunId }));
    return actsFor(caller, run.institutionId) ? enrolment : null;
  },
  trainingRun: ({ trainingRunId }, _, { load }) => existing(load.trainingRun.load({ id: trainingRunId })),
};
