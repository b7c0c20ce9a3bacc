import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { seededRandom } from '../../kit/random.ts';
import type { Assignment, Availability, Expert, RelationshipDeclaration } from '../entities/index.ts';

const kinds = ['TEACHER_OF', 'SHAREHOLDER_OF', 'EMPLOYED_BY', 'RELATIVE_OF', 'OTHER_INTEREST'] as const;
const ONE_IN = 11;

/** Relationships of some of the pool, to invented institutions and to each other. */
export function seedRelationships(
  experts: readonly Expert[],
  invented: readonly string[],
  today: string,
): RelationshipDeclaration[] {
  const random = seededRandom('relationships');
  return experts
    .filter((_, at) => at % ONE_IN === 0)
    .map((expert, at): RelationshipDeclaration => {
      const other = at % 4 === 3 ? experts[(at * ONE_IN + 5) % experts.length] : undefined;
      const institutionId = other ? null : random.pick(invented.filter((id) => id !== expert.institutionId));
      const validFrom = daysLater(today, -random.between(60, 1_500));
      return {
        ...{ id: seedId('relationship', expert.id), expertId: expert.id, institutionId, candidateId: null },
        otherExpertId: other?.id ?? null,
        kind: other ? 'RELATIVE_OF' : random.pick(kinds),
        validFrom,
        validUntil: random.next() < 0.3 ? daysLater(validFrom, 45) : null,
        note: '合成数据（虚构）',
        declaredAt: new Date(`${validFrom}T03:00:00Z`),
      };
    });
}

/**
 * Days on which some of the pool, the expert `demo` among them, are away or offer to serve, in the months to come; nobody
 * is away from a duty.
 */
export function seedAvailability(
  experts: readonly Expert[],
  assignments: readonly Assignment[],
  today: string,
): Availability[] {
  const random = seededRandom('availability');
  const assigned = new Set(assignments.map(({ expertId }) => expertId));
  const demo = seedId('expert', 'demo');
  return experts
    .filter(({ id }, at) => at % 5 === 0 || id === demo)
    .flatMap((expert): Availability[] => {
      const declared = (key: string, kind: Availability['kind'], begin: number, days: number): Availability => ({
        ...{ id: seedId('availability', `${expert.id} ${key}`), expertId: expert.id, kind },
        validFrom: daysLater(today, begin),
        validUntil: daysLater(today, begin + days),
        ...{ note: null, withdrawn: false },
      });
      const offered = declared('offer', 'AVAILABLE', random.between(40, 60), random.between(5, 30));
      if (assigned.has(expert.id)) return [offered];
      return [declared('away', 'UNAVAILABLE', random.between(3, 20), random.between(1, 12)), offered];
    });
}
