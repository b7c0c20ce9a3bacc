import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { examinersNeeded, type PanelTerms } from '../../kit/panelSize.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';
import { isHost, isHostOrSecretariat } from './callers.ts';
import { UPPER_LEVELS } from './score.ts';
import { checkAhead, checkSessions, firstSession, type PartTimes, type Session } from './session.ts';

export const examPlanStates = [
  'DRAFT',
  'FILED',
  'ENROLLING',
  'SCHEDULED',
  'IN_PROGRESS',
  'SCORING',
  'PUBLICITY',
  'CERTIFIED',
  'CANCELLED',
] as const;
export type ExamPlanState = (typeof examPlanStates)[number];
export type ExamPlanAction =
  | 'file'
  | 'enrol'
  | 'schedule'
  | 'start'
  | 'finish'
  | 'publish'
  | 'reopen'
  | 'certify'
  | 'cancel';

/** Whether results are shown to those whom they are about: scores may still change before. */
export function resultsArePublic(state: ExamPlanState): boolean {
  return state === 'PUBLICITY' || state === 'CERTIFIED';
}

/** What the moves of an examination look at. */
export interface ExamPlanSubject {
  readonly state: ExamPlanState;
  readonly hostId: string;
  readonly level: string;
  readonly publicityEndsAt: Date | null;
}
export interface ExamPlanFacts extends PartTimes, PanelTerms {
  readonly reason: string | null;
  readonly now: Date;
  readonly hostState: string;
  readonly standardState: string;
  readonly sessions: readonly Session[];
  /** Whether the theory paper comes from the question bank, and whether its form is released. */
  readonly usesItemBank: boolean;
  readonly formReleased: boolean;
  /** How many of them lack a final score in some part. */
  readonly unscored: number;
  /** How many are assigned and appointed for the level and day. */
  readonly examiners: number;
  /** How many of them are of an institution that employs or trained a candidate, or declared a relation to one. */
  readonly recused: number;
  /** Appeals that are lodged or under review. */
  readonly appealsOpen: number;
  /** Appeals that were granted and have not led to a new scoring yet. */
  readonly appealsGranted: number;
}

type Row = Move<ExamPlanState, ExamPlanAction, Caller, ExamPlanSubject, ExamPlanFacts>;

/** The life of an examination, from its draft to the certificates. */
export const examPlanMoves: readonly Row[] = [
  { from: 'DRAFT', action: 'file', to: 'FILED', who: isHost, guard: mayBeFiled },
  { from: 'FILED', action: 'enrol', to: 'ENROLLING', who: isSecretariat, guard: hostActive },
  { from: 'ENROLLING', action: 'schedule', to: 'SCHEDULED', who: isHost, guard: isComplete },
  { from: 'SCHEDULED', action: 'start', to: 'IN_PROGRESS', who: isHost, guard: mayBegin },
  { from: 'IN_PROGRESS', action: 'finish', to: 'SCORING', who: isHost },
  { from: 'SCORING', action: 'publish', to: 'PUBLICITY', who: isHost, guard: allScored },
  { from: 'PUBLICITY', action: 'reopen', to: 'SCORING', who: isSecretariat, guard: appealGranted },
  { from: 'PUBLICITY', action: 'certify', to: 'CERTIFIED', who: isSecretariat, guard: isFinal },
  { from: 'DRAFT', action: 'cancel', to: 'CANCELLED', who: isHostOrSecretariat, guard: reasonGiven },
  { from: 'FILED', action: 'cancel', to: 'CANCELLED', who: isHostOrSecretariat, guard: reasonGiven },
  { from: 'ENROLLING', action: 'cancel', to: 'CANCELLED', who: isHostOrSecretariat, guard: reasonGiven },
  { from: 'SCHEDULED', action: 'cancel', to: 'CANCELLED', who: isHostOrSecretariat, guard: reasonGiven },
];

function mayBeFiled(plan: ExamPlanSubject, facts: ExamPlanFacts): Refusal | null {
  const { standardState, sessions, now } = facts;
  const resting = hostActive(plan, facts);
  if (resting) return resting;
  if (standardState !== 'IN_FORCE') {
    return conflict('STANDARD_NOT_IN_FORCE', 'The standard is not in force any more.', 'id');
  }
  return checkAhead(sessions, now) ?? checkSessions(plan.level, sessions, facts, now);
}

function hostActive(_plan: ExamPlanSubject, { hostState }: ExamPlanFacts): Refusal | null {
  if (hostState === 'ACTIVE') return null;
  return conflict('INSTITUTION_NOT_ACTIVE', 'The host is not an active member.', 'id');
}

function isComplete(plan: ExamPlanSubject, facts: ExamPlanFacts): Refusal | null {
  if (facts.registrations === 0) return conflict('NO_CANDIDATES', 'Nobody is registered.', 'id');
  return hostActive(plan, facts) ?? checkPanel(facts) ?? checkSessions(plan.level, facts.sessions, facts, facts.now);
}

/** Whether those who examine are enough, and none of them is recused. */
function checkPanel(facts: ExamPlanFacts): Refusal | null {
  if (facts.recused > 0) {
    const message = `${facts.recused} examiners have to do with a candidate, or their institutions have.`;
    return conflict('RECUSED', message, 'id');
  }
  const needed = examinersNeeded(facts);
  if (facts.examiners >= needed) return null;
  const message = `${facts.registrations} candidates need ${needed} examiners; ${facts.examiners} are assigned and appointed.`;
  return conflict('PANEL_TOO_SMALL', message, 'id');
}

/** By which roles experts examine at a level: above level 3 as senior examiners only. */
export function rolesExamining(level: string): readonly string[] {
  return UPPER_LEVELS.includes(level) ? ['SENIOR_EXAMINER'] : ['EXAMINER', 'SENIOR_EXAMINER'];
}

function mayBegin(plan: ExamPlanSubject, facts: ExamPlanFacts): Refusal | null {
  const { now, sessions, usesItemBank, formReleased } = facts;
  const first = firstSession(sessions);
  if (!first || now < first.startsAt) {
    return conflict('TOO_EARLY', `The first session begins at ${first?.startsAt.toISOString()}.`, 'id');
  }
  // Between the scheduling and the day a panel can lose members, and the host its standing.
  const refusal = hostActive(plan, facts) ?? checkPanel(facts);
  if (refusal || formReleased || !usesItemBank) return refusal;
  return conflict(
    'FORM_NOT_RELEASED',
    'The theory paper comes from the question bank; its form is not released.',
    'id',
  );
}

function allScored(_plan: ExamPlanSubject, { unscored }: ExamPlanFacts): Refusal | null {
  if (unscored === 0) return null;
  return conflict('SCORES_INCOMPLETE', `${unscored} candidates lack a final score in some part.`, 'id');
}

function appealGranted(_plan: ExamPlanSubject, { appealsGranted }: ExamPlanFacts): Refusal | null {
  if (appealsGranted > 0) return null;
  return conflict('NO_GRANTED_APPEAL', 'No appeal against these results was granted.', 'id');
}

function isFinal({ publicityEndsAt }: ExamPlanSubject, facts: ExamPlanFacts): Refusal | null {
  if (!publicityEndsAt || facts.now < publicityEndsAt) {
    return conflict('PUBLICITY_RUNNING', `Results are public until ${publicityEndsAt?.toISOString()}.`, 'id');
  }
  const waiting = facts.appealsOpen + facts.appealsGranted;
  return waiting === 0 ? null : conflict('APPEAL_OPEN', `${waiting} appeals are still to be settled.`, 'id');
}
