import { seedId } from '../../kit/ids.ts';
import { seededRandom } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import { type AssignmentDuty, checkAssignment, rolesFor } from '../domain/assignment.ts';
import type { Appointment, Assignment, Expert, KnownExamPlan } from '../entities/index.ts';
import { plusDays } from './careers.ts';

/** How many examine: enough for every examination of the seeds, whose seats depend on the level in the same way. */
const PANEL: Readonly<Record<string, number>> = { L5: 9, L4: 9, L3: 7, L2: 3, L1: 3 };
/** States in which an examination has no panel. */
const WITHOUT_PANEL = ['DRAFT', 'FILED', 'CANCELLED'];
const ASSIGNED_DAYS_BEFORE = 12;

/**
 * A panel of an odd number and a supervisor for every examination that has got that far; nobody is at two on one
 * day while there are others. The expert `demo` is in each panel of an open examination in their occupations.
 */
export function seedAssignments(
  plans: readonly KnownExamPlan[],
  appointments: readonly Appointment[],
  experts: readonly Expert[],
  today: string,
): Assignment[] {
  const random = seededRandom('assignments');
  const employers = new Map(experts.map(({ id, institutionId }) => [id, institutionId]));
  const served = appointments
    .filter(({ state }) => state === 'ACTIVE' || state === 'EXPIRED')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const busy = new Set<string>();
  const demo = seedId('expert', 'demo');
  const open = plans.filter(({ state }) => !WITHOUT_PANEL.includes(state));
  return open
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((plan) => {
      const day = plan.examinedOn ?? today;
      const assignedOn = [plusDays(day, -ASSIGNED_DAYS_BEFORE), plusDays(today, -1)].sort()[0];
      const choose = (duty: AssignmentDuty, count: number): Assignment[] => {
        const roles = rolesFor(duty, plan.level);
        const fit = served.filter(
          ({ expertId, edition, code, role, validFrom, validUntil }) =>
            edition === plan.edition &&
            code === plan.code &&
            roles.includes(role) &&
            (validFrom ?? day) <= day &&
            (validUntil ?? day) >= day &&
            !plan.recusedInstitutionIds.includes(employers.get(expertId) ?? ''),
        );
        const order = (expertId: string) => {
          if (busy.has(`${day} ${expertId}`)) return 2;
          return plan.state !== 'CERTIFIED' && expertId === demo ? -1 : random.next();
        };
        const ordered = [...new Set(fit.map(({ expertId }) => expertId))]
          .map((expertId) => ({ expertId, place: order(expertId) }))
          .sort((a, b) => a.place - b.place);
        const enough = Math.min(count, ordered.length);
        const chosen = ordered.slice(0, enough % 2 === 0 ? enough - 1 : enough);
        if (chosen.length === 0) throw new Error(`Nobody can be ${duty} on ${day} in ${plan.code} at ${plan.level}`);
        return chosen.map(({ expertId }) => {
          busy.add(`${day} ${expertId}`);
          insist(checkAssignment({ ...plan, state: 'SCHEDULED' }, duty, true, employers.get(expertId) ?? null));
          const id = seedId('assignment', `${plan.id} ${expertId} ${duty}`);
          return { id, examPlanId: plan.id, expertId, duty, assignedAt: new Date(`${assignedOn}T03:00:00Z`) };
        });
      };
      return [...choose('EXAMINER', PANEL[plan.level] ?? 3), ...choose('SUPERVISOR', 1)];
    });
}
