import type { Caller } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import type { Refusal } from '../../kit/refusal.ts';
import { isSecretariat } from './callers.ts';
import { checkQualification, type Qualification } from './qualification.ts';

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
  readonly qualification: Qualification;
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

function qualified({ role }: AppointmentSubject, { qualification }: AppointmentFacts): Refusal | null {
  return checkQualification(role, qualification);
}

function periodPassed({ validUntil }: AppointmentSubject, { today }: AppointmentFacts): Refusal | null {
  if (validUntil !== null && validUntil < today) return null;
  return { kind: 'Conflict', code: 'TOO_EARLY', message: `The period lasts until ${validUntil}.`, path: ['id'] };
}

/** The last day of a period of whole years that begins on a day: the day before its anniversary. */
export function lastDayOfTerm(firstDay: string, years: number): string {
  const end = new Date(`${firstDay}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}
