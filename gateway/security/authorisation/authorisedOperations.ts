import { createHash } from 'node:crypto';
import { type DocumentNode, type GraphQLSchema, print } from 'graphql';
import type { Caller } from '../caller.ts';
import { type Authorised, authorise } from './authorise.ts';
import { outcomeOf, Permissions } from './permissions.ts';
import type { Rules } from './rules.ts';

/** A valid operation as a client sent it. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  /** A hash of the client's text. */
  readonly queryHash: string;
}

/** An operation that may be executed, and a hash of it. Whatever is remembered of it is remembered under that hash. */
export interface AuthorisedOperation extends Authorised {
  readonly queryHash: string;
}

const REMEMBERED_MOST = 2_000;

/** Authorises operations, and remembers by what the caller holds which became of them. */
export class AuthorisedOperations {
  readonly #schema: GraphQLSchema;
  readonly #rules: Rules;
  readonly #most: number;
  readonly #remembered = new Map<string, AuthorisedOperation>();

  /** @param most how many operations are remembered; the one that was not used for longest is forgotten first */
  constructor(schema: GraphQLSchema, rules: Rules, most = REMEMBERED_MOST) {
    this.#schema = schema;
    this.#rules = rules;
    this.#most = most;
  }

  /** The operation as it may be executed for the caller. */
  of(operation: Operation, caller: Caller): AuthorisedOperation {
    const outcome = outcomeOf(this.#rules, caller);
    const key = `${outcome} ${operation.queryHash} ${operation.operationName ?? ''}`;
    const authorised = this.#remembered.get(key) ?? this.#authorise(operation, outcome);
    this.#remembered.delete(key);
    this.#remembered.set(key, authorised);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > this.#most && oldest !== undefined) this.#remembered.delete(oldest);
    return authorised;
  }

  get size(): number {
    return this.#remembered.size;
  }

  #authorise({ document, operationName, queryHash }: Operation, outcome: string): AuthorisedOperation {
    const permissions = new Permissions(this.#schema, this.#rules, outcome);
    const authorised = authorise(this.#schema, permissions, document, operationName);
    if (authorised.denials === null) return { ...authorised, queryHash };
    return { ...authorised, queryHash: createHash('sha256').update(print(authorised.document)).digest('hex') };
  }
}
