import { daysLater } from '../../kit/day.ts';
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
import { checkRequirements, meets } from '../domain/role.ts';
import type { Appointment, Expert, Qualification, RoleRequirement, RoleTerm } from '../entities/index.ts';
import { evidenceOf } from './qualifications.ts';

/** An occupation, as the dictionary's edition and code. */
export interface Place {
  readonly edition: string;
  readonly code: string;
}

/** How an appointment ends that is not simply in force or expired. */
export type Ending = Exclude<AppointmentState, 'ACTIVE' | 'EXPIRED'>;

/** What the rows of the roles say, by role. */
export interface Rules {
  readonly terms: readonly RoleTerm[];
  readonly requirements: readonly RoleRequirement[];
}

/** What one person of the pool has held so far; collects the rows of it. */
export class Career {
  readonly appointments: Appointment[] = [];
  readonly transitions: Transition[] = [];
  readonly #examinerSince: string[] = [];
  readonly key: string;
  readonly expert: Expert;
  /** What the person is qualified by, verified unless they are still to be decided about. */
  readonly qualifications: Qualification[];
  readonly #rules: Rules;
  readonly #today: string;

  constructor(key: string, expert: Omit<Expert, 'id'>, rules: Rules, today: string) {
    this.key = key;
    this.expert = { ...expert, id: seedId('expert', key) };
    this.qualifications = evidenceOf(this.expert, key);
    this.#rules = rules;
    this.#today = today;
  }

  /** Terms from a first day on, one after another as long as they are renewed; the last one may be in force. */
  serve(role: ExpertRole, place: Place, from: string, renewed: () => boolean): void {
    const { years } = this.#term(role);
    for (let first = from; ; ) {
      const last = lastDayOfTerm(first, years);
      this.#qualify(role, first);
      this.#add(role, place, last < this.#today ? 'EXPIRED' : 'ACTIVE', daysLater(first, -20), first, last);
      if (last >= this.#today || !renewed()) return;
      first = daysLater(last, 1);
    }
  }

  /** An appointment that is not in force: still to be decided, declined, or in force once and stopped. */
  stop(role: ExpertRole, place: Place, from: string, ending: Ending, reason: string | undefined): void {
    const began = ending === 'SUSPENDED' || ending === 'REMOVED';
    if (ending !== 'NOMINATED' && ending !== 'DECLINED') this.#qualify(role, from);
    if (ending === 'NOMINATED') for (const evidence of this.qualifications) evidence.state = 'DECLARED';
    const last = began ? lastDayOfTerm(from, this.#term(role).years) : null;
    const appointment = this.#add(role, place, ending, daysLater(from, -20), began ? from : null, last);
    if (reason === undefined) return;
    const actions: Readonly<Partial<Record<Ending, readonly AppointmentAction[]>>> = {
      SUSPENDED: ['vet', 'activate', 'suspend'],
      REMOVED: ['vet', 'activate', 'remove'],
      DECLINED: ['decline'],
    };
    const steps = (actions[ending] ?? []).map((action, at, all): Step<AppointmentAction> => {
      const day = action === 'activate' ? from : daysLater(from, action === 'vet' ? -5 : 60);
      const deciding = at === all.length - 1;
      return { action, account: OFFICE, at: new Date(`${day}T06:00:00Z`), reason: deciding ? reason : undefined };
    });
    const lived = live(appointmentMoves, { type: 'Appointment', id: appointment.id }, 'NOMINATED', steps);
    if (lived.state !== ending) throw new Error(`${this.key} should be ${ending} and is ${lived.state}`);
    this.transitions.push(...lived.transitions);
  }

  #term(role: ExpertRole): RoleTerm {
    const term = this.#rules.terms.find((one) => one.role === role);
    if (!term) throw new Error(`Nobody says for how many years a ${role} is appointed`);
    return term;
  }

  #requirements(role: ExpertRole): readonly RoleRequirement[] {
    return this.#rules.requirements.filter((requirement) => requirement.role === role);
  }

  #qualify(role: ExpertRole, today: string): void {
    const { skillLevel, title } = this.expert;
    const [first] = [...this.#examinerSince].sort();
    const since = first === undefined ? {} : { EXAMINER: first };
    insist(checkRequirements(role, this.#requirements(role), { skillLevel, title, practiceYears: 0, since, today }));
    if (role === 'EXAMINER') this.#examinerSince.push(today);
  }

  /** The evidence that meets the standing that a role requires. */
  #evidenceFor(role: ExpertRole): string | null {
    const wanted = this.#requirements(role).filter(({ kind }) => kind === 'STANDING');
    const found = this.qualifications.find(({ skillLevel, title }) =>
      wanted.some((requirement) =>
        meets(requirement, { skillLevel, title: title ?? 'NONE', practiceYears: 0, since: {}, today: this.#today }),
      ),
    );
    return found?.id ?? null;
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
      levels: this.#term(role).levels,
      state,
      validFrom,
      validUntil,
      evidenceId: state === 'NOMINATED' || state === 'DECLINED' ? null : this.#evidenceFor(role),
      renewal: this.appointments.some(
        (one) => one.role === role && one.code === code && one.validUntil === daysLater(validFrom ?? '1900-01-01', -1),
      ),
      nominatedById: this.expert.institutionId,
      createdAt: new Date(`${nominatedOn}T02:00:00Z`),
    };
    this.appointments.push(appointment);
    return appointment;
  }
}
