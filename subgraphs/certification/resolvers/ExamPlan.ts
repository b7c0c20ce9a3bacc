import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { isHostOrSecretariat } from '../domain/callers.ts';
import type { ExamPlan as ExamPlanRow } from '../entities/ExamPlan.ts';
import type { ExamPlanResolvers } from '../resolvers.types.ts';
import { maySeeRegistrations, visiblePlan, whose } from './access.ts';

export const ExamPlan: ExamPlanResolvers & Reference<{ readonly id: string }, ExamPlanRow, Context> = {
  __resolveReference: ({ id }, context) => visiblePlan(id, context),
  host: ({ hostId }) => ({ id: hostId }),
  occupationLevel: ({ edition, code, level }) => ({ edition, code, level }),
  standardVersion: ({ standardVersionId }) => ({ id: standardVersionId }),
  scheme: ({ schemeId }, _, { load }) => existing(load.scheme.load({ id: schemeId })),
  sessions: ({ id }, _, { load }) => load.sessionsOfPlan.load([id]),
  seatingSeed: (plan, _, { caller }) => (isHostOrSecretariat(caller, plan) ? plan.seatingSeed : null),
  steps: (plan, _, { caller, load }) => (isHostOrSecretariat(caller, plan) ? load.steps.load([plan.id]) : null),
  registrations: async (plan, page, context) =>
    (await maySeeRegistrations(plan, context)) ? context.load.registrationsOfPlan(page, [plan.id]) : null,
  certificates: async (plan, page, context) =>
    (await maySeeRegistrations(plan, context)) ? context.load.certificatesOfPlan(page, [plan.id]) : null,
  appeals: (plan, { filter, ...page }, context) => {
    if (!isHostOrSecretariat(context.caller, plan)) return null;
    return context.load.appealsOfPlan({ ...page, filter: { ...filter, whose: whose(context) } }, [plan.id]);
  },
  panelFacts: async ({ id, edition, code, level, examinedOn }, _, { load }) => {
    const recused = await load.recusedInstitutions.load([id]);
    const recusedInstitutionIds = recused.filter((institutionId) => institutionId !== '');
    return { edition, code, level, examinedOn, recusedInstitutionIds };
  },
};
