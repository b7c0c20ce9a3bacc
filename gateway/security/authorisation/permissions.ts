import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import type { Caller } from '../caller.ts';
import { policiesOf } from './policies.ts';
import type { Condition, Rules } from './rules.ts';
import { scopesOf } from './scopes.ts';

/** Which conditions of the rules hold, in their order, as text: whoever has the same text may see the same. */
export type Outcome = string;

/** What a caller holds, of what the rules ask for. */
export function outcomeOf({ conditions }: Rules, caller: Caller): Outcome {
  const held = { authenticated: caller.account !== null, requiresScopes: scopesOf(caller), policy: policiesOf(caller) };
  return conditions.map((condition) => (isMet(condition, held) ? '1' : '0')).join('');
}

interface Held {
  readonly authenticated: boolean;
  readonly requiresScopes: ReadonlySet<string>;
  readonly policy: ReadonlySet<string>;
}

function isMet(condition: Condition, held: Held): boolean {
  if (condition.kind === 'authenticated') return held.authenticated;
  const names = held[condition.kind];
  return condition.anyOf.some((all) => all.every((name) => names.has(name)));
}

/** Which types and fields callers with one outcome may see. */
export class Permissions {
  readonly #schema: GraphQLSchema;
  readonly #rules: Rules;
  readonly #outcome: Outcome;

  constructor(schema: GraphQLSchema, rules: Rules, outcome: Outcome) {
    this.#schema = schema;
    this.#rules = rules;
    this.#outcome = outcome;
  }

  /** Whether the type may be seen; an interface or a union, when one of its possible types may. */
  mayType(type: GraphQLNamedType): boolean {
    if (isAbstractType(type)) return this.#schema.getPossibleTypes(type).some((possible) => this.mayType(possible));
    return this.#holds(this.#rules.types.get(type.name));
  }

  /** Whether a field of an object type may be seen: by the rules of its parent, its own, and that of what it gives. */
  mayField(typeName: string, fieldName: string): boolean {
    const type = this.#schema.getType(typeName);
    if (!isObjectType(type)) return false;
    const field = type.getFields()[fieldName];
    return (
      field !== undefined &&
      this.mayType(type) &&
      this.#holds(this.#rules.fields.get(`${typeName}.${fieldName}`)) &&
      this.mayType(getNamedType(field.type))
    );
  }

  #holds(rule: readonly number[] | undefined): boolean {
    return rule === undefined || rule.every((condition) => this.#outcome[condition] === '1');
  }
}
