import { notAllowed } from '../../kit/errors.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import { examinedOn } from '../domain/examPlan.ts';
import type { ExamPlan as ExamPlanRow } from '../entities/ExamPlan.ts';
import type { Context } from '../loaders.ts';
import type { ExamPlanResolvers } from '../resolvers.types.ts';
import { maySeeRegistrations, visiblePlan } from './access.ts';

export const ExamPlan: ExamPlanResolvers & Reference<{ readonly id: string }, ExamPlanRow, Context> = {
  __resolveReference: ({ id }, context) => visiblePlan(id, context),
  host: ({ hostId }) => ({ id: hostId }),
  occupationLevel: ({ edition, code, level }) => ({ edition, code, level }),
  standardVersion: ({ standardVersionId }) => ({ id: standardVersionId }),
  scheme: ({ schemeId }, _, { load }) => existing(load.scheme.load({ id: schemeId })),
  sessions: ({ sessions }) => sessions.map((session) => ({ ...session, startsAt: new Date(session.startsAt) })),
  registrationCount: async ({ id }, _, { load }) => (await load.registrationCount.load([id]))[0] ?? 0,
  registrations: async (plan, page, context) => {
    if (await maySeeRegistrations(plan, context)) return context.load.registrationsOfPlan(page, [plan.id]);
    throw notAllowed('Registrations are seen by those who hold or staff the examination.');
  },
  certificates: async (plan, page, context) => {
    if (await maySeeRegistrations(plan, context)) return context.load.certificatesOfPlan(page, [plan.id]);
    throw notAllowed('The certificates of an examination are seen by those who hold or staff it; one, by its number.');
  },
  panelFacts: async ({ id, edition, code, level, sessions }, _, { load }) => {
    const recused = await load.recusedInstitutions.load([id]);
    return {
      edition,
      code,
      level,
      examinedOn: examinedOn(sessions),
      recusedInstitutionIds: recused.filter((institutionId) => institutionId !== ''),
    };
  },
};
