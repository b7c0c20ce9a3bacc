import { type ConstDirectiveNode, type DirectiveNode, Kind, parse, valueFromASTUntyped } from 'graphql';

/** For how long an answer may be kept, as `@cacheControl` says at one place. */
export interface CacheHint {
  readonly maxAge: number | undefined;
  /** Whether what holds around it holds here. */
  readonly inherits: boolean;
}

/** The hints of a schema, by `Type` and `Type.field`. */
export type CacheHints = ReadonlyMap<string, CacheHint>;

const DIRECTIVE = 'cacheControl';

/** Reads `@cacheControl` from a supergraph. */
export function readCacheHints(supergraph: string): CacheHints {
  const hints = new Map<string, CacheHint>();
  const read = (place: string, directives: readonly (DirectiveNode | ConstDirectiveNode)[] = []) => {
    const found = directives.find(({ name }) => name.value === DIRECTIVE);
    if (!found) return;
    const values = Object.fromEntries(
      (found.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
    );
    const { maxAge, inheritMaxAge } = values as { maxAge?: number; inheritMaxAge?: boolean };
    hints.set(place, { maxAge, inherits: inheritMaxAge === true });
  };
  for (const node of parse(supergraph, { noLocation: true }).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    read(node.name.value, node.directives);
    for (const field of node.fields ?? []) read(`${node.name.value}.${field.name.value}`, field.directives);
  }
  return hints;
}
