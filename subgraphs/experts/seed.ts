import { insertMany } from '../kit/database.ts';
import { Transition } from '../kit/entities/Transition.ts';
import type { SeedStages } from '../kit/seed.ts';
import {
  Appointment,
  Assignment,
  Expert,
  KnownExamPlan,
  KnownInstitution,
  KnownOccupation,
  RoleTerm,
} from './entities/index.ts';
import { appointmentTold, assignmentTold } from './events.ts';
import { seedAssignments } from './seeds/assignments.ts';
import { seedPool } from './seeds/pool.ts';

/** Stage 2, when members and occupations are known: the pool. Stage 4, when examinations are known: who staffs them. */
export const seed: SeedStages = {
  2: async ({ manager, today, tell }) => {
    const careers = seedPool({
      institutions: await manager.find(KnownInstitution),
      terms: await manager.find(RoleTerm),
      today: today.toISOString().slice(0, 10),
    });
    const appointments = careers.flatMap((career) => career.appointments);
    const known = new Set((await manager.find(KnownOccupation)).map(({ id }) => id));
    const unknown = appointments.find(({ edition, code }) => !known.has(`${edition}/${code}`));
    if (unknown) throw new Error(`The occupation ${unknown.code} of ${unknown.edition} is not known`);

    await insertMany(
      manager,
      Expert,
      careers.map(({ expert }) => expert),
    );
    await insertMany(manager, Appointment, appointments);
    await insertMany(
      manager,
      Transition,
      careers.flatMap(({ transitions }) => transitions),
    );
    tell(...appointments.map(appointmentTold));
  },
  4: async ({ manager, today, tell }) => {
    const experts = await manager.find(Expert);
    const employers = new Map(experts.map(({ id, institutionId }) => [id, institutionId]));
    const assignments = seedAssignments(
      await manager.find(KnownExamPlan),
      await manager.find(Appointment),
      experts,
      today.toISOString().slice(0, 10),
    );
    await insertMany(manager, Assignment, assignments);
    tell(...assignments.map((row) => assignmentTold(row, employers.get(row.expertId) ?? '')));
  },
};
