import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { ConfigurationError } from '../../configurationError.ts';
import { type AuthorisationDirective, authorisationDirectives } from './links.ts';
import { policies } from './policies.ts';
import { scopes } from './scopes.ts';

/** What one directive asks of a caller. */
export type Condition =
  | { readonly kind: 'authenticated' }
  | {
      readonly kind: 'requiresScopes' | 'policy' /** One of these lists must be held as a whole. */;
      readonly anyOf: readonly (readonly string[])[];
    };

/** The rules of a supergraph. Conditions of one place are all to be met; they are named by their index. */
export interface Rules {
  /** Every condition once. */
  readonly conditions: readonly Condition[];
  /** By the name of a type. */
  readonly types: ReadonlyMap<string, readonly number[]>;
  /** By `Type.field`. */
  readonly fields: ReadonlyMap<string, readonly number[]>;
}

/**
 * Reads the rules that a supergraph declares. Those of interfaces are left out: composition gathers them from the
 * implementations, from which the gateway derives them itself.
 *
 * @throws ConfigurationError naming every place whose scope or policy nobody here knows, and every interface with a rule that none
 *   of its implementations has
 */
export function readRules(supergraphSdl: string): Rules {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = authorisationDirectives(document);
  const reader = new Reader(names);
  const mistakes: string[] = [];
  for (const node of document.definitions) {
    if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      mistakes.push(...reader.underived(node.name.value, node.directives, document));
      for (const field of node.fields ?? [])
        mistakes.push(...reader.underived(`${node.name.value}.${field.name.value}`, field.directives, document));
      continue;
    }
    if (
      node.kind === Kind.OBJECT_TYPE_DEFINITION ||
      node.kind === Kind.SCALAR_TYPE_DEFINITION ||
      node.kind === Kind.ENUM_TYPE_DEFINITION
    )
      reader.read(reader.types, node.name.value, node.directives);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? [])
      reader.read(reader.fields, `${node.name.value}.${field.name.value}`, field.directives);
  }
  mistakes.push(...reader.unknown);
  if (mistakes.length > 0)
    throw new ConfigurationError(`The supergraph's rules cannot be enforced:\n  ${mistakes.join('\n  ')}`);
  return { conditions: reader.conditions, types: reader.types, fields: reader.fields };
}

/** Whether the supergraph declares any rule. */
export function hasRules({ conditions }: Rules): boolean {
  return conditions.length > 0;
}

class Reader {
  readonly conditions: Condition[] = [];
  readonly types = new Map<string, readonly number[]>();
  readonly fields = new Map<string, readonly number[]>();
  readonly unknown: string[] = [];
  readonly #names: ReadonlyMap<string, AuthorisationDirective>;
  readonly #indices = new Map<string, number>();

  constructor(names: ReadonlyMap<string, AuthorisationDirective>) {
    this.#names = names;
  }

  read(into: Map<string, readonly number[]>, place: string, directives: Directives): void {
    const rule = this.#applied(directives).map((directive) => this.#condition(directive, place));
    if (rule.length > 0) into.set(place, [...new Set(rule)]);
  }

  /** What is wrong with the rule of an interface, or of a field of one: that nothing enforces it. */
  underived(place: string, directives: Directives, document: DocumentNode): readonly string[] {
    if (this.#applied(directives).length === 0) return [];
    const [type, name] = place.split('.');
    const derived = implementationsOf(type as string, document).some((node) =>
      [node, ...(node.fields ?? [])].some(
        (part) => (part === node || name === part.name.value) && this.#applied(part.directives).length > 0,
      ),
    );
    return derived ? [] : [`${place} has a rule that none of its implementations has`];
  }

  #applied(directives: Directives): readonly ConstDirectiveNode[] {
    return (directives ?? []).filter(({ name }) => this.#names.has(name.value));
  }

  #condition(directive: ConstDirectiveNode, place: string): number {
    const condition = this.#read(directive, place);
    const key = JSON.stringify(condition);
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.#indices.set(key, this.conditions.length);
    return this.conditions.push(condition) - 1;
  }

  #read({ name, arguments: [argument] = [] }: ConstDirectiveNode, place: string): Condition {
    const kind = this.#names.get(name.value) as AuthorisationDirective;
    if (kind === 'authenticated') return { kind };
    const anyOf = argument ? (valueFromASTUntyped(argument.value) as string[][]) : [];
    const known: readonly string[] = kind === 'policy' ? Object.keys(policies) : scopes;
    for (const asked of anyOf.flat())
      if (!known.includes(asked))
        this.unknown.push(
          `${place} asks for the ${kind === 'policy' ? 'policy' : 'scope'} ${asked}, which is not known here`,
        );
    return { kind, anyOf };
  }
}

type Directives = readonly ConstDirectiveNode[] | undefined;

function implementationsOf(name: string, { definitions }: DocumentNode): readonly ObjectTypeDefinitionNode[] {
  return definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((node) => (node.interfaces ?? []).some((one) => one.name.value === name));
}
