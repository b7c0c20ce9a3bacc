import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** Under this name the unfiltered answer says of each object what it is. */
const KIND = 'kind_of_object';

/** The document, asking of each object what it is. */
export function withKinds(document: DocumentNode): DocumentNode {
  const kind: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: KIND },
    name: { kind: Kind.NAME, value: '__typename' },
  };
  return visit(document, {
    SelectionSet: { leave: (set: SelectionSetNode) => ({ ...set, selections: [kind, ...set.selections] }) },
  });
}

/** Which types and fields, as `Type` and `Type.field`, are forbidden. */
export type Forbidden = (place: string) => boolean;

export interface Expected {
  readonly data: unknown;
  /** The paths of the errors, as text, sorted. */
  readonly paths: readonly string[];
}

class Bubble {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
}

/**
 * What enforcement has to answer: the unfiltered answer (of the document with kinds) walked with the original document at
 * hand, and null wherever something is forbidden. It shares no code with enforcement, on purpose.
 */
export function expectedAnswer(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  unfiltered: unknown,
  forbidden: Forbidden,
): Expected {
  const paths: string[] = [];
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('There is no operation');

  const isOn = (directives: readonly DirectiveNode[] = []) =>
    directives.every(({ name, arguments: [condition] = [] }) => {
      const value = condition?.value;
      const truth =
        value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
      return name.value === 'include' ? truth === true : truth !== true;
    });
  const applies = (condition: string | undefined, type: GraphQLObjectType) => {
    if (condition === undefined || condition === type.name) return true;
    const named = schema.getType(condition);
    return isAbstractType(named) && schema.isSubType(named, type);
  };
  const fieldsOf = (
    sets: readonly SelectionSetNode[],
    type: GraphQLObjectType,
    into = new Map<string, FieldNode[]>(),
  ) => {
    for (const { selections } of sets)
      for (const selection of selections) {
        if (!isOn(selection.directives)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          into.set(key, [...(into.get(key) ?? []), selection]);
          continue;
        }
        const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (part && applies(part.typeCondition?.name.value, type)) fieldsOf([part.selectionSet], type, into);
      }
    return into;
  };
  const typeIsForbidden = (name: string): boolean => {
    const type = schema.getType(name);
    if (isAbstractType(type)) return schema.getPossibleTypes(type).every((one) => typeIsForbidden(one.name));
    return forbidden(name);
  };
  const nullable = (work: () => unknown) => {
    const before = paths.length;
    try {
      return work();
    } catch (thrown) {
      if (!(thrown instanceof Bubble)) throw thrown;
      paths.length = before;
      paths.push(thrown.path);
      return null;
    }
  };
  const object = (value: Record<string, unknown>, sets: readonly SelectionSetNode[], path: string) => {
    const type = schema.getType(String(value[KIND]));
    if (!isObjectType(type)) throw new Error(`${path} is no object`);
    const entries: [string, unknown][] = [];
    for (const [key, nodes] of fieldsOf(sets, type)) {
      const name = nodes[0]?.name.value ?? '';
      const place = `${path}/${key}`;
      if (name === '__typename') {
        entries.push([key, type.name]);
        continue;
      }
      const field = type.getFields()[name];
      if (!field) throw new Error(`${type.name} has no ${name}`);
      const no =
        forbidden(type.name) || forbidden(`${type.name}.${name}`) || typeIsForbidden(getNamedType(field.type).name);
      if (no && isNonNullType(field.type)) throw new Bubble(place);
      if (no) paths.push(place);
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      entries.push([key, no ? null : walk(value[key], field.type, below, place)]);
    }
    return Object.fromEntries(entries);
  };
  const walk = (value: unknown, type: GraphQLOutputType, sets: readonly SelectionSetNode[], path: string): unknown => {
    if (isNonNullType(type)) return strict(value, type.ofType, sets, path);
    return nullable(() => strict(value, type, sets, path, true));
  };
  /** The value, where null would have to take its parent along unless `mayBeNull`. */
  const strict = (
    value: unknown,
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    path: string,
    mayBeNull = false,
  ): unknown => {
    if (value === null) {
      if (mayBeNull) return null;
      throw new Error(`${path} is null, and never should be`);
    }
    if (isListType(type)) {
      // biome-ignore lint/suspicious/noExplicitAny: the answer is whatever the schema says at this place
      return (value as any[]).map((item, at) => walk(item, type.ofType, sets, `${path}/${at}`));
    }
    if (sets.length === 0) return value;
    const row = value as Record<string, unknown>;
    if (forbidden(String(row[KIND]))) throw new Bubble(path);
    return object(row, sets, path);
  };
  const data = nullable(() => object(unfiltered as Record<string, unknown>, [operation.selectionSet], ''));
  return { data, paths: paths.toSorted() };
}
