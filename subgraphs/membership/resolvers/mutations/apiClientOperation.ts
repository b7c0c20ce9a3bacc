import { createHash } from 'node:crypto';
import { GraphQLError, Kind, parse, print } from 'graphql';
import { IsNull } from 'typeorm';
import { actsFor, isSecretariat } from '../../../kit/caller.ts';
import { checkList, checkText } from '../../../kit/check.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, invalid, RefusalError } from '../../../kit/refusal.ts';
import { checkOperationCount, OPERATION_LONGEST, OPERATIONS_AT_ONCE } from '../../domain/apiClient.ts';
import { ApiClient, ApiClientOperation } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const TOKENS_MOST = 5_000;
const notOwn = forbidden("Operations are registered by the institution's staff or the office.");
const officeApproves = forbidden('Operations are approved by the secretariat.');
const ended = conflict('ACCOUNT_IN_USE', 'The client was declined or has ended.', 'id');
const notLetIn = conflict('ACCOUNT_IN_USE', 'The client itself is to be approved first.', 'id');

export const registerApiClientOperations: Mutations['registerApiClientOperations'] = (_, { input }, context) =>
  mutate(context, 'registerApiClientOperations', input, async (work) => {
    const client = await hold(work, ApiClient, input.id, 'API client');
    insist(actsFor(work.caller, client.institutionId) ? null : notOwn);
    if (client.state === 'REJECTED' || client.state === 'REVOKED') insist(ended);
    await addOperations(work, client, input.operations);
    return client;
  });

export const approveApiClientOperations: Mutations['approveApiClientOperations'] = (_, { input }, context) =>
  mutate(context, 'approveApiClientOperations', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officeApproves);
    const client = await hold(work, ApiClient, input.id, 'API client');
    if (client.state !== 'APPROVED') insist(notLetIn);
    await approveOperations(work, client);
    return client;
  });

/** Registers operations with a held client; one that is registered already stays as it is. */
export async function addOperations(work: Work, client: ApiClient, texts: readonly string[]): Promise<void> {
  insist(
    checkList(texts, OPERATIONS_AT_ONCE, 'operations'),
    ...texts.map((text, at) => checkText(text, OPERATION_LONGEST, 'operations', String(at))),
  );
  const registered = await work.manager.countBy(ApiClientOperation, { clientId: client.id });
  insist(checkOperationCount(registered, texts.length));
  const operations = texts.map(operationOf);
  await work.manager
    .createQueryBuilder()
    .insert()
    .into(ApiClientOperation)
    .values(operations.map((operation) => ({ ...operation, id: newId(), clientId: client.id, approvedAt: null })))
    .orIgnore()
    .execute();
}

export async function approveOperations(work: Work, client: ApiClient): Promise<void> {
  await work.manager.update(
    ApiClientOperation,
    { clientId: client.id, approvedAt: IsNull() },
    { approvedAt: work.now },
  );
}

/** The operation in a text, under the SHA-256 of the text as GraphQL prints it. */
export function operationOf(given: string, at: number): { name: string; text: string; sha256: string } {
  try {
    const document = parse(given, { maxTokens: TOKENS_MOST });
    const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const known = document.definitions.every(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION,
    );
    if (operation?.kind === Kind.OPERATION_DEFINITION && operation.name && others.length === 0 && known) {
      const text = print(document);
      return { name: operation.name.value, text, sha256: createHash('sha256').update(text).digest('hex') };
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  const message = 'Give the text of one operation that has a name.';
  throw new RefusalError(invalid('OPERATION_MALFORMED', message, 'operations', String(at)));
}
