import { insertMany } from '../kit/database.ts';
import { Transition } from '../kit/entities/Transition.ts';
import { seedId } from '../kit/ids.ts';
import type { SeedStages } from '../kit/seed.ts';
import { readSeed } from '../kit/seedFiles.ts';
import {
  Appointment,
  Assignment,
  Availability,
  Expert,
  ExpertService,
  KnownExamPlan,
  KnownInstitution,
  KnownOccupation,
  KnownStandardVersion,
  KnownSupervisionVisit,
  PanelDraw,
  PerformanceReview,
  Qualification,
  RelationshipDeclaration,
  RoleRequirement,
  RoleTerm,
} from './entities/index.ts';
import { appointmentTold, assignmentTold, recusalTold } from './events.ts';
import { seedAssignments } from './seeds/assignments.ts';
import { counts } from './seeds/counts.ts';
import { seedAvailability, seedRelationships } from './seeds/declarations.ts';
import { seedStandardWork, seedVisitors } from './seeds/duties.ts';
import { seedPool } from './seeds/pool.ts';
import { openEvidence } from './seeds/qualifications.ts';
import { seedReviews } from './seeds/reviews.ts';
import { seedServiceAssignments, seedServices } from './seeds/services.ts';

interface Named {
  readonly inventedInstitutions: readonly string[];
  readonly demonstrationInstitutions: readonly string[];
}

/** The visibly invented members, to whom alone anything may be attached that could shame somebody. */
function inventedInstitutions(): readonly string[] {
  return readSeed<Named>('experts', 'pool.json').inventedInstitutions.map((key) => seedId('institution', key));
}

/** Stage 2, when members and occupations are known: the pool. Stage 4, when examinations are known: who staffs them. */
export const seed: SeedStages = {
  2: async ({ manager, scale, today, tell }) => {
    const day = today.toISOString().slice(0, 10);
    const careers = seedPool({
      institutions: await manager.find(KnownInstitution),
      terms: await manager.find(RoleTerm),
      requirements: await manager.find(RoleRequirement),
      counts: counts[scale],
      today: day,
    });
    const appointments = careers.flatMap((career) => career.appointments);
    const known = new Set((await manager.find(KnownOccupation)).map(({ id }) => id));
    const unknown = appointments.find(({ edition, code }) => !known.has(`${edition}/${code}`));
    if (unknown) throw new Error(`The occupation ${unknown.code} of ${unknown.edition} is not known`);
    const experts = careers.map(({ expert }) => expert);
    const invented = inventedInstitutions();

    await insertMany(manager, Expert, experts);
    const evidence = careers.flatMap(({ qualifications }) => qualifications);
    await insertMany(manager, Qualification, [...evidence, ...openEvidence(experts, invented, day)]);
    await insertMany(manager, Appointment, appointments);
    const relationships = seedRelationships(experts, invented, day);
    await insertMany(manager, RelationshipDeclaration, relationships);
    await insertMany(
      manager,
      Transition,
      careers.flatMap(({ transitions }) => transitions),
    );
    const employers = new Map(experts.map(({ id, institutionId }) => [id, institutionId]));
    tell(...appointments.map((row) => appointmentTold(row, employers.get(row.expertId) ?? '')));
    tell(...relationships.map((row) => recusalTold(row, 'DECLARED')));
  },
  4: async ({ manager, scale, today, tell }) => {
    const day = today.toISOString().slice(0, 10);
    const pool = (await manager.find(Expert)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const experts = new Map(pool.map((expert) => [expert.id, expert]));
    const plans = await manager.find(KnownExamPlan);
    const appointments = await manager.find(Appointment);
    const invented = inventedInstitutions();
    const demonstration = readSeed<Named>('experts', 'pool.json').demonstrationInstitutions;

    const { assignments, draws, busy } = seedAssignments({ plans, appointments, experts, today: day });
    const services = seedServices(counts[scale], invented, day);
    const serving = seedServiceAssignments(services, appointments, experts, busy, counts[scale]);
    const staff = { appointments, experts, today: day, busy };
    const standardWork = seedStandardWork(await manager.find(KnownStandardVersion), staff);
    const visitors = seedVisitors(await manager.find(KnownSupervisionVisit), staff);
    const all = [...assignments, ...serving, ...standardWork, ...visitors];
    const byId = new Map(plans.map((plan) => [plan.id, plan]));
    // Members beyond the demonstration's are invented, and numbered.
    const further = (await manager.find(KnownInstitution)).map((_, at) => `further-${at + 1}`);
    const keys = [...demonstration, ...further].map((key) => seedId('institution', key));
    const reviews = seedReviews(
      assignments,
      byId,
      experts,
      new Set([...invented, ...keys]),
      counts[scale].performanceReviews,
    );

    await insertMany(manager, PanelDraw, draws);
    await insertMany(manager, ExpertService, services);
    await insertMany(manager, Assignment, all);
    await insertMany(manager, PerformanceReview, reviews);
    await insertMany(manager, Availability, seedAvailability(pool, all, day));
    tell(...all.flatMap(assignmentTold));
  },
};
