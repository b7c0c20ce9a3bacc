import { In } from 'typeorm';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, type Refusal } from '../../../kit/refusal.ts';
import { checkAge } from '../../domain/age.ts';
import { isHostOrSecretariat } from '../../domain/callers.ts';
import { checkDeclaration } from '../../domain/declaration.ts';
import { type EligibilityResult, inWords } from '../../domain/eligibility.ts';
import { type RegistrationAction, registrationMoves } from '../../domain/registration.ts';
import {
  type Candidate,
  Certificate,
  ExamPlan,
  ExamSeat,
  type KnownStandardVersion,
  Registration,
  ScoreEntry,
} from '../../entities/index.ts';
import { examPlanCountTold } from '../../events.ts';
import type { MutationResolvers, RegisterCandidateInput } from '../../resolvers.types.ts';
import { assess, declarationOf } from '../eligibility.ts';
import { decidesRecusal, standardOf, tellPlan } from './examPlanFacts.ts';
import { holdRegistration } from './holdRegistration.ts';
import { activeInstitutions } from './known.ts';
import { checkPerson, recognise } from './person.ts';
import { schemesOf } from './scheme.ts';
import { countExamined } from './tally.ts';

type Mutations = Required<MutationResolvers>;

const notHost = forbidden('Candidates are registered by the institution that holds the examination.');
const registeredAlready = conflict(
  'ALREADY_REGISTERED_FOR_PLAN',
  'The person is registered for this examination already.',
  'identity',
  'number',
);

export const registerCandidate: Mutations['registerCandidate'] = (_, { input }, context) =>
  mutate(
    context,
    'registerCandidate',
    input,
    async (work) => {
      // Holding the plan makes registrations take turns, so that no seat is given twice.
      const plan = await hold(work, ExamPlan, input.examPlanId, 'examination', ['examPlanId']);
      insist(isHostOrSecretariat(work.caller, plan) ? null : notHost, checkEnrolment(plan), checkPerson(input));
      await activeInstitutions(work, [plan.hostId], 'examPlanId');
      await activeInstitutions(work, given(input.employerInstitutionId), 'employerInstitutionId');
      await activeInstitutions(work, given(input.trainingInstitutionId), 'trainingInstitutionId');
      const standard = await standardOf(work, plan);
      const registration = work.manager.create(Registration, {
        id: newId(),
        examPlanId: plan.id,
        hostId: plan.hostId,
        state: 'REGISTERED',
        ...(await eligiblePerson(work, plan, standard, input)),
        employerId: input.employerInstitutionId ?? null,
        trainedById: input.trainingInstitutionId ?? null,
      });
      await work.manager.insert(Registration, registration);
      await countIn(work, plan, registration, 1);
      return registration;
    },
    { registration_once: registeredAlready },
  );

/** The person, known or entered now, if they may take the examination; with what they declare and why they may. */
async function eligiblePerson(
  work: Work,
  plan: ExamPlan,
  standard: KnownStandardVersion,
  input: RegisterCandidateInput,
) {
  const declared = declarationOf(input.declared);
  insist(checkDeclaration(declared), checkAge(input.bornOn, plan.examinedOn, standard.minimumAge));
  const candidate = await recognise(work, input, plan.hostId);
  insist(await checkRegistered(work, plan, candidate), await checkCertificates(work, plan, candidate));
  const eligibility = await assess(work.manager, plan, standard, candidate.bornOn, declared, candidate.id);
  insist(checkEligibility(eligibility));
  return { candidateId: candidate.id, declared, eligibility };
}

function given(id: string | null | undefined): readonly string[] {
  return typeof id === 'string' ? [id] : [];
}

function checkEnrolment(plan: ExamPlan): Refusal | null {
  const closed = (message: string) => conflict('ENROLMENT_CLOSED', message, 'examPlanId');
  if (plan.state !== 'ENROLLING') return closed(`An examination in state ${plan.state} takes no registrations.`);
  return plan.registrationCount < plan.capacity ? null : closed(`All ${plan.capacity} seats are taken.`);
}

async function checkRegistered(work: Work, plan: ExamPlan, candidate: Candidate): Promise<Refusal | null> {
  const state = In(['REGISTERED', 'ABSENT', 'EXCLUDED']);
  const registered = { examPlanId: plan.id, candidateId: candidate.id, state };
  return (await work.manager.existsBy(Registration, registered)) ? registeredAlready : null;
}

function checkEligibility(result: EligibilityResult): Refusal | null {
  return result.eligible ? null : conflict('NOT_ELIGIBLE', inWords(result), 'declared');
}

/** Whether the person holds none of the certificates that the examination leads to. */
async function checkCertificates(work: Work, plan: ExamPlan, candidate: Candidate): Promise<Refusal | null> {
  const { edition, code, level } = plan;
  const schemeId = In((await schemesOf(work, plan)).map(({ id }) => id));
  const state = In(['PENDING', 'ISSUED', 'SUSPENDED']);
  const held = { candidateId: candidate.id, edition, code, level, schemeId, state };
  if (!(await work.manager.existsBy(Certificate, held))) return null;
  const message = 'The person has a valid certificate of this occupation, level and scheme already.';
  return conflict('CERTIFICATE_EXISTS', message, 'identity', 'number');
}

/**
 * Counts somebody in or out of a held examination, and tells of it: of whose experts are recused only when that has
 * changed, since the list grows with the examination.
 */
async function countIn(work: Work, plan: ExamPlan, registration: Registration, people: 1 | -1): Promise<void> {
  plan.registrationCount += people;
  await work.manager.update(ExamPlan, { id: plan.id }, { registrationCount: plan.registrationCount });
  await countExamined(work, plan, { registrations: people, passed: 0, failed: 0 });
  if (await decidesRecusal(work, registration)) await tellPlan(work, plan);
  else work.tell(examPlanCountTold(plan));
}

const moveBy =
  (mutation: string, action: RegistrationAction, leaves: boolean): Mutations['withdrawRegistration'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const { registration, plan } = await holdRegistration(work, input.id, 'id');
      const scored = await work.manager.existsBy(ScoreEntry, { registrationId: registration.id });
      const facts = { reason: input.reason ?? null, planState: plan.state, scored };
      await move(work, registrationMoves, registration, action, facts, input.reason);
      if (!leaves) return registration;
      await work.manager.delete(ExamSeat, { registrationId: registration.id });
      await countIn(work, plan, registration, -1);
      return registration;
    });

export const withdrawRegistration = moveBy('withdrawRegistration', 'withdraw', true);
export const recordAbsence = moveBy('recordAbsence', 'miss', false);
export const excludeRegistration = moveBy('excludeRegistration', 'exclude', true);
