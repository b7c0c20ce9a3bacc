import { actsFor, type Caller, isSecretariat, isStaffOf } from '../../kit/caller.ts';
import { daysLater } from '../../kit/day.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { isExpertOrSecretariat } from './callers.ts';

export const supervisionVisitStates = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type SupervisionVisitState = (typeof supervisionVisitStates)[number];
export type SupervisionVisitAction = 'hold' | 'cancel';
export type SupervisionKind = 'INTERNAL' | 'EXTERNAL';

export interface SupervisionVisitSubject {
  readonly state: SupervisionVisitState;
  readonly kind: SupervisionKind;
  readonly institutionId: string;
  readonly visitOn: string;
}
export interface SupervisionVisitFacts {
  readonly reason: string | null;
  readonly today: string;
}

type VisitRow = Move<
  SupervisionVisitState,
  SupervisionVisitAction,
  Caller,
  SupervisionVisitSubject,
  SupervisionVisitFacts
>;

/** The life of a visit. Which supervisors hold it is asked where the assignments are known. */
export const supervisionVisitMoves: readonly VisitRow[] = [
  { from: 'PLANNED', action: 'hold', to: 'HELD', who: isExpertOrSecretariat, guard: dayHasCome },
  { from: 'PLANNED', action: 'cancel', to: 'CANCELLED', who: mayPlan, guard: reasonGiven },
];

/** Who plans a visit: an institution its own internal ones, the office all. */
export function mayPlan(caller: Caller, visit: Pick<SupervisionVisitSubject, 'kind' | 'institutionId'>): boolean {
  return isSecretariat(caller) || (visit.kind === 'INTERNAL' && actsFor(caller, visit.institutionId));
}

function dayHasCome({ visitOn }: SupervisionVisitSubject, { today }: SupervisionVisitFacts): Refusal | null {
  return today >= visitOn ? null : conflict('VISIT_DAY_WRONG', `The visit is on ${visitOn}.`, 'id');
}

export const findingStates = ['OPEN', 'CORRECTED', 'CLOSED', 'ESCALATED'] as const;
export type FindingState = (typeof findingStates)[number];
export type FindingAction = 'correct' | 'close' | 'escalate';
export type FindingSeverity = 'MINOR' | 'MAJOR' | 'CRITICAL';

export interface FindingSubject {
  readonly state: FindingState;
  readonly institutionId: string;
  readonly deadline: string;
}
export interface FindingFacts {
  readonly reason: string | null;
  readonly today: string;
}

type FindingRow = Move<FindingState, FindingAction, Caller, FindingSubject, FindingFacts>;

/** The life of a finding: corrected by the visited institution, then closed; or escalated when it is overdue. */
export const findingMoves: readonly FindingRow[] = [
  { from: 'OPEN', action: 'correct', to: 'CORRECTED', who: isVisited, guard: reasonGiven },
  { from: 'CORRECTED', action: 'close', to: 'CLOSED', who: isExpertOrSecretariat },
  { from: 'OPEN', action: 'escalate', to: 'ESCALATED', who: isExpertOrSecretariat, guard: overdueWithReason },
];

function isVisited(caller: Caller, { institutionId }: FindingSubject): boolean {
  return isStaffOf(caller, institutionId);
}

/** Whether an open finding's deadline has passed. */
export function isOverdue({ state, deadline }: Pick<FindingSubject, 'state' | 'deadline'>, today: string): boolean {
  return state === 'OPEN' && deadline < today;
}

function overdueWithReason(finding: FindingSubject, facts: FindingFacts): Refusal | null {
  if (isOverdue(finding, facts.today)) return reasonGiven(finding, facts);
  return conflict('FINDING_NOT_OVERDUE', `The deadline is ${finding.deadline}.`, 'id');
}

/** Whether a correction can be asked for by a day: today or later, and within a year. */
export function checkDeadline(deadline: string, today: string): Refusal | null {
  if (deadline >= today && deadline <= daysLater(today, 366)) return null;
  return invalid('OUT_OF_RANGE', 'A deadline is today or later and within a year.', 'deadline');
}
