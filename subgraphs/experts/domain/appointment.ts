import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { daysLater, yearsLater } from '../../kit/day.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { checkRequirements, type Requirement, type Standing } from './role.ts';

export const appointmentStates = [
  'NOMINATED',
  'VETTED',
  'ACTIVE',
  'SUSPENDED',
  'EXPIRED',
  'DECLINED',
  'REMOVED',
] as const;
export type AppointmentState = (typeof appointmentStates)[number];
export type AppointmentAction = 'vet' | 'decline' | 'activate' | 'suspend' | 'reinstate' | 'remove' | 'expire';
export type ExpertRole = 'DEVELOPER' | 'EXAMINER' | 'SENIOR_EXAMINER' | 'SUPERVISOR' | 'ITEM_WRITER';

/** What the moves of an appointment look at; days are written as 2026-03-06. */
export interface AppointmentSubject {
  readonly state: AppointmentState;
  readonly role: ExpertRole;
  readonly validUntil: string | null;
}
export interface AppointmentFacts {
  readonly reason: string | null;
  readonly today: string;
  readonly requirements: readonly Requirement[];
  readonly standing: Standing;
}

type Row = Move<AppointmentState, AppointmentAction, Caller, AppointmentSubject, AppointmentFacts>;

/**
 * The life of an appointment: nominated, vetted, active until its period passes. Renewal is a new appointment.
 */
export const appointmentMoves: readonly Row[] = [
  { from: 'NOMINATED', action: 'vet', to: 'VETTED', who: isSecretariat, guard: qualified },
  { from: 'NOMINATED', action: 'decline', to: 'DECLINED', who: isSecretariat, guard: reasonGiven },
  { from: 'VETTED', action: 'decline', to: 'DECLINED', who: isSecretariat, guard: reasonGiven },
  { from: 'VETTED', action: 'activate', to: 'ACTIVE', who: isSecretariat },
  { from: 'ACTIVE', action: 'suspend', to: 'SUSPENDED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'reinstate', to: 'ACTIVE', who: isSecretariat },
  { from: 'ACTIVE', action: 'remove', to: 'REMOVED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'remove', to: 'REMOVED', who: isSecretariat, guard: reasonGiven },
  { from: 'ACTIVE', action: 'expire', to: 'EXPIRED', who: isSecretariat, guard: periodPassed },
];

function qualified({ role }: AppointmentSubject, { requirements, standing }: AppointmentFacts): Refusal | null {
  return checkRequirements(role, requirements, standing);
}

function periodPassed({ validUntil }: AppointmentSubject, { today }: AppointmentFacts): Refusal | null {
  if (validUntil !== null && validUntil < today) return null;
  return conflict('TOO_EARLY', `The period lasts until ${validUntil}.`, 'id');
}

/** An appointment that was given and not taken away: it is in force, or will be, or was. */
export interface Given {
  readonly state: AppointmentState;
  readonly validUntil: string | null;
}

/**
 * Whether an expert may be nominated for a role in an occupation that they hold already: only to renew it, once it is
 * near enough to its end.
 *
 * @param last the appointment that ends last of those active or suspended; null when there is none
 */
export function checkNomination(last: Given | null, renewalDays: number, today: string): Refusal | null {
  if (last === null || last.validUntil === null || last.validUntil < today) return null;
  if (last.state === 'SUSPENDED') {
    return conflict('ALREADY_APPOINTED', 'The expert holds this role, and it is suspended.', 'role');
  }
  const from = daysLater(last.validUntil, -renewalDays);
  if (from <= today) return null;
  return conflict('RENEWAL_TOO_EARLY', `It lasts until ${last.validUntil}; it may be renewed from ${from} on.`, 'role');
}

/** The first day of a term that is activated today: after the end of what is given already, and not before today. */
export function firstDayOfTerm(last: Given | null, today: string): string {
  if (last?.validUntil == null || last.validUntil < today) return today;
  return daysLater(last.validUntil, 1);
}

/** Whether so many appointments may be closed before a day. */
export function checkExpiry(before: string, atMost: number, today: string): Refusal | null {
  if (before > today) return conflict('TOO_EARLY', 'Only what has passed is closed.', 'before');
  if (atMost >= 1 && atMost <= 1_000) return null;
  return invalid('OUT_OF_RANGE', 'Close from 1 to 1,000 at once.', 'atMost');
}

/** The last day of a period of whole years that begins on a day: the day before its anniversary. */
export function lastDayOfTerm(firstDay: string, years: number): string {
  return daysLater(yearsLater(firstDay, years), -1);
}

/** Whether an appointment is in force on a day: past its last day it is not, whatever its state says. */
export function isInForce(
  appointment: {
    readonly state: AppointmentState;
    readonly validFrom: string | null;
    readonly validUntil: string | null;
  },
  day: string,
): boolean {
  const { state, validFrom, validUntil } = appointment;
  return state === 'ACTIVE' && validFrom !== null && validFrom <= day && validUntil !== null && day <= validUntil;
}
