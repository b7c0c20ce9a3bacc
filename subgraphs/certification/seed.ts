import { insertMany } from '../kit/database.ts';
import { Transition } from '../kit/entities/Transition.ts';
import { seededRandom } from '../kit/random.ts';
import type { SeedStages } from '../kit/seed.ts';
import {
  Candidate,
  Certificate,
  CertificateTally,
  ExamPlan,
  KnownInstitution,
  KnownStandardVersion,
  MultiCertificateRule,
  NumberSequence,
  Registration,
  Scheme,
  Score,
} from './entities/index.ts';
import { certificateTold, examPlanTold } from './events.ts';
import { cancellations } from './seeds/cancellations.ts';
import { seedCertificates } from './seeds/certificates.ts';
import { seedPlans } from './seeds/plans.ts';
import { seedRegistrations } from './seeds/registrations.ts';
import { seedOffer } from './seeds/schemes.ts';

/** Stage 3, when members and standards are known: schemes, examinations, results and certificates since June 2023. */
export const seed: SeedStages = {
  3: async ({ manager, today: now, tell }) => {
    const today = now.toISOString().slice(0, 10);
    const random = seededRandom('certification');
    const offer = seedOffer(await manager.find(KnownInstitution), await manager.find(KnownStandardVersion));
    const plans = seedPlans(offer, today, random);
    const { candidates, registrations, scores, passed } = seedRegistrations(plans, random);
    const { certificates, sequences, tallies, transitions } = seedCertificates(plans, passed, offer, today, random);

    await insertMany(
      manager,
      Scheme,
      offer.schemes.map(({ row }) => row),
    );
    await insertMany(manager, MultiCertificateRule, offer.rules);
    await insertMany(
      manager,
      ExamPlan,
      plans.map(({ row }) => row),
    );
    await insertMany(manager, Candidate, candidates);
    await insertMany(manager, Registration, registrations);
    await insertMany(manager, Score, scores);
    await insertMany(manager, Certificate, certificates);
    await insertMany(manager, NumberSequence, sequences);
    await insertMany(manager, CertificateTally, tallies);
    await insertMany(manager, Transition, [...transitions, ...cancellations(plans)]);

    const recused = recusedByPlan(registrations);
    tell(...plans.map(({ row }) => examPlanTold(row, recused.get(row.id) ?? [])), ...certificates.map(certificateTold));
  },
};

/** The institutions that employed or trained a candidate, by examination. */
function recusedByPlan(registrations: readonly Registration[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, Set<string>>();
  for (const { examPlanId, employerId, trainedById } of registrations) {
    const set = sets.get(examPlanId) ?? new Set();
    for (const id of [employerId, trainedById]) if (id !== null) set.add(id);
    sets.set(examPlanId, set);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set].sort()]));
}
