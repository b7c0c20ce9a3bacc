import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { LOCAL_ISSUER, live, OFFICE, timedSeedId } from '../../kit/seedHistory.ts';
import { type AppealAction, type AppealState, appealMoves } from '../domain/appeal.ts';
import { partsOf } from '../domain/score.ts';
import type { Appeal, ExamPlan, KnownAssignment, Registration, Score, ScoreEntry } from '../entities/index.ts';
import { grouped } from './grouped.ts';

const HOUR = 3_600_000;

/**
 * What examiners entered for examinations being scored or in publicity: two entries for each final score, and
 * where a part of somebody has none yet, one entry, or two that differ.
 */
export function seedEntries(
  plans: readonly ExamPlan[],
  registrations: readonly Registration[],
  scores: readonly Score[],
  assignments: readonly KnownAssignment[],
): readonly ScoreEntry[] {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const examiners = grouped(
    assignments.filter(({ duty }) => duty === 'EXAMINER'),
    ({ examPlanId }) => examPlanId,
  );
  const finals = new Map(scores.map((score) => [`${score.registrationId} ${score.part}`, score]));
  return registrations.flatMap(({ id, examPlanId, state }, at) => {
    const plan = planOf.get(examPlanId);
    const [first, second] = (examiners.get(examPlanId) ?? []).map(({ expertId }) => expertId).sort();
    if (!plan || !first || !second || state !== 'REGISTERED') return [];
    return partsOf(plan.level).flatMap((part) => {
      const final = finals.get(`${id} ${part}`);
      const enteredAt = final?.enteredAt ?? new Date(plan.createdAt.getTime() + 24 * HOUR);
      const entry = (expertId: string, value: number): ScoreEntry => ({
        id: seedId('scoreEntry', `${id} ${part} ${expertId}`),
        registrationId: id,
        part,
        round: 1,
        expertId,
        value,
        enteredBy: `${LOCAL_ISSUER} ${expertId}`,
        enteredAt,
        setAsideById: null,
      });
      if (final) return [entry(first, final.value), entry(second, final.value)];
      if (at % 4 === 0) return [entry(first, 62)];
      return at % 4 === 1 ? [entry(first, 58), entry(second, 64)] : [];
    });
  });
}

const ways: readonly { readonly state: AppealState; readonly actions: readonly AppealAction[] }[] = [
  { state: 'LODGED', actions: [] },
  { state: 'UNDER_REVIEW', actions: ['review'] },
  { state: 'DISMISSED', actions: ['review', 'dismiss'] },
  { state: 'WITHDRAWN', actions: ['withdraw'] },
  { state: 'LODGED', actions: [] },
];

/** Appeals against results that are public now, every tenth person's, in every state but the one that reopens scoring. */
export function seedAppeals(
  plans: readonly ExamPlan[],
  registrations: readonly Registration[],
  today: Date,
): { readonly appeals: readonly Appeal[]; readonly transitions: readonly Transition[] } {
  const open = new Map(plans.filter(({ state }) => state === 'PUBLICITY').map((plan) => [plan.id, plan]));
  const concerned = registrations.filter(({ examPlanId, state }) => open.has(examPlanId) && state === 'REGISTERED');
  const lodged = concerned
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .filter((_, at) => at % 10 === 0)
    .map((registration, at) => {
      const { hostId, candidateId, examPlanId, id: registrationId } = registration;
      const { state, actions } = ways[at % ways.length] ?? { state: 'LODGED', actions: [] };
      const lodgedAt = new Date(today.getTime() - (20 + (at % 12)) * HOUR);
      const id = timedSeedId('appeal', registrationId, lodgedAt);
      const steps = actions.map((action, place) => ({
        action,
        at: new Date(lodgedAt.getTime() + (place + 2) * HOUR),
        account: action === 'withdraw' ? `${LOCAL_ISSUER} host` : OFFICE,
        reason: action === 'dismiss' ? '复核后维持原成绩。（虚构事例）' : undefined,
      }));
      const lived = live(appealMoves, { type: 'Appeal', id }, 'LODGED', steps);
      if (lived.state !== state) throw new Error(`A seeded appeal ended as ${lived.state}`);
      const said = { part: 'THEORY' as const, grounds: '请求复核理论知识考试成绩。（虚构事例）' };
      const who = { registrationId, examPlanId, hostId, candidateId, lodgedBy: `${LOCAL_ISSUER} host` };
      const appeal: Appeal = { id, state, ...who, ...said, lodgedAt, reopenedAt: null };
      return { appeal, transitions: lived.transitions };
    });
  return {
    appeals: lodged.map(({ appeal }) => appeal),
    transitions: lodged.flatMap(({ transitions }) => transitions),
  };
}
