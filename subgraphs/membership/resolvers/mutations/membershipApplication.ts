import { Not } from 'typeorm';
import { issuerAndSubject } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { checkNames, localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, insist } from '../../../kit/refusal.ts';
import { type MembershipApplicationAction, membershipApplicationMoves } from '../../domain/membershipApplication.ts';
import { checkDocument, checkDocumentCount } from '../../domain/membershipDocument.ts';
import { checkRegistration, normalised } from '../../domain/registration.ts';
import { checkWebsite } from '../../domain/website.ts';
import { Institution, MembershipApplication } from '../../entities/index.ts';
import { institutionTold } from '../../events.ts';
import type {
  EditMembershipApplicationInput,
  MembershipDocumentInput,
  MutationResolvers,
} from '../../resolvers.types.ts';
import { grantOnce } from './account.ts';
import { admit } from './admission.ts';
import { adhereAtAdmission } from './conduct.ts';
import { insistOnJurisdiction } from './jurisdiction.ts';
import { factsOf } from './membershipApplicationFacts.ts';
import { documentOf, holdEditable } from './membershipReview.ts';

type Mutations = Required<MutationResolvers>;

const NAME_LONGEST = 200;

const alreadyRegistered = conflict(
  'ALREADY_REGISTERED',
  'A member or an open application has this registration already.',
  'registration',
  'number',
);
const unique = {
  membership_application_open: alreadyRegistered,
  institution_registration: alreadyRegistered,
  institution_member_number: conflict(
    'MEMBER_NUMBER_TAKEN',
    'An import has just taken the next member number. Try again.',
  ),
  membership_document_once: conflict('DOCUMENT_GIVEN_ALREADY', 'Two of the documents are the same.', 'documents'),
};

export const startMembershipApplication: Mutations['startMembershipApplication'] = (_, { input }, context) =>
  mutate(
    context,
    'startMembershipApplication',
    input,
    async (work) => {
      const { register, number } = normalised(input.registration);
      const application = work.manager.create(MembershipApplication, {
        id: newId(),
        state: 'DRAFT',
        names: localized(input.names),
        kind: input.kind,
        jurisdictionCode: input.jurisdiction,
        register,
        registrationNumber: number,
        website: input.website?.trim() || null,
        acceptsCodeOfConduct: input.acceptsCodeOfConduct,
        applicantAccount: work.caller.account as string,
        institutionId: null,
        reviewRound: 0,
        createdAt: work.now,
      });
      await insistOnContent(work, application);
      await work.manager.save(application);
      await addDocuments(work, application.id, input.documents ?? []);
      return application;
    },
    unique,
  );

async function addDocuments(work: Work, applicationId: string, documents: readonly MembershipDocumentInput[]) {
  insist(
    checkDocumentCount(documents.length, 'documents'),
    ...documents.map((document, at) => checkDocument(document, 'documents', String(at))),
  );
  await work.manager.save(documents.map((document) => documentOf(work, applicationId, document)));
}

export const editMembershipApplication: Mutations['editMembershipApplication'] = (_, { input }, context) =>
  mutate(
    context,
    'editMembershipApplication',
    input,
    async (work) => {
      const application = await holdEditable(work, input.id, 'id');
      edit(application, input);
      await insistOnContent(work, application);
      return work.manager.save(application);
    },
    unique,
  );

function edit(
  application: MembershipApplication,
  input: Omit<EditMembershipApplicationInput, 'idempotencyKey' | 'id'>,
) {
  const { names, kind, jurisdiction, registration, website, acceptsCodeOfConduct } = input;
  if (names) application.names = localized(names);
  application.kind = kind ?? application.kind;
  application.jurisdictionCode = jurisdiction ?? application.jurisdictionCode;
  if (registration) {
    const { register, number } = normalised(registration);
    application.register = register;
    application.registrationNumber = number;
  }
  if (website !== null && website !== undefined) application.website = website.trim() || null;
  application.acceptsCodeOfConduct = acceptsCodeOfConduct ?? application.acceptsCodeOfConduct;
}

export const submitMembershipApplication: Mutations['submitMembershipApplication'] = (_, { input }, context) =>
  mutate(
    context,
    'submitMembershipApplication',
    input,
    async (work) => {
      const application = await hold(work, MembershipApplication, input.id, 'application');
      const { registration, acceptsCodeOfConduct } = input;
      edit(application, {
        registration: registration ?? null,
        acceptsCodeOfConduct: acceptsCodeOfConduct ?? null,
        website: input.website || null,
      });
      const facts = await factsOf(work, application, null);
      const submitted = await move(work, membershipApplicationMoves, application, 'submit', facts);
      await insistOnContent(work, submitted);
      return submitted;
    },
    unique,
  );

export const approveMembershipApplication: Mutations['approveMembershipApplication'] = (_, { input }, context) =>
  mutate(
    context,
    'approveMembershipApplication',
    input,
    async (work) => {
      const application = await hold(work, MembershipApplication, input.id, 'application');
      const facts = await factsOf(work, application, input.reason);
      await move(work, membershipApplicationMoves, application, 'approve', facts, input.reason);
      const institution = await admit(work, application);
      await adhereAtAdmission(work, institution.id);
      application.institutionId = institution.id;
      const grant = { role: 'INSTITUTION_STAFF' as const, institutionId: institution.id };
      await grantOnce(work, issuerAndSubject(application.applicantAccount), grant);
      work.tell(institutionTold(institution));
      return work.manager.save(application);
    },
    unique,
  );

/** Whether what an application says can be true: its place, its names, its website and a registration of its own. */
async function insistOnContent(work: Work, application: MembershipApplication): Promise<void> {
  const { names, website, register, registrationNumber: number, jurisdictionCode } = application;
  await insistOnJurisdiction(work, jurisdictionCode);
  insist(
    checkNames(names, NAME_LONGEST),
    checkWebsite(website),
    checkRegistration({ register, number }, jurisdictionCode),
  );
  const member = { register, registrationNumber: number, state: Not('EXITED' as const) };
  if (await work.manager.existsBy(Institution, member)) insist(alreadyRegistered);
}

const moveBy =
  (mutation: string, action: MembershipApplicationAction): Mutations['returnMembershipApplication'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const application = await hold(work, MembershipApplication, input.id, 'application');
      const facts = await factsOf(work, application, input.reason);
      return move(work, membershipApplicationMoves, application, action, facts, input.reason);
    });

export const returnMembershipApplication = moveBy('returnMembershipApplication', 'return');
export const rejectMembershipApplication = moveBy('rejectMembershipApplication', 'reject');
export const withdrawMembershipApplication = moveBy('withdrawMembershipApplication', 'withdraw');

export const beginMembershipReview: Mutations['beginMembershipReview'] = (_, { input }, context) =>
  mutate(context, 'beginMembershipReview', input, async (work) => {
    const application = await hold(work, MembershipApplication, input.id, 'application');
    const facts = await factsOf(work, application, input.reason);
    await move(work, membershipApplicationMoves, application, 'review', facts, input.reason);
    application.reviewRound += 1;
    return work.manager.save(application);
  });
