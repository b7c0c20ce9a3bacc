import type { Caller } from '../../kit/caller.ts';
import { dayOf } from '../../kit/day.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import type { Refusal } from '../../kit/refusal.ts';
import { isHost, isHostOrSecretariat, isSecretariat } from './callers.ts';
import type { ExamPart } from './score.ts';
import { partsOf } from './score.ts';

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

export interface Session {
  readonly part: ExamPart;
  /** ISO 8601 with offset. */
  readonly startsAt: string;
  readonly minutes: number;
  readonly venue: string;
  readonly seats: number;
}

/** What the moves of an examination look at. */
export interface ExamPlanSubject {
  readonly state: ExamPlanState;
  readonly hostId: string;
  readonly level: string;
  readonly sessions: readonly Session[];
  readonly publicityEndsAt: Date | null;
}
export interface ExamPlanFacts {
  readonly reason: string | null;
  readonly now: Date;
  readonly hostState: string;
  readonly standardState: string;
  readonly theoryMinutes: number;
  readonly practicalRatio: number;
  readonly panelMinimum: number;
  readonly registrations: number;
  /** How many registrations lack a score in some part. */
  readonly unscored: number;
  readonly examiners: number;
  /** How many examiners are of an institution that employs or trained a candidate registered since. */
  readonly recused: number;
  readonly appealGranted: boolean;
}

type Row = Move<ExamPlanState, ExamPlanAction, Caller, ExamPlanSubject, ExamPlanFacts>;

/** The life of an examination, from its draft to the certificates. */
export const examPlanMoves: readonly Row[] = [
  { from: 'DRAFT', action: 'file', to: 'FILED', who: isHost, guard: mayBeFiled },
  { from: 'FILED', action: 'enrol', to: 'ENROLLING', who: isSecretariat },
  { from: 'ENROLLING', action: 'schedule', to: 'SCHEDULED', who: isHost, guard: isComplete },
  { from: 'SCHEDULED', action: 'start', to: 'IN_PROGRESS', who: isHost, guard: itsDayHasCome },
  { from: 'IN_PROGRESS', action: 'finish', to: 'SCORING', who: isHost },
  { from: 'SCORING', action: 'publish', to: 'PUBLICITY', who: isHost, guard: allScored },
  { from: 'PUBLICITY', action: 'reopen', to: 'SCORING', who: isSecretariat, guard: appealGranted },
  { from: 'PUBLICITY', action: 'certify', to: 'CERTIFIED', who: isSecretariat, guard: publicityEnded },
  { from: 'DRAFT', action: 'cancel', to: 'CANCELLED', who: isHostOrSecretariat, guard: reasonGiven },
  { from: 'FILED', action: 'cancel', to: 'CANCELLED', who: isHostOrSecretariat, guard: reasonGiven },
  { from: 'ENROLLING', action: 'cancel', to: 'CANCELLED', who: isHostOrSecretariat, guard: reasonGiven },
  { from: 'SCHEDULED', action: 'cancel', to: 'CANCELLED', who: isHostOrSecretariat, guard: reasonGiven },
];

function mayBeFiled(
  plan: ExamPlanSubject,
  { hostState, standardState, theoryMinutes, now }: ExamPlanFacts,
): Refusal | null {
  if (hostState !== 'ACTIVE') return conflict('INSTITUTION_NOT_ACTIVE', 'The host is not an active member.');
  if (standardState !== 'IN_FORCE') return conflict('STANDARD_NOT_IN_FORCE', 'The standard is not in force any more.');
  return checkSessions(plan.level, plan.sessions, theoryMinutes, now);
}

function isComplete(plan: ExamPlanSubject, facts: ExamPlanFacts): Refusal | null {
  if (facts.registrations === 0) return conflict('NO_CANDIDATES', 'Nobody is registered.');
  if (facts.recused > 0) {
    return conflict('RECUSED', `${facts.recused} examiners are of institutions that employ or trained a candidate.`);
  }
  const needed = examinersNeeded(facts);
  if (facts.examiners >= needed) return checkSessions(plan.level, plan.sessions, facts.theoryMinutes, facts.now);
  const message = `${facts.registrations} candidates need ${needed} examiners; ${facts.examiners} are assigned.`;
  return conflict('PANEL_TOO_SMALL', message);
}

/** How many examiners a practical test needs: by the standard's ratio, at least its minimum, and an odd number. */
export function examinersNeeded(
  facts: Pick<ExamPlanFacts, 'registrations' | 'practicalRatio' | 'panelMinimum'>,
): number {
  const needed = Math.max(facts.panelMinimum, Math.ceil(facts.registrations / facts.practicalRatio));
  return needed % 2 === 0 ? needed + 1 : needed;
}

function itsDayHasCome({ sessions }: ExamPlanSubject, { now }: ExamPlanFacts): Refusal | null {
  const first = firstSession(sessions);
  if (first && now.getTime() >= Date.parse(first.startsAt)) return null;
  return conflict('TOO_EARLY', `The first session begins at ${first?.startsAt}.`);
}

function allScored(_plan: ExamPlanSubject, { unscored }: ExamPlanFacts): Refusal | null {
  if (unscored === 0) return null;
  return conflict('SCORES_INCOMPLETE', `${unscored} candidates lack a score in some part.`);
}

function appealGranted(_plan: ExamPlanSubject, facts: ExamPlanFacts): Refusal | null {
  return facts.appealGranted ? null : conflict('NO_GRANTED_APPEAL', 'No appeal against these results was granted.');
}

function publicityEnded({ publicityEndsAt }: ExamPlanSubject, { now }: ExamPlanFacts): Refusal | null {
  if (publicityEndsAt && now >= publicityEndsAt) return null;
  return conflict('PUBLICITY_RUNNING', `Results are public until ${publicityEndsAt?.toISOString()}.`);
}

/** The session that begins first. */
export function firstSession(sessions: readonly Session[]): Session | undefined {
  return sessions.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))[0];
}

/** The day of the first session. */
export function examinedOn(sessions: readonly Session[]): string | null {
  const first = firstSession(sessions);
  if (!first) return null;
  return dayOf(new Date(first.startsAt));
}

const TWO_YEARS = 2 * 366 * 86_400_000;

/** Whether there is exactly one session for each part, with seats and time enough, at a time that can be meant. */
export function checkSessions(
  level: string,
  sessions: readonly Session[],
  theoryMinutes: number,
  now: Date,
): Refusal | null {
  const parts = partsOf(level);
  const given = sessions.map(({ part }) => part);
  if (given.length !== parts.length || !parts.every((part) => given.includes(part))) {
    return incomplete(`An examination at ${level} has one session for each of ${parts.join(', ')}.`);
  }
  const venueless = sessions.some(({ venue }) => venue.trim().length === 0 || venue.length > 200);
  if (venueless) return incomplete('Each session has a place, in 1 to 200 characters.');
  if (sessions.some(({ minutes, seats }) => minutes < 1 || minutes > 1_440 || seats < 1 || seats > 10_000)) {
    return incomplete('A session lasts 1 to 1,440 minutes and has 1 to 10,000 seats.');
  }
  if (sessions.some(({ startsAt }) => Math.abs(Date.parse(startsAt) - now.getTime()) > TWO_YEARS)) {
    return incomplete('A session begins within two years.');
  }
  const theory = sessions.find(({ part }) => part === 'THEORY');
  if (theory && theory.minutes < theoryMinutes) {
    return incomplete(`By the standard the theory paper takes at least ${theoryMinutes} minutes.`);
  }
  return null;
}

function incomplete(message: string): Refusal {
  return { kind: 'InvalidInput', code: 'SESSIONS_INCOMPLETE', message, path: ['sessions'] };
}

function conflict(code: string, message: string): Refusal {
  return { kind: 'Conflict', code, message, path: ['id'] };
}
