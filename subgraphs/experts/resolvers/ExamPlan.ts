import { actsFor, expertsOf, isSecretariat } from '../../kit/caller.ts';
import { dayOf } from '../../kit/day.ts';
import type { Context } from '../context.ts';
import { duties } from '../domain/assignment.ts';
import { countExclusions, exclusionsOf, heldOverPlaces, panelSizeOf } from '../domain/panel.ts';
import { type Considered, dutyKey } from '../loaders/panel.ts';
import type { ExamPlanResolvers, PanelFacts } from '../resolvers.types.ts';

const LONGEST = 100;

export const ExamPlan: ExamPlanResolvers = {
  assignments: async ({ id }, { states, ...page }, context) => {
    if (!(await isAssigned(id, context)) && !(await holdsPlan(id, context))) return null;
    return context.load.assignmentsOfPlan({ ...page, filter: { states: states ?? null } }, [id]);
  },
  eligiblePanel: async ({ id, panelFacts }, _, context) => {
    const judged = await judge(id, panelFacts, context);
    return (
      judged?.flatMap(({ expert, exclusions }) => (exclusions.length === 0 ? [expert] : [])).slice(0, LONGEST) ?? null
    );
  },
  panelOutlook: async ({ id, panelFacts }, _, context) => {
    const judged = await judge(id, panelFacts, context);
    const plan = await context.load.plan.load({ id });
    return judged && outlookOf(judged, plan && panelSizeOf(plan), isSecretariat(context.caller));
  },
  panelDraws: async ({ id }, page, context) => {
    return (await holdsPlan(id, context)) ? context.load.drawsOfPlan(page, [id]) : null;
  },
};

/** An expert of the pool, and every rule that keeps them from the panel. */
interface Judged extends Considered {
  readonly exclusions: ReturnType<typeof exclusionsOf>;
}

/** Everybody who holds the role, judged by the rules; null when the plan has no facts yet or is not the caller's. */
async function judge(
  id: string,
  facts: PanelFacts | null | undefined,
  context: Context,
): Promise<readonly Judged[] | null> {
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
  const needed = plan && panelSizeOf(plan);
  return (await context.load.considered.load(key)).map((considered) => {
    const places = heldOverPlaces(needed, considered.rotatingPercent);
    return { ...considered, exclusions: exclusionsOf(considered, { duty: 'EXAMINER', heldOverPlaces: places }) };
  });
}

/** The numbers that tell whether the examination finds its panel. Who is excluded is guarded where it is shown. */
function outlookOf(judged: readonly Judged[], needed: number | null, inDetail: boolean) {
  const excluded = judged.filter(({ exclusions }) => exclusions.length > 0);
  return {
    needed,
    assigned: judged.filter(({ assigned }) => assigned).length,
    eligible: judged.length - excluded.length,
    exclusions: countExclusions(
      excluded.map(({ exclusions }) => exclusions),
      inDetail,
    ),
    excludedExperts: excluded.slice(0, LONGEST).map(({ expert, exclusions }) => ({ expert, rules: exclusions })),
  };
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
