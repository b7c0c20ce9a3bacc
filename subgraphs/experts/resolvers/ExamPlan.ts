import { actsFor, expertsOf } from '../../kit/caller.ts';
import { dayOf } from '../../kit/day.ts';
import type { Context } from '../context.ts';
import { duties } from '../domain/assignment.ts';
import { panelSizeOf } from '../domain/panel.ts';
import { dutyKey } from '../loaders/panel.ts';
import type { ExamPlanResolvers, PanelFacts } from '../resolvers.types.ts';
import { type PanelOutlookRow, rulesAgainst } from './PanelOutlook.ts';

const LONGEST = 100;

export const ExamPlan: ExamPlanResolvers = {
  assignments: async ({ id }, { states, ...page }, context) => {
    if (!(await isAssigned(id, context)) && !(await holdsPlan(id, context))) return null;
    return context.load.assignmentsOfPlan({ ...page, filter: { states: states ?? null } }, [id]);
  },
  eligiblePanel: async ({ id, panelFacts }, _, context) => {
    const panel = await panelOf(id, panelFacts, context);
    if (!panel) return null;
    const experts = await context.load.considered.load(panel.key);
    return experts.flatMap((one) => (rulesAgainst(one, panel).length === 0 ? [one.expert] : [])).slice(0, LONGEST);
  },
  panelOutlook: ({ id, panelFacts }, _, context) => panelOf(id, panelFacts, context),
  panelDraws: async ({ id }, page, context) => {
    return (await holdsPlan(id, context)) ? context.load.drawsOfPlan(page, [id]) : null;
  },
};

/** The panel that the examination looks for; null when the plan has no facts yet or is not the caller's. */
async function panelOf(
  id: string,
  facts: PanelFacts | null | undefined,
  context: Context,
): Promise<PanelOutlookRow | null> {
  if (!facts || !(await holdsPlan(id, context))) return null;
  const plan = await context.load.plan.load({ id });
  const { edition, code, level, examinedOn, recusedInstitutionIds } = facts;
  const day = examinedOn ?? dayOf(context.now());
  const key = dutyKey({
    placeId: id,
    occupation: { edition, code },
    level,
    from: day,
    until: day,
    occupies: examinedOn !== null && examinedOn !== undefined,
    recused: recusedInstitutionIds,
    related: plan === null ? [] : [plan.hostId],
    roles: duties.EXAM_PLAN.roles.EXAMINER ?? [],
    duty: 'EXAMINER',
  });
  return { key, needed: plan && panelSizeOf(plan) };
}

/** Whether the caller is an expert who is assigned to the examination. */
async function isAssigned(examPlanId: string, { caller, load }: Context): Promise<boolean> {
  const found = await Promise.all(
    expertsOf(caller).map((expertId) => load.assignedToPlan.load({ examPlanId, expertId })),
  );
  return found.some((assignment) => assignment !== null);
}

/** Whether the caller acts for the host of the examination, or runs the office. */
async function holdsPlan(id: string, { caller, load }: Context): Promise<boolean> {
  const plan = await load.plan.load({ id });
  return actsFor(caller, plan?.hostId ?? '');
}
