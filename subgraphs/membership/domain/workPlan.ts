import { actsFor, type Caller, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

export const workPlanStates = ['DRAFT', 'ADOPTED', 'CLOSED'] as const;
export type WorkPlanState = (typeof workPlanStates)[number];
export type WorkPlanAction = 'adopt' | 'close';

export interface WorkPlanFacts {
  readonly resolution: { readonly state: string; readonly subject: string } | null;
  /** The years of the other plans that are adopted. */
  readonly others: readonly Years[];
  readonly tasks: readonly { readonly state: WorkPlanTaskState }[];
}
export interface Years {
  readonly firstYear: number;
  readonly lastYear: number;
}

type PlanRow = Move<WorkPlanState, WorkPlanAction, Caller, Years & { readonly state: WorkPlanState }, WorkPlanFacts>;

/** The life of a work plan; its moves are the office's. */
export const workPlanMoves: readonly PlanRow[] = [
  { from: 'DRAFT', action: 'adopt', to: 'ADOPTED', who: isSecretariat, guard: checkAdoption },
  { from: 'ADOPTED', action: 'close', to: 'CLOSED', who: isSecretariat, guard: allEnded },
];

function checkAdoption(plan: Years, { resolution, others, tasks }: WorkPlanFacts): Refusal | null {
  if (resolution?.state !== 'ADOPTED' || resolution.subject !== 'WORK_PLAN') {
    return conflict('RESOLUTION_NOT_FITTING', 'The resolution does not adopt a work plan.', 'resolutionId');
  }
  if (tasks.length === 0) return conflict('WORK_PLAN_INCOMPLETE', 'A plan without tasks is not adopted.', 'id');
  if (others.every(({ firstYear, lastYear }) => lastYear < plan.firstYear || plan.lastYear < firstYear)) return null;
  return conflict('PERIODS_OVERLAP', 'Another adopted plan has some of these years.', 'id');
}

function allEnded(_: unknown, { tasks }: WorkPlanFacts): Refusal | null {
  if (tasks.every(({ state }) => state === 'DONE' || state === 'DROPPED')) return null;
  return conflict('WORK_PLAN_INCOMPLETE', 'Some tasks are neither done nor dropped.', 'id');
}

export const workPlanTaskStates = ['PLANNED', 'RUNNING', 'DONE', 'DROPPED'] as const;
export type WorkPlanTaskState = (typeof workPlanTaskStates)[number];
export type WorkPlanTaskAction = 'start' | 'finish' | 'drop';

interface TaskSubject {
  readonly state: WorkPlanTaskState;
  readonly ownerId: string;
}
export interface WorkPlanTaskFacts {
  readonly reason: string | null;
  readonly planState: WorkPlanState;
}

type TaskRow = Move<WorkPlanTaskState, WorkPlanTaskAction, Caller, TaskSubject, WorkPlanTaskFacts>;

const isOwner = (caller: Caller, { ownerId }: TaskSubject) => actsFor(caller, ownerId);

/** The life of a task: its owner works on it, the office may give it up. */
export const workPlanTaskMoves: readonly TaskRow[] = [
  { from: 'PLANNED', action: 'start', to: 'RUNNING', who: isOwner, guard: planAdopted },
  { from: 'RUNNING', action: 'finish', to: 'DONE', who: isOwner, guard: planAdopted },
  { from: 'PLANNED', action: 'drop', to: 'DROPPED', who: isSecretariat, guard: droppable },
  { from: 'RUNNING', action: 'drop', to: 'DROPPED', who: isSecretariat, guard: droppable },
];

function planAdopted(_: unknown, { planState }: WorkPlanTaskFacts): Refusal | null {
  if (planState === 'ADOPTED') return null;
  return conflict('WORK_PLAN_FIXED', 'Only the tasks of an adopted plan are worked on.', 'id');
}

function droppable(task: TaskSubject, facts: WorkPlanTaskFacts): Refusal | null {
  return reasonGiven(task, facts) ?? (facts.planState === 'CLOSED' ? planAdopted(task, facts) : null);
}

/** Whether a plan has years that one can mean. */
export function checkYears({ firstYear, lastYear }: Years): Refusal | null {
  if (firstYear < 2023 || firstYear > 2100)
    return invalid('OUT_OF_RANGE', 'A plan begins from 2023 to 2100.', 'firstYear');
  if (lastYear < firstYear) return invalid('PERIOD_INVERTED', 'The last year lies before the first.', 'lastYear');
  return lastYear - firstYear <= 9 ? null : invalid('OUT_OF_RANGE', 'A plan has at most ten years.', 'lastYear');
}

/** Whether the days of a task lie within the years of its plan. */
export function checkTaskDays(
  task: { readonly validFrom: string; readonly validUntil: string },
  plan: Years,
): Refusal | null {
  if (task.validUntil < task.validFrom) {
    return invalid('PERIOD_INVERTED', 'The last day lies before the first.', 'validUntil');
  }
  const [first, last] = [`${plan.firstYear}-01-01`, `${plan.lastYear}-12-31`];
  if (first <= task.validFrom && task.validUntil <= last) return null;
  return invalid('OUT_OF_RANGE', `The task lies within the plan, from ${first} to ${last}.`, 'validFrom');
}
