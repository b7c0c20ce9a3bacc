import { isSecretariat } from '../../../kit/caller.ts';
import { checkText } from '../../../kit/check.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, invalid } from '../../../kit/refusal.ts';
import { isOneOf } from '../../domain/callers.ts';
import {
  checkDeadline,
  type FindingAction,
  findingMoves,
  mayPlan,
  supervisionVisitMoves,
} from '../../domain/supervision.ts';
import { ExamPlan, Finding, KnownAssignment, SupervisionVisit } from '../../entities/index.ts';
import { supervisionVisitTold } from '../../events.ts';
import type { MutationResolvers, PlanSupervisionVisitInput } from '../../resolvers.types.ts';
import { activeInstitutions, knownOccupation } from './known.ts';

type Mutations = Required<MutationResolvers>;

const notSupervisor = forbidden('Visits are held, and findings made, by the supervisors assigned and the secretariat.');
const notPlanner = forbidden('Institutions plan their own internal visits, the secretariat all.');

export const planSupervisionVisit: Mutations['planSupervisionVisit'] = (_, { input }, context) =>
  mutate(context, 'planSupervisionVisit', input, async (work) => {
    const { kind, visitOn, purpose } = input;
    const visited = await visitedBy(work, input);
    insist(
      mayPlan(work.caller, { kind, institutionId: visited.institutionId }) ? null : notPlanner,
      visitOn >= dayOf(work.now)
        ? null
        : invalid('VISIT_DAY_WRONG', 'A visit is planned for today or later.', 'visitOn'),
      checkText(purpose, 500, 'purpose'),
    );
    await activeInstitutions(work, [visited.institutionId], 'institutionId');
    const plannedBy = work.caller.account ?? '';
    const visit = work.manager.create(SupervisionVisit, {
      ...visited,
      id: newId(),
      state: 'PLANNED',
      kind,
      visitOn,
      purpose: purpose.trim(),
      plannedBy,
    });
    await work.manager.save(visit);
    work.tell(supervisionVisitTold(visit));
    return visit;
  });

/** Whom a visit is to: the host of an examination, or an institution, perhaps about an occupation. */
async function visitedBy(work: Work, input: PlanSupervisionVisitInput) {
  if (input.examPlanId) {
    const plan = await hold(work, ExamPlan, input.examPlanId, 'examination', ['examPlanId']);
    const over = plan.state === 'CANCELLED' || plan.state === 'CERTIFIED';
    insist(over ? conflict('VISIT_DAY_WRONG', `The examination is ${plan.state}.`, 'examPlanId') : null);
    return { institutionId: plan.hostId, examPlanId: plan.id, edition: plan.edition, code: plan.code };
  }
  const { institutionId, edition = null, code = null } = input;
  if (!institutionId) insist(invalid('OUT_OF_RANGE', 'Give an examination or an institution.', 'institutionId'));
  if ((edition === null) !== (code === null)) {
    insist(invalid('OUT_OF_RANGE', 'An occupation has an edition and a code.', 'code'));
  }
  if (edition !== null && code !== null) await knownOccupation(work, { edition, code });
  return { institutionId: institutionId ?? '', examPlanId: null, edition, code };
}

/** Insists that the caller supervises the visit, or runs the office. */
async function insistSupervisor(work: Work, visitId: string): Promise<void> {
  if (isSecretariat(work.caller)) return;
  const assigned = { supervisionVisitId: visitId, state: 'ASSIGNED' };
  const supervisors = await work.manager.findBy(KnownAssignment, assigned);
  const ids = supervisors.map(({ expertId }) => expertId);
  insist(isOneOf(work.caller, ids) ? null : notSupervisor);
}

const moveVisit =
  (mutation: string, action: 'hold' | 'cancel'): Mutations['holdSupervisionVisit'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const visit = await hold(work, SupervisionVisit, input.id, 'visit');
      if (action === 'hold') await insistSupervisor(work, visit.id);
      const facts = { reason: input.reason ?? null, today: dayOf(work.now) };
      await move(work, supervisionVisitMoves, visit, action, facts, input.reason);
      work.tell(supervisionVisitTold(visit));
      return visit;
    });

export const holdSupervisionVisit = moveVisit('holdSupervisionVisit', 'hold');
export const cancelSupervisionVisit = moveVisit('cancelSupervisionVisit', 'cancel');

export const recordFinding: Mutations['recordFinding'] = (_, { input }, context) =>
  mutate(context, 'recordFinding', input, async (work) => {
    const visit = await hold(work, SupervisionVisit, input.visitId, 'visit', ['visitId']);
    await insistSupervisor(work, visit.id);
    insist(
      visit.state === 'HELD' ? null : conflict('VISIT_DAY_WRONG', `The visit is ${visit.state}.`, 'visitId'),
      checkText(input.description, 4_000, 'description'),
      checkDeadline(input.deadline, dayOf(work.now)),
      (await work.manager.countBy(Finding, { visitId: visit.id })) < 100
        ? null
        : conflict('TOO_MANY', 'A visit has at most 100 findings.', 'visitId'),
    );
    const finding = work.manager.create(Finding, {
      id: newId(),
      state: 'OPEN',
      visitId: visit.id,
      institutionId: visit.institutionId,
      description: input.description.trim(),
      severity: input.severity,
      deadline: input.deadline,
      correction: null,
      recordedBy: work.caller.account ?? '',
    });
    return work.manager.save(finding);
  });

const moveFinding =
  (mutation: string, action: FindingAction): Mutations['closeFinding'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const finding = await hold(work, Finding, input.id, 'finding');
      if (action !== 'correct') await insistSupervisor(work, finding.visitId);
      if (action === 'correct') finding.correction = input.reason?.trim() ?? null;
      const facts = { reason: input.reason ?? null, today: dayOf(work.now) };
      return move(work, findingMoves, finding, action, facts, input.reason);
    });

export const correctFinding = moveFinding('correctFinding', 'correct');
export const closeFinding = moveFinding('closeFinding', 'close');
export const escalateFinding = moveFinding('escalateFinding', 'escalate');
