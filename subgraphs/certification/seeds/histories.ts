import { dayOf, daysLater } from '../../kit/day.ts';
import type { Transition } from '../../kit/entities/Transition.ts';
import { LOCAL_ISSUER, live, OFFICE, type Step } from '../../kit/seedHistory.ts';
import { type ExamPlanAction, type ExamPlanState, examPlanMoves } from '../domain/examPlan.ts';
import { moment } from './calendar.ts';
import type { PlanInUse } from './plans.ts';

const HOST = `${LOCAL_ISSUER} host`;
/** The normal way, with the state to which each step leads. */
const way: readonly (readonly [ExamPlanAction, ExamPlanState])[] = [
  ['file', 'FILED'],
  ['enrol', 'ENROLLING'],
  ['schedule', 'SCHEDULED'],
  ['start', 'IN_PROGRESS'],
  ['finish', 'SCORING'],
  ['publish', 'PUBLICITY'],
  ['certify', 'CERTIFIED'],
];
const PREPARED_IN = 3;

/** How each examination came to be as it is, step by step; one that is cancelled with the reason. */
export function seedHistories(plans: readonly PlanInUse[], today: string): readonly Transition[] {
  return plans.flatMap((plan) => {
    const { row } = plan;
    const steps = row.state === 'CANCELLED' ? cancelled(plan) : normal(plan, today);
    const lived = live(examPlanMoves, { type: 'ExamPlan', id: row.id }, 'DRAFT', steps);
    if (lived.state !== row.state) throw new Error(`The examination ${plan.key} ended as ${lived.state}`);
    return lived.transitions;
  });
}

function cancelled({ examinedOn }: PlanInUse): readonly Step<ExamPlanAction>[] {
  const at = (daysBefore: number) => moment(daysLater(examinedOn, -daysBefore), 10);
  return [
    { action: 'file', at: at(55), account: HOST },
    { action: 'enrol', at: at(50), account: OFFICE },
    { action: 'cancel', at: at(30), account: HOST, reason: '报名人数不足。（虚构事例）' },
  ];
}

function normal(plan: PlanInUse, today: string): readonly Step<ExamPlanAction>[] {
  const taken = way.slice(0, way.findIndex(([, state]) => state === plan.row.state) + 1);
  return taken.map(([action], at) => ({
    action,
    at: at < PREPARED_IN ? preparedAt(plan, at, today) : heldAt(plan, action),
    account: action === 'enrol' || action === 'certify' ? OFFICE : HOST,
  }));
}

/** Between the draft and the examination, or today if that comes first, at even distances. */
function preparedAt({ row, examinedOn }: PlanInUse, at: number, today: string): Date {
  const [begin, end] = [row.createdAt.getTime(), moment(examinedOn < today ? examinedOn : today, 0).getTime()];
  return new Date(begin + ((end - begin) * (at + 1)) / (PREPARED_IN + 1));
}

function heldAt({ row, scheme, sessions, examinedOn, certifiedOn }: PlanInUse, action: ExamPlanAction): Date {
  const ends = sessions.map(({ startsAt, minutes }) => startsAt.getTime() + minutes * 60_000);
  if (action === 'start') return moment(examinedOn, 9);
  if (action === 'finish') return new Date(Math.max(...ends));
  if (action === 'publish')
    return moment(daysLater(dayOf(row.publicityEndsAt ?? row.createdAt), -scheme.row.publicityDays), 9);
  return moment(certifiedOn ?? examinedOn, 10);
}
