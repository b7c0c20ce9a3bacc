import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { Caller } from './caller.ts';
import type { SubgraphContext } from './context.ts';
import { IdempotencyKey } from './entities/IdempotencyKey.ts';
import { brokenUniqueConstraint, isRetryable } from './errors.ts';
import { type NewEvent, record } from './outbox.ts';
import { forbidden, type Refusal, RefusalError } from './refusal.ts';
import { vaultOf } from './vault.ts';

/** What a mutation works with inside its transaction. */
export interface Work {
  readonly manager: EntityManager;
  readonly caller: Caller;
  readonly now: Date;
  /** Tells other subgraphs a fact, if and when the transaction commits. */
  readonly tell: (...events: readonly NewEvent[]) => void;
}

/** A refusal in the shape of the GraphQL type of its kind. */
export interface Problem extends Omit<Refusal, 'kind'> {
  readonly __typename: Refusal['kind'];
  readonly retryAfterSeconds: number | null;
}

const ATTEMPTS = 3;

/**
 * Carries out a mutation: one transaction or nothing, and once for each idempotency key of an account.
 * The same key with the same input gives the earlier answer, as it is now, to an account that still holds every role
 * that it held then; with another input it is refused.
 * A refusal is not remembered: the same key may be tried again.
 *
 * @param operation the mutation's name
 * @param unique refusals for the unique constraints that a concurrent mutation may have won
 * @param act what to do; throws RefusalError for expected failures and returns the entity to answer with
 */
export async function mutate<Result extends { id: string }>(
  context: SubgraphContext<unknown>,
  operation: string,
  input: { readonly idempotencyKey: string },
  act: (work: Work) => Promise<Result>,
  unique: Readonly<Record<string, Refusal>> = {},
): Promise<Result | Problem> {
  try {
    return await attempt(1);
  } catch (error) {
    if (error instanceof RefusalError) return asProblem(error.refusal);
    const refusal = unique[brokenUniqueConstraint(error) ?? ''];
    if (refusal) return asProblem(refusal);
    throw error;
  } finally {
    context.forget();
  }

  async function attempt(number: number): Promise<Result> {
    try {
      return await context.database.transaction((manager) => once(manager, context, operation, input, act));
    } catch (error) {
      if (isRetryable(error) && number < ATTEMPTS) return attempt(number + 1);
      throw error;
    }
  }
}

async function once<Result extends { id: string }>(
  manager: EntityManager,
  context: SubgraphContext<unknown>,
  operation: string,
  input: { readonly idempotencyKey: string },
  act: (work: Work) => Promise<Result>,
): Promise<Result> {
  const { caller } = context;
  if (!caller.account) throw new RefusalError(signInFirst);
  const key = { account: caller.account, key: input.idempotencyKey };
  if (key.key.length < 1 || key.key.length > 100) throw new RefusalError(keyMalformed);
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  // Danger: an input holds people's numbers, which a plain hash would give away to whoever tries them all.
  const inputHash = vaultOf(manager.connection).index('idempotency_key.input_hash', digest);

  // Waits here while another request with this key is under way, and then sees what it did.
  const inserted = await manager.query<unknown[]>(
    `INSERT INTO idempotency_key (account, key, operation, input_hash, grants) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING key`,
    [key.account, key.key, operation, inputHash, JSON.stringify(caller.grants)],
  );
  if (inserted.length === 0) return earlierAnswer<Result>(manager, key, caller, operation, inputHash);

  const events: NewEvent[] = [];
  const result = await act({ manager, caller, now: context.now(), tell: (...told) => void events.push(...told) });
  await manager.update(IdempotencyKey, key, { resultType: result.constructor.name, resultId: result.id });
  await record(manager, events);
  return result;
}

async function earlierAnswer<Result>(
  manager: EntityManager,
  key: { account: string; key: string },
  caller: Caller,
  operation: string,
  inputHash: string,
): Promise<Result> {
  const earlier = await manager.findOneByOrFail(IdempotencyKey, key);
  if (earlier.operation !== operation || earlier.inputHash !== inputHash) throw new RefusalError(keyReused);
  // Danger: the answer shows the thing as it is now; who has lost a role since may not see that any more.
  if (!earlier.grants.every((then) => caller.grants.some((now) => isDeepStrictEqual(now, then)))) {
    throw new RefusalError(forbidden('You held a role then that you do not hold any more.'));
  }
  const entity = await manager.findOneByOrFail(earlier.resultType as string, { id: earlier.resultId as string });
  return entity as Result;
}

function asProblem({ kind, path, currentState, allowedActions, fact, ...refusal }: Refusal): Problem {
  return {
    __typename: kind,
    ...refusal,
    ...(path ? { path } : {}),
    ...(currentState ? { currentState } : {}),
    ...(allowedActions ? { allowedActions } : {}),
    ...(fact ? { fact } : {}),
    retryAfterSeconds: kind === 'FactNotYetKnown' ? 1 : null,
  };
}

const signInFirst: Refusal = {
  kind: 'NotAllowed',
  code: 'SIGN_IN_FIRST',
  message: 'Nobody is signed in; changes need an account.',
};
const keyMalformed: Refusal = {
  kind: 'InvalidInput',
  code: 'IDEMPOTENCY_KEY_MALFORMED',
  message: 'An idempotency key has 1 to 100 characters.',
  path: ['idempotencyKey'],
};
const keyReused: Refusal = {
  kind: 'Conflict',
  code: 'IDEMPOTENCY_KEY_REUSED',
  message: 'This idempotency key was used for a different request.',
  path: ['idempotencyKey'],
};
