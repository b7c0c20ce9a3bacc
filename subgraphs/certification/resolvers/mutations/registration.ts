import { In } from 'typeorm';
import { dayOf } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { insist, known, type Refusal } from '../../../kit/refusal.ts';
import { checkAge } from '../../domain/age.ts';
import { isHostOrSecretariat } from '../../domain/callers.ts';
import { examinedOn } from '../../domain/examPlan.ts';
import { checkIdentityDocument, identityKey } from '../../domain/identityDocument.ts';
import {
  Candidate,
  Certificate,
  ExamPlan,
  KnownInstitution,
  KnownStandardVersion,
  Registration,
} from '../../entities/index.ts';
import { examPlanTold } from '../../events.ts';
import type { MutationResolvers, RegisterCandidateInput } from '../../resolvers.types.ts';
import { recusedBy } from './examPlanFacts.ts';
import { schemesOf } from './schemes.ts';

type Mutations = Required<MutationResolvers>;

const notHost: Refusal = {
  kind: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message: 'Candidates are registered by the institution that holds the examination.',
};
const anotherPerson: Refusal = {
  kind: 'Conflict',
  code: 'IDENTITY_MISMATCH',
  message: 'This identity document was entered before with another name or day of birth.',
  path: ['identity', 'number'],
};
const registeredAlready: Refusal = {
  kind: 'Conflict',
  code: 'ALREADY_REGISTERED_FOR_PLAN',
  message: 'The person is registered for this examination already.',
  path: ['identity', 'number'],
};

export const registerCandidate: Mutations['registerCandidate'] = (_, { input }, context) =>
  mutate(
    context,
    'registerCandidate',
    input,
    async (work) => {
      // Holding the plan makes registrations take turns, so that no seat is given twice.
      const plan = await hold(work, ExamPlan, input.examPlanId, 'examination', ['examPlanId']);
      insist(isHostOrSecretariat(work.caller, plan) ? null : notHost, await checkEnrolment(work, plan));
      insist(...(await checkPerson(work, plan, input)));
      const candidate = await recognise(work, plan, input);
      insist(await checkCertificates(work, plan, candidate));
      const registration = await work.manager.save(
        work.manager.create(Registration, {
          id: newId(),
          examPlanId: plan.id,
          candidateId: candidate.id,
          employerId: input.employerInstitutionId ?? null,
          trainedById: input.trainingInstitutionId ?? null,
        }),
      );
      work.tell(examPlanTold(plan, await recusedBy(work, plan)));
      return registration;
    },
    { registration_once: registeredAlready },
  );

async function checkEnrolment(work: Work, plan: ExamPlan): Promise<Refusal | null> {
  const closed = (message: string): Refusal => ({
    kind: 'Conflict',
    code: 'ENROLMENT_CLOSED',
    message,
    path: ['examPlanId'],
  });
  if (plan.state !== 'ENROLLING') return closed(`An examination in state ${plan.state} takes no registrations.`);
  const seats = Math.min(...plan.sessions.map((session) => session.seats));
  const taken = await work.manager.countBy(Registration, { examPlanId: plan.id });
  return taken < seats ? null : closed(`All ${seats} seats are taken.`);
}

async function checkPerson(work: Work, plan: ExamPlan, input: RegisterCandidateInput): Promise<(Refusal | null)[]> {
  const name = input.name.trim();
  const standard = await work.manager.findOneBy(KnownStandardVersion, { id: plan.standardVersionId });
  const { minimumAge } = known(standard, 'version of a standard', ['examPlanId']);
  const day = examinedOn(plan.sessions) ?? dayOf(work.now);
  const institutions = [input.employerInstitutionId, input.trainingInstitutionId].filter(
    (id) => typeof id === 'string',
  );
  const distinct = [...new Set(institutions)];
  const members = await work.manager.countBy(KnownInstitution, { id: In(distinct.filter(isId)) });
  if (members < distinct.length) known(null, 'institution', ['employerInstitutionId']);
  return [
    name.length >= 1 && name.length <= 100 ? null : nameWrong,
    checkIdentityDocument(input.identity, input.bornOn),
    checkAge(input.bornOn, day, minimumAge),
  ];
}

/** The person with this identity document; entered now if they were not known yet, and refused if they were as another. */
async function recognise(work: Work, plan: ExamPlan, input: RegisterCandidateInput): Promise<Candidate> {
  const key = { identityKind: input.identity.kind, identityKey: identityKey(input.identity) };
  const { bornOn } = input;
  const name = input.name.trim();
  await work.manager
    .createQueryBuilder()
    .insert()
    .into(Candidate)
    .values({ ...key, id: newId(), name, identityNumber: input.identity.number, bornOn, enteredById: plan.hostId })
    .orIgnore()
    .execute();
  const person = await work.manager.findOneByOrFail(Candidate, key);
  if (person.name !== name || person.bornOn !== bornOn) insist(anotherPerson);
  return person;
}

/** Whether the person holds none of the certificates that the examination leads to. */
async function checkCertificates(work: Work, plan: ExamPlan, candidate: Candidate): Promise<Refusal | null> {
  const { edition, code, level } = plan;
  const schemeId = In((await schemesOf(work, plan)).map(({ id }) => id));
  const state = In(['PENDING', 'ISSUED', 'SUSPENDED']);
  const held = { candidateId: candidate.id, edition, code, level, schemeId, state };
  if (!(await work.manager.existsBy(Certificate, held))) return null;
  const message = 'The person has a valid certificate of this occupation, level and scheme already.';
  return { kind: 'Conflict', code: 'CERTIFICATE_EXISTS', message, path: ['identity', 'number'] };
}

const nameWrong: Refusal = {
  kind: 'InvalidInput',
  code: 'OUT_OF_RANGE',
  message: 'A name has 1 to 100 characters.',
  path: ['name'],
};
