import { In } from 'typeorm';
import { insertMany } from '../kit/database.ts';
import { dayOf } from '../kit/day.ts';
import { Transition } from '../kit/entities/Transition.ts';
import { seedId } from '../kit/ids.ts';
import { seededRandom } from '../kit/random.ts';
import type { SeedStages, SeedWork } from '../kit/seed.ts';
import { checkAge } from './domain/age.ts';
import * as entities from './entities/index.ts';
import {
  assessmentBodyTold,
  certificateTold,
  examPlanTold,
  recognitionCaseTold,
  supervisionVisitTold,
} from './events.ts';
import { seedAttendance, seedExamTallies, seedSeats } from './seeds/attendance.ts';
import { type Recognised, seedCertificates } from './seeds/certificates.ts';
import { grouped } from './seeds/grouped.ts';
import { seedHistories } from './seeds/histories.ts';
import { type PlanInUse, seedPlans } from './seeds/plans.ts';
import { issuedCases, type SeededCases, seedRecognitionCases, seedRecognitionRules } from './seeds/recognition.ts';
import { seedRegistrations } from './seeds/registrations.ts';
import { seedRooms, seedSessions } from './seeds/rooms.ts';
import { type Offer, seedOffer } from './seeds/schemes.ts';
import { seedAppeals, seedEntries } from './seeds/scoring.ts';
import { sizes } from './seeds/sizes.ts';
import { seedSubsidyClaims, seedSubsidyTerms } from './seeds/subsidy.ts';
import { seedBases, seedVisits } from './seeds/supervision.ts';

const { KnownAppointment, KnownAssignment, KnownInstitution, KnownStandardVersion, Scheme } = entities;

/**
 * Stage 3, when members, standards and the pool are known: schemes, examinations, results and certificates since
 * June 2023, and what follows from them. Stage 5, when examiners are known: what they entered, and appeals.
 */
export const seed: SeedStages = {
  3: async (work) => {
    const { manager, scale, today: now, tell } = work;
    const today = dayOf(now);
    const random = seededRandom('certification');
    const offer = seedOffer(await manager.find(KnownInstitution), await manager.find(KnownStandardVersion));
    const plans = seedPlans(offer, today, random, sizes[scale]);
    const { candidates, registrations, scores, passed } = seedRegistrations(
      plans,
      random,
      sizes[scale],
      manager.connection,
    );
    const reasons = await manager.find(entities.CertificateReason);
    const recognition = await seedRecognition(work, offer, candidates);
    const issued = seedCertificates(plans, passed, recognition.issued, offer, today, random, reasons);
    const scored = new Set(scores.map(({ registrationId }) => registrationId));
    const attendance = seedAttendance(plans, registrations, scored, today);
    const examTallies = seedExamTallies(plans, passed);
    const rooms = seedRooms(offer);
    const sessions = seedSessions(plans, rooms);

    const rows = <Row>(found: readonly { readonly row: Row }[]) => found.map(({ row }) => row);
    await insertMany(manager, Scheme, rows(offer.schemes));
    await insertMany(manager, entities.MultiCertificateRule, offer.rules);
    await insertMany(manager, entities.ExamPlan, rows(plans));
    await insertMany(manager, entities.Room, rooms);
    await insertMany(manager, entities.ExamSession, sessions);
    await insertMany(manager, entities.Candidate, candidates);
    await insertMany(manager, entities.Registration, registrations);
    await insertMany(manager, entities.ExamSeat, seedSeats(plans, sessions, registrations, today));
    await insertMany(manager, entities.Score, scores);
    await insertMany(manager, entities.Certificate, issued.certificates);
    await insertMany(manager, entities.NumberPrefix, issued.prefixes);
    await insertMany(manager, entities.NumberSequence, issued.sequences);
    await insertMany(manager, entities.CertificateTally, issued.tallies);
    await insertMany(manager, entities.ExamTally, examTallies);
    await insertMany(manager, entities.CrossBorderBasis, seedBases());
    await insertMany(manager, Transition, [...issued.transitions, ...seedHistories(plans, today), ...attendance]);

    const recused = recusedByPlan(registrations);
    tell(...plans.map(({ row, standard }) => examPlanTold(row, recused.get(row.id) ?? [], standard)));
    // One by one: a hundred thousand are too many for one call.
    for (const certificate of issued.certificates) tell(certificateTold(certificate));
    tell(...bodies(offer, issued.certificates));
    await insertRecognition(work, recognition);
    await seedSubsidies(work, offer, candidates, issued.certificates);
    await seedSupervision(work, plans);
  },

  5: async ({ manager, today }) => {
    const plans = await manager.findBy(entities.ExamPlan, { state: In(['SCORING', 'PUBLICITY']) });
    const examPlanId = In(plans.map(({ id }) => id));
    const registrations = await manager.findBy(entities.Registration, { examPlanId });
    const registrationId = In(registrations.map(({ id }) => id));
    const scores = await manager.findBy(entities.Score, { registrationId });
    const assignments = await manager.findBy(KnownAssignment, { examPlanId, state: 'ASSIGNED' });
    const { appeals, transitions } = seedAppeals(plans, registrations, today);
    await insertMany(manager, entities.Appeal, appeals);
    await insertMany(manager, entities.ScoreEntry, seedEntries(plans, registrations, scores, assignments));
    await insertMany(manager, Transition, transitions);
  },
};

function bodies({ schemes }: Offer, certificates: readonly entities.Certificate[]) {
  const issuers = new Set(certificates.map(({ institutionId }) => institutionId));
  const byBody = grouped(schemes, ({ row }) => row.institutionId);
  return [...byBody].map(([id, own]) => {
    const periods = own.map(({ row }) => ({ from: row.validFrom, until: row.validUntil }));
    return assessmentBodyTold(id, periods, issuers.has(id));
  });
}

/** Cases of recognition, and of which of them a certificate is issued. */
interface Recognition extends SeededCases {
  readonly scheme: entities.Scheme;
  readonly rules: readonly entities.RecognitionRule[];
  readonly issued: readonly Recognised[];
}

async function seedRecognition(
  { manager, scale, today: now }: SeedWork,
  { schemes }: Offer,
  candidates: readonly entities.Candidate[],
): Promise<Recognition> {
  const scheme = schemes.find(({ key }) => key === 'electrician-mainland')?.row;
  if (!scheme) throw new Error('There is no scheme for electricians');
  const today = dayOf(now);
  const rules = seedRecognitionRules(scheme);
  const oldEnough = (bornOn: string) =>
    rules.every(({ minimumAge, validFrom }) => checkAge(bornOn, validFrom, minimumAge) === null);
  const people = candidates
    .filter(({ identityKind, bornOn }) => identityKind === 'MACAO_RESIDENT_ID' && oldEnough(bornOn))
    .slice(-sizes[scale].recognitionCases);
  const appointments = await manager.find(KnownAppointment);
  const submittedById = seedId('institution', 'demo-assessment-macao');
  const seeded = seedRecognitionCases({ rules, scheme, people, appointments, submittedById, today });
  return { ...seeded, scheme, rules, issued: issuedCases(seeded, scheme, rules) };
}

async function insertRecognition({ manager, tell }: SeedWork, seeded: Recognition): Promise<void> {
  await insertMany(manager, entities.RecognitionRule, seeded.rules);
  await insertMany(manager, entities.RecognitionCase, seeded.cases);
  await insertMany(manager, entities.RecognitionOpinion, seeded.opinions);
  await insertMany(manager, Transition, seeded.transitions);
  tell(...seeded.cases.map((row) => recognitionCaseTold(row, seeded.scheme.jurisdiction)));
}

async function seedSubsidies(
  { manager, scale, today }: SeedWork,
  { schemes }: Offer,
  candidates: readonly entities.Candidate[],
  certificates: readonly entities.Certificate[],
): Promise<void> {
  const terms = seedSubsidyTerms();
  const invented = new Set(schemes.filter(({ real }) => !real).map(({ row }) => row.id));
  const claimed = certificates
    .filter(({ state, schemeId }) => state === 'ISSUED' && invented.has(schemeId))
    .slice(-2 * sizes[scale].subsidyClaims)
    .filter((_, at) => at % 2 === 0);
  const people = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const seeded = seedSubsidyClaims(claimed, people, terms, dayOf(today));
  await insertMany(manager, entities.SubsidyRate, terms.rates);
  await insertMany(manager, entities.SubsidyRule, terms.rules);
  await insertMany(manager, entities.ScarceOccupation, terms.scarce);
  await insertMany(manager, entities.SubsidyClaim, seeded.claims);
  await insertMany(manager, entities.SubsidyTally, seeded.tallies);
  await insertMany(manager, Transition, seeded.transitions);
}

async function seedSupervision({ manager, scale, today, tell }: SeedWork, plans: readonly PlanInUse[]): Promise<void> {
  const seeded = seedVisits(plans, sizes[scale].supervisionVisits, dayOf(today));
  await insertMany(manager, entities.SupervisionVisit, seeded.visits);
  await insertMany(manager, entities.Finding, seeded.findings);
  await insertMany(manager, Transition, seeded.transitions);
  tell(...seeded.visits.map(supervisionVisitTold));
}

/** The institutions that employ or trained a candidate, by examination. */
function recusedByPlan(registrations: readonly entities.Registration[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, Set<string>>();
  for (const { examPlanId, employerId, trainedById } of registrations) {
    const set = sets.get(examPlanId) ?? new Set();
    for (const id of [employerId, trainedById]) if (id !== null) set.add(id);
    sets.set(examPlanId, set);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set].sort()]));
}
