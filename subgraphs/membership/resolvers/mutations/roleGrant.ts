import { dayOf } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { found, insist, type Refusal } from '../../../kit/refusal.ts';
import { isSecretariat } from '../../domain/callers.ts';
import { checkGrant, type GrantedFor } from '../../domain/roleGrant.ts';
import { Institution, RoleGrant } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { accountOf } from './account.ts';

type Mutations = Required<MutationResolvers>;

const notAllowed: Refusal = {
  kind: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message: 'Roles are granted and taken back by the secretariat.',
};
const alreadyGranted: Refusal = {
  kind: 'Conflict',
  code: 'ALREADY_GRANTED',
  message: 'The account holds this role already.',
};

export const grantRole: Mutations['grantRole'] = (_, { input }, context) =>
  mutate(
    context,
    'grantRole',
    input,
    async (work) => {
      const grant: GrantedFor = {
        role: input.role,
        institutionId: input.institutionId ?? null,
        expertId: input.expertId ?? null,
        candidateId: input.candidateId ?? null,
      };
      insist(isSecretariat(work.caller) ? null : notAllowed, checkGrant(grant), checkSubject(input));
      if (grant.institutionId !== null) await hold(work, Institution, grant.institutionId, 'member', ['institutionId']);
      for (const field of ['expertId', 'candidateId'] as const) {
        if (grant[field] !== null) found(isId(grant[field]) ? grant : null, 'id', [field]);
      }
      const account = await accountOf(work, input);
      // A role whose last day has passed is held no more, and must not keep the account from getting it again.
      await work.manager.query(
        'UPDATE role_grant SET revoked_at = $2 WHERE account_id = $1 AND revoked_at IS NULL AND valid_until < $3',
        [account.id, work.now, dayOf(work.now)],
      );
      return work.manager.save(
        work.manager.create(RoleGrant, {
          ...grant,
          id: newId(),
          accountId: account.id,
          validUntil: input.validUntil ?? null,
          revokedAt: null,
        }),
      );
    },
    { role_grant_in_force: alreadyGranted },
  );

export const revokeRole: Mutations['revokeRole'] = (_, { input }, context) =>
  mutate(context, 'revokeRole', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notAllowed);
    const grant = await hold(work, RoleGrant, input.id, 'role');
    grant.revokedAt ??= work.now;
    return work.manager.save(grant);
  });

function checkSubject({ issuer, subject }: { issuer: string; subject: string }): Refusal | null {
  if (/^\S{1,300}$/.test(issuer) && /^\S.{0,299}$/.test(subject)) return null;
  return {
    kind: 'InvalidInput',
    code: 'OUT_OF_RANGE',
    message: 'An issuer is an address, a subject a text of 1 to 300 characters.',
    path: ['subject'],
  };
}
