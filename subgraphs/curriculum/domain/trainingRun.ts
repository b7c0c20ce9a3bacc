import type { Caller } from '../../kit/caller.ts';
import { checkNotPast, checkOptionalText, checkPeriod, checkText, checkWhole } from '../../kit/check.ts';
import { daysLater } from '../../kit/day.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { isOwner } from './callers.ts';

export const trainingRunStates = ['PLANNED', 'OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED'] as const;
export type TrainingRunState = (typeof trainingRunStates)[number];
export type TrainingRunAction = 'open' | 'begin' | 'complete' | 'cancel';

export interface TrainingRunSubject {
  readonly state: TrainingRunState;
  readonly institutionId: string;
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly seats: number;
  readonly enrolled: number;
}
export interface TrainingRunFacts {
  readonly reason: string | null;
  readonly today: string;
  readonly institutionState: string;
  /** How many of those enrolled have no outcome yet. */
  readonly open: number;
}

/** The life of a run: planned, open to enrolment, going on, over; or called off before it begins. */
export const trainingRunMoves: readonly Move<
  TrainingRunState,
  TrainingRunAction,
  Caller,
  TrainingRunSubject,
  TrainingRunFacts
>[] = [
  { from: 'PLANNED', action: 'open', to: 'OPEN', who: isOwner, guard: activeMember },
  { from: 'OPEN', action: 'begin', to: 'RUNNING', who: isOwner, guard: canBegin },
  { from: 'RUNNING', action: 'complete', to: 'COMPLETED', who: isOwner, guard: canComplete },
  { from: 'PLANNED', action: 'cancel', to: 'CANCELLED', who: isOwner, guard: reasonGiven },
  { from: 'OPEN', action: 'cancel', to: 'CANCELLED', who: isOwner, guard: reasonGiven },
];

function activeMember(_: TrainingRunSubject, { institutionState }: TrainingRunFacts): Refusal | null {
  return institutionState === 'ACTIVE'
    ? null
    : conflict('INSTITUTION_NOT_ACTIVE', 'Only active members open runs.', 'id');
}

function canBegin({ beginsOn, enrolled }: TrainingRunSubject, { today }: TrainingRunFacts): Refusal | null {
  if (today < beginsOn) return conflict('RUN_TOO_EARLY', `The run begins on ${beginsOn}.`, 'id');
  return enrolled > 0 ? null : conflict('RUN_EMPTY', 'Nobody is enrolled.', 'id');
}

function canComplete({ endsOn }: TrainingRunSubject, { today, open }: TrainingRunFacts): Refusal | null {
  if (today < endsOn) return conflict('RUN_TOO_EARLY', `The run ends on ${endsOn}.`, 'id');
  return open === 0 ? null : conflict('OUTCOMES_MISSING', `The outcomes of ${open} people are missing.`, 'id');
}

export interface TrainingRunPlan {
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly seats: number;
}

/** Whether a run can be planned: days to come in their order, within two years, a place and seats. */
export function checkTrainingRun({ beginsOn, endsOn, place, seats }: TrainingRunPlan, today: string): Refusal | null {
  return (
    checkNotPast(beginsOn, today, 'beginsOn') ??
    checkPeriod({ from: beginsOn, until: endsOn }, 'endsOn') ??
    (endsOn > daysLater(beginsOn, 731) ? invalid('OUT_OF_RANGE', 'A run lasts at most two years.', 'endsOn') : null) ??
    checkText(place, 200, 'place') ??
    checkWhole(seats, 1, 1_000, 'seats')
  );
}

/** Whether a person can be enrolled: texts present, an open run, and a seat left. */
export function checkEnrolment(
  { state, seats, enrolled }: TrainingRunSubject,
  person: { readonly personName: string; readonly personReference: string; readonly candidateId: string | null },
): Refusal | null {
  const refusal =
    checkText(person.personName, 100, 'personName') ??
    checkText(person.personReference, 100, 'personReference') ??
    checkOptionalText(person.candidateId, 100, 'candidateId');
  if (refusal) return refusal;
  if (state !== 'OPEN') return conflict('RUN_CLOSED', 'The run does not take enrolments now.', 'trainingRunId');
  return enrolled < seats ? null : conflict('RUN_FULL', 'All seats are taken.', 'trainingRunId');
}

/** Whether an outcome can be recorded: one of the three, while the run goes on, for somebody who was not taken off. */
export function checkOutcome({ state }: TrainingRunSubject, before: string, outcome: string): Refusal | null {
  if (!['COMPLETED', 'FAILED', 'DROPPED'].includes(outcome)) {
    return invalid('OUT_OF_RANGE', 'An outcome is COMPLETED, FAILED or DROPPED.', 'outcome');
  }
  return state === 'RUNNING' && before !== 'WITHDRAWN'
    ? null
    : conflict('RUN_CLOSED', 'Outcomes are recorded while a run goes on.', 'id');
}
