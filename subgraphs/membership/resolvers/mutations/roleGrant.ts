import { isSecretariat } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, invalid, type Refusal } from '../../../kit/refusal.ts';
import { checkGrant, checkLastDay, type GrantedFor } from '../../domain/roleGrant.ts';
import { Institution, RoleGrant } from '../../entities/index.ts';
import type { GrantRoleInput, MutationResolvers } from '../../resolvers.types.ts';
import { accountOf, revokeExpired } from './account.ts';

type Mutations = Required<MutationResolvers>;

const notAllowed = forbidden('Roles are granted, renewed and taken back by the secretariat.');
const alreadyGranted = conflict('ALREADY_GRANTED', 'The account holds this role already.');

export const grantRole: Mutations['grantRole'] = (_, { input }, context) =>
  mutate(
    context,
    'grantRole',
    input,
    async (work) => {
      const grant = grantedFor(input);
      const validUntil = input.validUntil ?? null;
      insist(
        isSecretariat(work.caller) ? null : notAllowed,
        checkGrant(grant),
        checkSubject(input),
        checkLastDay(validUntil, dayOf(work.now)),
      );
      if (grant.institutionId !== null) await holdMember(work, grant.institutionId);
      for (const field of ['expertId', 'candidateId'] as const) {
        if (grant[field] !== null) found(isId(grant[field]) ? grant : null, 'id', [field]);
      }
      const account = await accountOf(work, input);
      await revokeExpired(work, account.id);
      return work.manager.save(
        work.manager.create(RoleGrant, {
          ...grant,
          id: newId(),
          accountId: account.id,
          validFrom: null,
          validUntil,
          revokedAt: null,
        }),
      );
    },
    { role_grant_in_force: alreadyGranted },
  );

function grantedFor({ role, institutionId, expertId, candidateId }: GrantRoleInput): GrantedFor {
  return {
    role,
    institutionId: institutionId ?? null,
    expertId: expertId ?? null,
    candidateId: candidateId ?? null,
  };
}

/** Nobody acts for a member that has left. */
async function holdMember(work: Work, institutionId: string): Promise<void> {
  const { state } = await hold(work, Institution, institutionId, 'member', ['institutionId']);
  if (state === 'EXITED') insist(conflict('INSTITUTION_NOT_ACTIVE', 'The member has left.', 'institutionId'));
}

export const revokeRole: Mutations['revokeRole'] = (_, { input }, context) =>
  mutate(context, 'revokeRole', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notAllowed);
    const grant = await hold(work, RoleGrant, input.id, 'role');
    grant.revokedAt ??= work.now;
    return work.manager.save(grant);
  });

export const renewRole: Mutations['renewRole'] = (_, { input }, context) =>
  mutate(context, 'renewRole', input, async (work) => {
    const validUntil = input.validUntil ?? null;
    insist(isSecretariat(work.caller) ? null : notAllowed, checkLastDay(validUntil, dayOf(work.now)));
    const grant = await hold(work, RoleGrant, input.id, 'role');
    if (grant.revokedAt !== null) insist(conflict('ROLE_REVOKED', 'The role was taken back; grant it anew.', 'id'));
    grant.validUntil = validUntil;
    return work.manager.save(grant);
  });

/** Whether issuer and subject can be those of an account. */
export function checkSubject({ issuer, subject }: { issuer: string; subject: string }): Refusal | null {
  if (/^\S{1,300}$/.test(issuer) && /^\S.{0,299}$/.test(subject)) return null;
  return invalid('OUT_OF_RANGE', 'An issuer is an address, a subject a text of 1 to 300 characters.', 'subject');
}
