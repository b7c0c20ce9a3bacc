import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import { outcomeOf } from '../domain/score.ts';
import type { Registration as RegistrationRow } from '../entities/Registration.ts';
import type { Context } from '../loaders.ts';
import type { RegistrationResolvers } from '../resolvers.types.ts';
import { maySeeRegistration } from './access.ts';

export const Registration: RegistrationResolvers & Reference<{ readonly id: string }, RegistrationRow, Context> = {
  __resolveReference: async ({ id }, context) => {
    const registration = await context.load.registration.load({ id });
    return registration && (await maySeeRegistration(registration, context)) ? registration : null;
  },
  examPlan: ({ examPlanId }, _, { load }) => existing(load.examPlan.load({ id: examPlanId })),
  candidate: ({ candidateId }, _, { load }) => existing(load.candidate.load({ id: candidateId })),
  scores: ({ id }, _, { load }) => load.scores.load([id]),
  outcome: async ({ id, examPlanId }, _, { load }) => {
    const { level, passMark } = await existing(load.examPlan.load({ id: examPlanId }));
    return outcomeOf(level, passMark, await load.scores.load([id]));
  },
};
