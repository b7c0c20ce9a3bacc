import { actsFor } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { checkNames, localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist } from '../../../kit/refusal.ts';
import {
  type Allowance,
  type ApiClientAction,
  type ApiClientFacts,
  apiClientMoves,
  checkAllowance,
  checkNoMore,
} from '../../domain/apiClient.ts';
import { checkContact } from '../../domain/contact.ts';
import { ApiClient, Institution } from '../../entities/index.ts';
import { sealClientContact } from '../../personal.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { revokeAllOf, rolesOf } from './account.ts';
import { addOperations, approveOperations } from './apiClientOperation.ts';
import { checkSubject } from './roleGrant.ts';

type Mutations = Required<MutationResolvers>;

const NAME_LONGEST = 200;
const notOwn = forbidden("API clients are asked for by the institution's staff or the office.");
const accountInUse = conflict('ACCOUNT_IN_USE', 'The account belongs to another API client.', 'subject');

export const requestApiClient: Mutations['requestApiClient'] = (_, { input }, context) =>
  mutate(
    context,
    'requestApiClient',
    input,
    async (work) => {
      const { institutionId, issuer, subject, contact } = input;
      const names = localized(input.names);
      const asked: Allowance = {
        scopes: input.scopes,
        safelistOnly: input.safelistOnly,
        budget: input.budget ?? null,
        rate: input.rate ?? null,
        validUntil: input.validUntil,
      };
      insist(
        actsFor(work.caller, institutionId) ? null : notOwn,
        checkNames(names, NAME_LONGEST),
        checkSubject(input),
        checkContact({ email: contact, telephone: null, address: null }),
        checkAllowance(asked, dayOf(work.now)),
      );
      const { state } = await hold(work, Institution, institutionId, 'member', ['institutionId']);
      if (state !== 'ACTIVE') insist(conflict('INSTITUTION_NOT_ACTIVE', 'The member is not active.', 'institutionId'));
      const id = newId();
      const contactSealed = sealClientContact(work.manager.connection, id, contact);
      const client = await work.manager.save(
        work.manager.create(ApiClient, {
          ...{ id, institutionId, names, issuer, subject, contactSealed, state: 'REQUESTED' },
          ...asked,
        }),
      );
      if (input.operations.length > 0) await addOperations(work, client, input.operations);
      return client;
    },
    { api_client_account: accountInUse },
  );

export const approveApiClient: Mutations['approveApiClient'] = (_, { input }, context) =>
  mutate(context, 'approveApiClient', input, async (work) => {
    const client = await hold(work, ApiClient, input.id, 'API client');
    const asked: Allowance = { ...client };
    await move(work, apiClientMoves, client, 'approve', await factsOf(work, client, null));
    const allowed: Allowance = {
      scopes: input.scopes ?? asked.scopes,
      safelistOnly: input.safelistOnly ?? asked.safelistOnly,
      budget: input.budget ?? asked.budget,
      rate: input.rate ?? asked.rate,
      validUntil: input.validUntil ?? asked.validUntil,
    };
    insist(checkAllowance(allowed, dayOf(work.now)), checkNoMore(allowed, asked));
    await approveOperations(work, client);
    return work.manager.save(Object.assign(client, allowed));
  });

export const rejectApiClient: Mutations['rejectApiClient'] = (_, { input }, context) =>
  mutate(context, 'rejectApiClient', input, (work) => moved(work, input, 'reject'));

export const suspendApiClient: Mutations['suspendApiClient'] = (_, { input }, context) =>
  mutate(context, 'suspendApiClient', input, (work) => moved(work, input, 'suspend'));

export const resumeApiClient: Mutations['resumeApiClient'] = (_, { input }, context) =>
  mutate(context, 'resumeApiClient', input, (work) => moved(work, input, 'resume'));

export const revokeApiClient: Mutations['revokeApiClient'] = (_, { input }, context) =>
  mutate(context, 'revokeApiClient', input, async (work) => {
    const client = await moved(work, input, 'revoke');
    await revokeAllOf(work, client);
    return client;
  });

async function moved(
  work: Work,
  input: { readonly id: string; readonly reason?: string | null },
  action: ApiClientAction,
): Promise<ApiClient> {
  const client = await hold(work, ApiClient, input.id, 'API client');
  const reason = input.reason ?? null;
  return move(work, apiClientMoves, client, action, await factsOf(work, client, reason), reason);
}

async function factsOf(work: Work, client: ApiClient, reason: string | null): Promise<ApiClientFacts> {
  const { state } = await work.manager.findOneByOrFail(Institution, { id: client.institutionId });
  return { reason, institutionState: state, roles: await rolesOf(work, client) };
}

/** Ends the clients of a member whose membership ends, and declines those that it has asked for. */
export async function endClientsOf(work: Work, institutionId: string): Promise<void> {
  const reason = 'The membership has ended.';
  for (const client of await work.manager.findBy(ApiClient, { institutionId })) {
    if (client.state === 'REQUESTED') await moved(work, { id: client.id, reason }, 'reject');
    if (client.state !== 'APPROVED' && client.state !== 'SUSPENDED') continue;
    await moved(work, { id: client.id, reason }, 'revoke');
    await revokeAllOf(work, client);
  }
}
