import { Not } from 'typeorm';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { checkNames, localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { insist, type Refusal } from '../../../kit/refusal.ts';
import { type MembershipApplicationAction, membershipApplicationMoves } from '../../domain/membershipApplication.ts';
import { checkRegistration, normalised } from '../../domain/registration.ts';
import { checkWebsite } from '../../domain/website.ts';
import { Institution, Jurisdiction, MembershipApplication } from '../../entities/index.ts';
import { institutionTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { grantOnce } from './account.ts';

type Mutations = Required<MutationResolvers>;

const NAME_LONGEST = 200;

const alreadyRegistered: Refusal = {
  kind: 'Conflict',
  code: 'ALREADY_REGISTERED',
  message: 'A member or an open application has this registration already.',
  path: ['registration', 'number'],
};
const unique = { membership_application_open: alreadyRegistered, institution_registration: alreadyRegistered };

export const startMembershipApplication: Mutations['startMembershipApplication'] = (_, { input }, context) =>
  mutate(
    context,
    'startMembershipApplication',
    input,
    async (work) => {
      const names = localized(input.names);
      const website = input.website?.trim() || null;
      const registration = normalised(input.registration);
      const jurisdiction = await work.manager.findOneBy(Jurisdiction, { code: input.jurisdiction });
      insist(
        jurisdiction ? null : jurisdictionUnknown,
        checkNames(names, NAME_LONGEST),
        checkWebsite(website),
        checkRegistration(registration, input.jurisdiction),
        await registeredAlready(work, registration),
      );
      return work.manager.save(
        work.manager.create(MembershipApplication, {
          id: newId(),
          state: 'DRAFT',
          names,
          kind: input.kind,
          jurisdictionCode: input.jurisdiction,
          register: registration.register,
          registrationNumber: registration.number,
          website,
          acceptsCodeOfConduct: input.acceptsCodeOfConduct,
          applicantAccount: work.caller.account as string,
          institutionId: null,
          createdAt: work.now,
        }),
      );
    },
    unique,
  );

export const submitMembershipApplication: Mutations['submitMembershipApplication'] = (_, { input }, context) =>
  mutate(
    context,
    'submitMembershipApplication',
    input,
    async (work) => {
      const application = await hold(work, MembershipApplication, input.id, 'application');
      if (input.registration) {
        const { register, number } = normalised(input.registration);
        application.register = register;
        application.registrationNumber = number;
      }
      if (input.website) application.website = input.website.trim();
      application.acceptsCodeOfConduct = input.acceptsCodeOfConduct ?? application.acceptsCodeOfConduct;
      const submitted = await move(work, membershipApplicationMoves, application, 'submit', { reason: null });
      const registration = { register: application.register, number: application.registrationNumber };
      insist(
        checkWebsite(application.website),
        checkRegistration(registration, application.jurisdictionCode),
        await registeredAlready(work, registration),
      );
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
      await move(work, membershipApplicationMoves, application, 'approve', { reason: null }, input.reason);
      const institution = await admit(work, application);
      application.institutionId = institution.id;
      const [issuer, subject] = application.applicantAccount.split(/ (.*)/s);
      await grantOnce(
        work,
        { issuer: issuer as string, subject: subject as string },
        {
          role: 'INSTITUTION_STAFF',
          institutionId: institution.id,
        },
      );
      work.tell(institutionTold(institution));
      return work.manager.save(application);
    },
    unique,
  );

async function admit(work: Work, application: MembershipApplication): Promise<Institution> {
  const [next] = await work.manager.query<{ number: string }[]>(`SELECT nextval('member_number') AS number`);
  const { names, kind, jurisdictionCode, register, registrationNumber, website } = application;
  return work.manager.save(
    work.manager.create(Institution, {
      id: newId(),
      memberNumber: `A-${String(next?.number).padStart(4, '0')}`,
      names,
      kind,
      jurisdictionCode,
      register,
      registrationNumber,
      website,
      state: 'ACTIVE',
      joinedOn: dayOf(work.now),
      provenance: 'RECORDED',
    }),
  );
}

async function registeredAlready(
  work: Work,
  { register, number }: { register: Institution['register']; number: string },
) {
  const member = { register, registrationNumber: number, state: Not('EXITED' as const) };
  return (await work.manager.existsBy(Institution, member)) ? alreadyRegistered : null;
}

const jurisdictionUnknown: Refusal = {
  kind: 'InvalidInput',
  code: 'JURISDICTION_UNKNOWN',
  message: 'Members are registered in one of the jurisdictions listed under `jurisdictions`.',
  path: ['jurisdiction'],
};

const moveBy =
  (mutation: string, action: MembershipApplicationAction): Mutations['beginMembershipReview'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const application = await hold(work, MembershipApplication, input.id, 'application');
      const facts = { reason: input.reason ?? null };
      return move(work, membershipApplicationMoves, application, action, facts, input.reason);
    });

export const beginMembershipReview = moveBy('beginMembershipReview', 'review');
export const returnMembershipApplication = moveBy('returnMembershipApplication', 'return');
export const rejectMembershipApplication = moveBy('rejectMembershipApplication', 'reject');
export const withdrawMembershipApplication = moveBy('withdrawMembershipApplication', 'withdraw');
