import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { seededRandom } from '../../kit/random.ts';
import { type AssignmentDuty, duties } from '../domain/assignment.ts';
import type {
  Appointment,
  Assignment,
  Expert,
  KnownStandardVersion,
  KnownSupervisionVisit,
} from '../entities/index.ts';

/** Whom duties are given to. */
interface Staff {
  readonly appointments: readonly Appointment[];
  readonly experts: ReadonlyMap<string, Expert>;
  readonly today: string;
  /** Who serves on which day, as `2026-03-06 id`; filled up. */
  readonly busy: Set<string>;
}

const nowhere = { examPlanId: null, supervisionVisitId: null, standardVersionId: null, serviceId: null, drawId: null };
const DEVELOPERS = 2;

/** Who develops and who reviews the versions of standards that are being worked on, as far as the pool has developers. */
export function seedStandardWork(versions: readonly KnownStandardVersion[], staff: Staff): Assignment[] {
  const random = seededRandom('standard work');
  return versions
    .filter(({ state }) => duties.STANDARD_VERSION.open.includes(state))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((version) => {
      const chosen = heldOn(staff, 'DEVELOPER', staff.today)
        .filter(({ edition, code }) => edition === version.edition && code === version.code)
        .map(({ expertId }) => ({ expertId, place: random.next() }))
        .sort((a, b) => a.place - b.place)
        .slice(0, DEVELOPERS + 1);
      return chosen.map(({ expertId }, at): Assignment => {
        const duty: AssignmentDuty = at < DEVELOPERS ? 'DEVELOPER' : 'REVIEWER';
        return {
          ...{ ...nowhere, standardVersionId: version.id, id: seedId('assignment', `${version.id} ${expertId}`) },
          ...{ expertId, duty, state: 'ASSIGNED', responsibleId: version.developedById },
          institutionId: staff.experts.get(expertId)?.institutionId ?? '',
          assignedAt: new Date(`${daysLater(staff.today, -random.between(5, 60))}T03:00:00Z`),
        };
      });
    });
}

/** A supervisor for each visit, who is free on the day and not of the house that is visited. */
export function seedVisitors(visits: readonly KnownSupervisionVisit[], staff: Staff): Assignment[] {
  const random = seededRandom('visitors');
  return visits
    .filter(({ state }) => state !== 'CANCELLED')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((visit): Assignment[] => {
      const employer = (expertId: string) => staff.experts.get(expertId)?.institutionId ?? '';
      const fit = heldOn(staff, 'SUPERVISOR', visit.visitOn).filter(
        ({ expertId, edition, code }) =>
          (visit.code === null || (edition === visit.edition && code === visit.code)) &&
          employer(expertId) !== visit.institutionId &&
          !staff.busy.has(`${visit.visitOn} ${expertId}`),
      );
      if (fit.length === 0) return [];
      const { expertId } = random.pick(fit);
      staff.busy.add(`${visit.visitOn} ${expertId}`);
      return [
        {
          ...{ ...nowhere, supervisionVisitId: visit.id, id: seedId('assignment', `${visit.id} ${expertId}`) },
          ...{
            expertId,
            duty: 'SUPERVISOR',
            state: 'ASSIGNED',
            responsibleId: null,
            institutionId: employer(expertId),
          },
          assignedAt: new Date(`${daysLater(visit.visitOn, -20)}T03:00:00Z`),
        },
      ];
    });
}

/** The appointments in a role that cover a day, whether or not they have expired since. */
function heldOn({ appointments }: Staff, role: string, day: string): readonly Appointment[] {
  return appointments.filter(
    (one) =>
      one.role === role &&
      (one.state === 'ACTIVE' || one.state === 'EXPIRED') &&
      (one.validFrom ?? '9') <= day &&
      day <= (one.validUntil ?? ''),
  );
}
