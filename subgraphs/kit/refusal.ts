/** The kinds of expected failure; each is an object type of the same name in `shared.graphql`. */
export type RefusalKind = 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown';

/**
 * An expected failure, as a domain rule returns it. It becomes a member of a mutation's result union.
 * `code` is a value of `ProblemCode`; `path` names the input field that is to blame.
 */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[];
  /** Only of IllegalMove: the state that the thing is in. */
  readonly currentState?: string;
  /** Only of IllegalMove: the actions that its state allows. */
  readonly allowedActions?: readonly string[];
  /** Only of FactNotYetKnown: which fact, so that a client can tell what it waits for. */
  readonly fact?: string;
}

/** The refusal of an input that breaks a rule; `path` names the field to blame, from the outside in. */
export function invalid(code: string, message: string, ...path: readonly string[]): Refusal {
  return { kind: 'InvalidInput', code, message, path };
}

/** The refusal of what contradicts something that exists; `path` names the field to blame, where there is one. */
export function conflict(code: string, message: string, ...path: readonly string[]): Refusal {
  return path.length > 0 ? { kind: 'Conflict', code, message, path } : { kind: 'Conflict', code, message };
}

/** The refusal of what the caller may not do; the message says who may. */
export function forbidden(message: string): Refusal {
  return { kind: 'NotAllowed', code: 'NOT_ALLOWED', message };
}

/** A refusal on its way out of a transaction: throwing it undoes everything done so far. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Throws the refusal, if there is one. Domain rules return refusals; resolvers insist on there being none. */
export function insist(...refusals: readonly (Refusal | null | undefined)[]): void {
  for (const refusal of refusals) if (refusal) throw new RefusalError(refusal);
}

/** The thing, or a NotFound refusal that names what was asked for. */
export function found<Thing>(thing: Thing | null | undefined, what: string, path: readonly string[]): Thing {
  if (thing !== null && thing !== undefined) return thing;
  throw new RefusalError({ kind: 'NotFound', code: 'NOT_FOUND', message: `There is no such ${what}.`, path });
}

/** The fact, or a refusal that a client may retry: the event that carries it may still be on its way. */
export function known<Fact>(fact: Fact | null | undefined, name: string, path: readonly string[]): Fact {
  if (fact !== null && fact !== undefined) return fact;
  throw new RefusalError({
    kind: 'FactNotYetKnown',
    code: 'FACT_NOT_YET_KNOWN',
    message: `This subgraph does not know this ${name} yet. Try again in a moment; if it stays so, it does not exist.`,
    fact: name,
    path,
  });
}
