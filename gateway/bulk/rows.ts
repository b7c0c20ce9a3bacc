import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A node of an exported list, as the graph answers it. */
export type Row = Readonly<Record<string, unknown>>;

/** A column of an exported table: its heading, and where a row has the value. */
export interface Column {
  readonly heading: string;
  readonly path: readonly string[];
}

/**
 * The columns of a selection: one for each value that is asked for, headed by its path, such as `names.pt`.
 *
 * @throws RangeError when a list of objects is asked for, which no cell can hold
 */
export function columnsOf(
  selection: SelectionSetNode,
  document: DocumentNode,
  schema: GraphQLSchema,
): readonly Column[] {
  const lists = listsOfObjects(document, schema);
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const paths = new Map<string, readonly string[]>();
  const visit = ({ selections }: SelectionSetNode, above: readonly string[]): void => {
    for (const part of selections) {
      if (part.kind === Kind.INLINE_FRAGMENT) visit(part.selectionSet, above);
      else if (part.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(part.name.value);
        if (fragment) visit(fragment, above);
      } else {
        const path = [...above, keyOf(part)];
        if (lists.has(part))
          throw new RangeError(`${path.join('.')} is a list of things; a cell holds values. Try ndjson.`);
        if (part.selectionSet) visit(part.selectionSet, path);
        else paths.set(path.join('.'), path);
      }
    }
  };
  visit(selection, []);
  return [...paths].map(([heading, path]) => ({ heading, path }));
}

/** The name under which an answer has a field. */
export function keyOf(field: FieldNode): string {
  return (field.alias ?? field.name).value;
}

/** The fields that answer a list of objects. */
function listsOfObjects(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<FieldNode> {
  const info = new TypeInfo(schema);
  const found = new Set<FieldNode>();
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (field) => {
        const type = getNullableType(info.getType());
        if (isListType(type) && isCompositeType(getNamedType(type))) found.add(field);
      },
    }),
  );
  return found;
}

/** What a cell shows of a row; several values are separated by semicolons. */
export function cellOf(row: Row, { path }: Column): string | number | boolean {
  const value = path.reduce<unknown>((inner, key) => (inner as Row | null | undefined)?.[key], row);
  if (Array.isArray(value)) return value.map(String).join('; ');
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
