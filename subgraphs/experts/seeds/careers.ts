import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { insist } from '../../kit/refusal.ts';
import { live, OFFICE, type Step } from '../../kit/seedHistory.ts';
import {
  type AppointmentAction,
  type AppointmentState,
  appointmentMoves,
  type ExpertRole,
  lastDayOfTerm,
} from '../domain/appointment.ts';
import { checkQualification } from '../domain/qualification.ts';
import type { Appointment, Expert } from '../entities/index.ts';

/** An occupation, as the dictionary's edition and code. */
export interface Place {
  readonly edition: string;
  readonly code: string;
}

/** How an appointment ends that is not simply in force or expired. */
export type Ending = Exclude<AppointmentState, 'ACTIVE' | 'EXPIRED'>;

/** Adds days to a day written as 2026-03-06. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What one person of the pool has held so far; collects the rows of it. */
export class Career {
  readonly appointments: Appointment[] = [];
  readonly transitions: Transition[] = [];
  readonly #examinerSince: string[] = [];
  readonly key: string;
  readonly expert: Expert;
  readonly #years: ReadonlyMap<ExpertRole, number>;
  readonly #today: string;

  constructor(key: string, expert: Omit<Expert, 'id'>, years: ReadonlyMap<ExpertRole, number>, today: string) {
    this.key = key;
    this.expert = { ...expert, id: seedId('expert', key) };
    this.#years = years;
    this.#today = today;
  }

  /** Terms from a first day on, one after another as long as they are renewed; the last one may be in force. */
  serve(role: ExpertRole, place: Place, from: string, renewed: () => boolean): void {
    const years = this.#years.get(role);
    if (years === undefined) throw new Error(`Nobody says for how many years a ${role} is appointed`);
    for (let first = from; ; ) {
      const last = lastDayOfTerm(first, years);
      this.#qualify(role, first);
      this.#add(role, place, last < this.#today ? 'EXPIRED' : 'ACTIVE', plusDays(first, -20), first, last);
      if (last >= this.#today || !renewed()) return;
      first = plusDays(last, 1);
    }
  }

  /** An appointment that is not in force: still to be decided, declined, or in force once and stopped. */
  stop(role: ExpertRole, place: Place, from: string, ending: Ending, reason: string | undefined): void {
    const began = ending === 'SUSPENDED' || ending === 'REMOVED';
    if (ending !== 'NOMINATED' && ending !== 'DECLINED') this.#qualify(role, from);
    const last = began ? lastDayOfTerm(from, this.#years.get(role) ?? 1) : null;
    const appointment = this.#add(role, place, ending, plusDays(from, -20), began ? from : null, last);
    if (reason === undefined) return;
    const actions: Readonly<Partial<Record<Ending, readonly AppointmentAction[]>>> = {
      SUSPENDED: ['vet', 'activate', 'suspend'],
      REMOVED: ['vet', 'activate', 'remove'],
      DECLINED: ['decline'],
    };
    const steps = (actions[ending] ?? []).map((action, at, all): Step<AppointmentAction> => {
      const day = action === 'activate' ? from : plusDays(from, action === 'vet' ? -5 : 60);
      const deciding = at === all.length - 1;
      return { action, account: OFFICE, at: new Date(`${day}T06:00:00Z`), reason: deciding ? reason : undefined };
    });
    const lived = live(appointmentMoves, { type: 'Appointment', id: appointment.id }, 'NOMINATED', steps);
    if (lived.state !== ending) throw new Error(`${this.key} should be ${ending} and is ${lived.state}`);
    this.transitions.push(...lived.transitions);
  }

  #qualify(role: ExpertRole, day: string): void {
    const { skillLevel, title } = this.expert;
    const examinerSince = [...this.#examinerSince].sort()[0] ?? null;
    insist(checkQualification(role, { skillLevel, title, examinerSince, today: day }));
    if (role === 'EXAMINER') this.#examinerSince.push(day);
  }

  #add(
    role: ExpertRole,
    { edition, code }: Place,
    state: AppointmentState,
    nominatedOn: string,
    validFrom: string | null,
    validUntil: string | null,
  ): Appointment {
    const appointment: Appointment = {
      id: seedId('appointment', `${this.key} ${role} ${code} ${this.appointments.length + 1}`),
      expertId: this.expert.id,
      role,
      edition,
      code,
      state,
      validFrom,
      validUntil,
      nominatedById: this.expert.institutionId,
      createdAt: new Date(`${nominatedOn}T02:00:00Z`),
    };
    this.appointments.push(appointment);
    return appointment;
  }
}
