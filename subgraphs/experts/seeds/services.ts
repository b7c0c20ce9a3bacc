import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import { seededRandom } from '../../kit/random.ts';
import type { Appointment, Assignment, Expert, ExpertService } from '../entities/index.ts';
import type { Counts } from './counts.ts';

/** Competitions and research projects of invented institutions, past, under way and to come. */
export function seedServices(
  { competitions, researchProjects }: Counts,
  organisers: readonly string[],
  today: string,
): ExpertService[] {
  const random = seededRandom('services');
  const plan = (kind: ExpertService['kind'], number: number, days: number): ExpertService => {
    const from = daysLater(today, random.between(-700, 120));
    const until = daysLater(from, days);
    const competition = kind === 'COMPETITION';
    return {
      ...{ id: seedId('expertService', `${kind} ${number}`), kind, organiserId: random.pick(organisers) },
      names: localized({
        zhHans: competition ? `第 ${number} 届示范技能竞赛（虚构）` : `示范课题研究第 ${number} 号（虚构）`,
        zhHant: competition ? `第 ${number} 屆示範技能競賽（虛構）` : `示範課題研究第 ${number} 號（虛構）`,
        pt: competition
          ? `Concurso de demonstração n.º ${number} (fictício)`
          : `Projeto de demonstração n.º ${number} (fictício)`,
        en: competition
          ? `Demonstration competition no. ${number} (invented)`
          : `Demonstration project no. ${number} (invented)`,
      }),
      ...{ edition: null, code: null, validFrom: from, validUntil: until, places: random.between(6, 20) },
      state: until < today ? 'COMPLETED' : from <= today ? 'RUNNING' : 'PLANNED',
    };
  };
  return [
    ...Array.from({ length: competitions }, (_, at) => plan('COMPETITION', at + 1, random.between(1, 3))),
    ...Array.from({ length: researchProjects }, (_, at) => plan('RESEARCH_PROJECT', at + 1, random.between(120, 400))),
  ];
}

/** Who serves them: examiners whose appointment covers the days, and who are nowhere else then. */
export function seedServiceAssignments(
  services: readonly ExpertService[],
  appointments: readonly Appointment[],
  experts: ReadonlyMap<string, Expert>,
  busy: Set<string>,
  { expertsPerService }: Counts,
): Assignment[] {
  const random = seededRandom('service assignments');
  const examiners = appointments.filter(
    ({ state, role }) => (state === 'ACTIVE' || state === 'EXPIRED') && role === 'EXAMINER',
  );
  return services.flatMap((service) => {
    const days = daysOf(service);
    const fit = examiners.filter(
      ({ expertId, validFrom, validUntil }) =>
        (validFrom ?? '') <= service.validFrom &&
        service.validUntil <= (validUntil ?? '') &&
        !days.some((day) => busy.has(`${day} ${expertId}`)),
    );
    const chosen = new Set(
      Array.from({ length: expertsPerService }, () => (fit.length > 0 ? random.pick(fit).expertId : '')),
    );
    chosen.delete('');
    return [...chosen].map((expertId): Assignment => {
      for (const day of days) busy.add(`${day} ${expertId}`);
      return {
        ...{ id: seedId('assignment', `${service.id} ${expertId}`), serviceId: service.id, expertId },
        ...{ examPlanId: null, supervisionVisitId: null, standardVersionId: null, drawId: null, state: 'ASSIGNED' },
        duty: service.kind === 'COMPETITION' ? 'REFEREE' : 'RESEARCHER',
        institutionId: experts.get(expertId)?.institutionId ?? '',
        responsibleId: service.organiserId,
        assignedAt: new Date(`${daysLater(service.validFrom, -20)}T03:00:00Z`),
      };
    });
  });
}

/** The days on which a competition needs its people whole; a project leaves them free. */
function daysOf({ kind, validFrom, validUntil }: ExpertService): readonly string[] {
  if (kind === 'RESEARCH_PROJECT') return [];
  const days = [];
  for (let day = validFrom; day <= validUntil; day = daysLater(day, 1)) days.push(day);
  return days;
}
