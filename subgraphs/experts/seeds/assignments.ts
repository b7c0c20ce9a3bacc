import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { seededRandom } from '../../kit/random.ts';
import { type AssignmentDuty, duties } from '../domain/assignment.ts';
import { DRAW_METHOD, draw } from '../domain/panelDraw.ts';
import type { Appointment, Assignment, Expert, KnownExamPlan, PanelDraw } from '../entities/index.ts';

/** How many examine: enough for every examination of the seeds, whose seats depend on the level in the same way. */
const PANEL: Readonly<Record<string, number>> = { L5: 9, L4: 9, L3: 7, L2: 3, L1: 3 };
/** States in which an examination has no panel. */
const WITHOUT_PANEL = ['DRAFT', 'FILED', 'CANCELLED'];
const ASSIGNED_DAYS_BEFORE = 12;
const RESERVES = 2;

/** What is known when examinations get their panels. */
interface Staff {
  readonly plans: readonly KnownExamPlan[];
  readonly appointments: readonly Appointment[];
  readonly experts: ReadonlyMap<string, Expert>;
  readonly today: string;
}

/**
 * A panel of an odd number and a supervisor for every examination that has got that far. While there are others nobody
 * is at two on one day, at three of one body running, or on its last panel. The expert `demo` comes before
 * others in their occupations, and so has a past as well; open examinations without them are drawn.
 */
export function seedAssignments(staff: Staff): {
  readonly assignments: readonly Assignment[];
  readonly draws: readonly PanelDraw[];
  /** Who serves on which day, as `2026-03-06 id`. */
  readonly busy: Set<string>;
} {
  const panels = new Panels(staff);
  const order = ({ examinedOn, id }: KnownExamPlan) => `${examinedOn ?? '9'} ${id}`;
  for (const plan of staff.plans.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) panels.staff(plan);
  return panels;
}

class Panels {
  readonly assignments: Assignment[] = [];
  readonly draws: PanelDraw[] = [];
  readonly busy = new Set<string>();
  readonly #random = seededRandom('assignments');
  readonly #staff: Staff;
  /** Appointments that are or were in force, by occupation. */
  readonly #served = new Map<string, Appointment[]>();
  readonly #demo = seedId('expert', 'demo');
  /** The panels of a body in an occupation, in the order of their days. */
  readonly #panels = new Map<string, (readonly string[])[]>();

  constructor(staff: Staff) {
    this.#staff = staff;
    const served = staff.appointments.filter(({ state }) => state === 'ACTIVE' || state === 'EXPIRED');
    for (const appointment of served.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const place = `${appointment.edition}/${appointment.code}`;
      const others = this.#served.get(place);
      if (others) others.push(appointment);
      else this.#served.set(place, [appointment]);
    }
  }

  staff(plan: KnownExamPlan): void {
    if (WITHOUT_PANEL.includes(plan.state)) return;
    const fit = this.#fit(plan, 'EXAMINER');
    const body = `${plan.hostId} ${plan.edition}/${plan.code}`;
    const earlier = this.#panels.get(body) ?? [];
    const ordered = this.#order(plan, fit, earlier);
    const enough = Math.min(PANEL[plan.level] ?? 3, ordered.length);
    const odd = enough % 2 === 0 ? enough - 1 : enough;
    const drawn = plan.state === 'CERTIFIED' || fit.includes(this.#demo) ? null : this.#draw(plan, ordered, odd);
    const panel = drawn?.drawnIds ?? ordered.slice(0, odd);
    this.#assign(plan, 'EXAMINER', panel, drawn?.id ?? null);
    this.#panels.set(body, [...earlier, panel]);
    this.#assign(plan, 'SUPERVISOR', this.#order(plan, this.#fit(plan, 'SUPERVISOR'), []).slice(0, 1), null);
  }

  #fit(plan: KnownExamPlan, duty: AssignmentDuty): readonly string[] {
    const day = plan.examinedOn ?? this.#staff.today;
    const fit = (this.#served.get(`${plan.edition}/${plan.code}`) ?? []).filter(
      ({ expertId, role, levels, validFrom, validUntil }) =>
        duties.EXAM_PLAN.roles[duty]?.includes(role) &&
        (levels as readonly string[]).includes(plan.level) &&
        (validFrom ?? day) <= day &&
        (validUntil ?? day) >= day &&
        !plan.recusedInstitutionIds.includes(this.#staff.experts.get(expertId)?.institutionId ?? ''),
    );
    return [...new Set(fit.map(({ expertId }) => expertId))];
  }

  /** First those whom no rule keeps away, in an order of chance. */
  #order(plan: KnownExamPlan, fit: readonly string[], earlier: readonly (readonly string[])[]): readonly string[] {
    const day = plan.examinedOn ?? this.#staff.today;
    const [last, before, third] = earlier.slice(-3).reverse();
    const place = (id: string) => {
      const heldOver = last?.includes(id) ?? false;
      const running = heldOver && before?.includes(id) && third?.includes(id);
      const demo = id === this.#demo ? -1 : 0;
      const busy = this.busy.has(`${day} ${id}`);
      return this.#random.next() + demo + (heldOver ? 1 : 0) + (running ? 2 : 0) + (busy ? 4 : 0);
    };
    return fit
      .map((id) => ({ id, place: place(id) }))
      .sort((a, b) => a.place - b.place)
      .map(({ id }) => id);
  }

  /** A draw among twice as many as are needed, so that whom the rules keep away is not among them. */
  #draw(plan: KnownExamPlan, ordered: readonly string[], examiners: number): PanelDraw {
    const pool = ordered.slice(0, examiners * 2).sort();
    const seed = seedId('draw', plan.id).replaceAll('-', '');
    const { drawn, reserves } = draw({ pool, heldOver: [], heldOverPlaces: null, seed, examiners, reserves: RESERVES });
    const row: PanelDraw = {
      ...{ id: seedId('panelDraw', plan.id), examPlanId: plan.id, number: 1, drawnAt: this.#assignedAt(plan) },
      ...{ drawnBy: 'urn:alliance:local secretariat', reason: null, method: DRAW_METHOD, seed, pool, heldOver: [] },
      ...{ heldOverPlaces: null, drawnIds: drawn, reserveIds: reserves },
    };
    this.draws.push(row);
    return row;
  }

  #assign(plan: KnownExamPlan, duty: AssignmentDuty, experts: readonly string[], drawId: string | null): void {
    const day = plan.examinedOn ?? this.#staff.today;
    if (experts.length === 0) throw new Error(`Nobody can be ${duty} on ${day} in ${plan.code} at ${plan.level}`);
    for (const expertId of experts) {
      this.busy.add(`${day} ${expertId}`);
      this.assignments.push({
        ...{ id: seedId('assignment', `${plan.id} ${expertId} ${duty}`), examPlanId: plan.id, expertId, duty, drawId },
        ...{ supervisionVisitId: null, standardVersionId: null, serviceId: null, state: 'ASSIGNED' },
        institutionId: this.#staff.experts.get(expertId)?.institutionId ?? '',
        responsibleId: plan.hostId,
        assignedAt: this.#assignedAt(plan),
      });
    }
  }

  #assignedAt({ examinedOn }: KnownExamPlan): Date {
    const { today } = this.#staff;
    const [day] = [daysLater(examinedOn ?? today, -ASSIGNED_DAYS_BEFORE), daysLater(today, -1)].sort();
    return new Date(`${day}T03:00:00Z`);
  }
}
