import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CacheHints } from './cacheHints.ts';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly hints: CacheHints;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * For how many seconds the answer of a query may be kept: the least of what all its fields allow, by the rules of Apollo
 * Server. A field of the root, or one that leads to an object, allows nothing unless it or its type says so; a leaf
 * takes over what holds around it. What is not a query is never kept.
 */
export function maxAgeOf({ schema, hints, operation, fragments }: Asked): number {
  const root = schema.getQueryType();
  if (operation.operation !== 'query' || !root) return 0;
  // A fragment's fields allow the same wherever it is spread, but for what they take over, which is the least so far.
  const seen = new Set<string>();
  let least = Number.POSITIVE_INFINITY;

  const visit = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): void => {
    for (const selection of selections) {
      if (least === 0) return;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const narrowed = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        visit(selection.selectionSet, narrowed);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value];
        if (!fragment || seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
        visit(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
      } else {
        least = Math.min(least, allowedBy(selection.name.value, type));
        const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
        if (selection.selectionSet) visit(selection.selectionSet, field && getNamedType(field.type));
      }
    }
  };

  const allowedBy = (name: string, type: GraphQLNamedType | undefined): number => {
    if (name === '__typename') return Number.POSITIVE_INFINITY;
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!field || !type) return 0;
    const target = getNamedType(field.type);
    const own = hints.get(`${type.name}.${name}`);
    const ofTarget = hints.get(target.name);
    const said = own?.maxAge ?? ofTarget?.maxAge;
    if (said !== undefined) return said;
    const inherits = own?.inherits || ofTarget?.inherits || (isLeafType(target) && type !== root);
    return inherits ? Number.POSITIVE_INFINITY : 0;
  };

  visit(operation.selectionSet, root);
  return Number.isFinite(least) ? least : 0;
}
