import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type InlineFragmentNode,
  Kind,
  type NameNode,
  type SelectionNode,
  visit,
} from 'graphql';

/** A beginning of names that no name of a client's answer can have, since none in the document begins so. */
export function markerPrefix(document: DocumentNode): string {
  const aliases: string[] = [];
  visit(document, {
    Field: (node) => {
      if (node.alias) aliases.push(node.alias.value);
    },
  });
  let prefix = '__denied';
  while (aliases.some((alias) => alias.startsWith(prefix))) prefix += '_';
  return prefix;
}

/** A `__typename` that stands for a field, under the same `@include` and `@skip`. */
export function marker(alias: string, field?: FieldNode): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: named(alias),
    name: named('__typename'),
    ...(field?.directives ? { directives: field.directives } : {}),
  };
}

/** What is asked of one type only. */
export function onType(type: GraphQLNamedType, ...selections: readonly SelectionNode[]): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: named(type.name) },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function named(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
