import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { isHostOrCandidate } from '../domain/registration.ts';
import { type ExamPart, outcomeOf, partsOf } from '../domain/score.ts';
import { standingOf } from '../domain/scoring.ts';
import type { Registration as RegistrationRow } from '../entities/Registration.ts';
import type { ScoreEntry } from '../entities/ScoreEntry.ts';
import type { RegistrationResolvers } from '../resolvers.types.ts';
import { maySeeRegistration, maySeeRegistrations, maySeeResults } from './access.ts';
import { visibleEntries } from './scoreEntries.ts';

export const Registration: RegistrationResolvers & Reference<{ readonly id: string }, RegistrationRow, Context> = {
  __resolveReference: async ({ id }, context) => {
    const registration = await context.load.registration.load({ id });
    return registration && (await maySeeRegistration(registration, context)) ? registration : null;
  },
  examPlan: ({ examPlanId }, _, { load }) => existing(load.examPlan.load({ id: examPlanId })),
  candidate: ({ candidateId }, _, { load }) => existing(load.candidate.load({ id: candidateId })),
  steps: (registration, _, { caller, load }) =>
    isHostOrCandidate(caller, registration) ? load.steps.load([registration.id]) : null,
  seats: ({ id }, _, { load }) => load.seatsOfRegistration.load([id]),
  eligibility: (registration, _, { caller }) =>
    isHostOrCandidate(caller, registration) ? registration.eligibility : null,
  scores: async (registration, _, context) =>
    (await maySeeResults(registration, context)) ? context.load.scores.load([registration.id]) : null,
  scoring: async ({ id, examPlanId, hostId }, _, context) => {
    if (!(await maySeeRegistrations({ id: examPlanId, hostId }, context))) return null;
    const { load } = context;
    const plan = await existing(load.examPlan.load({ id: examPlanId }));
    const [final, entries] = await Promise.all([load.scores.load([id]), load.scoreEntries.load([id])]);
    const standing = (part: ExamPart) => {
      if (final.some((score) => score.part === part)) return 'FINAL' as const;
      const of = standingOf(entries.filter((entry) => entry.part === part).map(asEntry), plan.scoreTolerance).standing;
      return of === 'AGREED' ? ('FINAL' as const) : of;
    };
    return partsOf(plan.level).map((part) => ({ part, standing: standing(part) }));
  },
  scoreEntries: async (registration, _, context) => {
    const { id, examPlanId, hostId } = registration;
    if (!(await maySeeRegistrations({ id: examPlanId, hostId }, context))) return null;
    if (!(await maySeeResults(registration, context))) return null;
    return visibleEntries(await context.load.scoreEntries.load([id]), context.caller);
  },
  // Not for the examiners, who must not read what is said against their own scores.
  appeals: (registration, _, { caller, load }) =>
    isHostOrCandidate(caller, registration) ? load.appealsOfRegistration.load([registration.id]) : null,
  outcome: async (registration, _, context) => {
    const { id, examPlanId, state } = registration;
    const { load } = context;
    if (state !== 'REGISTERED') return 'NONE';
    if (!(await maySeeResults(registration, context))) return 'OPEN';
    const { level, passMark } = await existing(load.examPlan.load({ id: examPlanId }));
    return outcomeOf(level, passMark, await load.scores.load([id]));
  },
};

function asEntry({ expertId, enteredBy, round, value }: ScoreEntry) {
  return { expertId, account: enteredBy, round, value };
}
