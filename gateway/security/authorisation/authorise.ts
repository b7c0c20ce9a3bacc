import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { Denials, type Marked } from './denials.ts';
import { marker, markerPrefix, onType } from './markers.ts';
import type { Permissions } from './permissions.ts';
import { reachedFragments, withUsedVariables } from './reached.ts';

/** An operation as it may be executed for a caller. */
export interface Authorised {
  readonly document: DocumentNode;
  /** What was taken out, to be answered with null; null when nothing was. */
  readonly denials: Denials | null;
}

/**
 * Takes out of a valid operation what the caller may not see, without executing anything. In the place of a forbidden
 * field stands a `__typename` under an alias of its own, so that its directives and the order of the answer are
 * kept; `complete` puts null there. A document of which nothing is forbidden is given back as it is.
 */
export function authorise(
  schema: GraphQLSchema,
  permissions: Permissions,
  document: DocumentNode,
  operationName?: string | null,
): Authorised {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return { document, denials: null };
  const filter = new Filter(schema, permissions, markerPrefix(document));
  const selectionSet = filter.selections(operation.selectionSet, root);
  const fragments = reachedFragments(document, selectionSet, (fragment) => {
    const condition = schema.getType(fragment.typeCondition.name.value);
    return isCompositeType(condition) ? filter.selections(fragment.selectionSet, condition) : fragment.selectionSet;
  });
  if (filter.markers.size === 0) return { document, denials: null };
  const kept = withUsedVariables({ ...operation, selectionSet }, fragments);
  const sets = new Map(fragments.map((fragment) => [fragment.name.value, fragment.selectionSet]));
  return {
    document: { kind: Kind.DOCUMENT, definitions: [kept, ...fragments] },
    denials: new Denials(selectionSet, { fragments: sets, markers: filter.markers, types: filter.types }),
  };
}

class Filter {
  /** The fields that stand for what was taken out. */
  readonly markers = new Map<FieldNode, Marked>();
  /** What the fields give that have a selection of their own, as they were asked for. */
  readonly types = new Map<FieldNode, GraphQLOutputType>();
  readonly #schema: GraphQLSchema;
  readonly #permissions: Permissions;
  readonly #prefix: string;

  constructor(schema: GraphQLSchema, permissions: Permissions, prefix: string) {
    this.#schema = schema;
    this.#permissions = permissions;
    this.#prefix = prefix;
  }

  /** Each selection is looked at once, by the type through which it was asked, however many places use it. */
  selections(set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    const selections = set.selections.flatMap((selection) => this.#selection(selection, parent));
    const same =
      selections.length === set.selections.length && selections.every((one, at) => one === set.selections[at]);
    return same ? set : { ...set, selections };
  }

  #selection(selection: SelectionNode, parent: GraphQLCompositeType): readonly SelectionNode[] {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition && this.#schema.getType(selection.typeCondition.name.value);
      const selectionSet = this.selections(selection.selectionSet, isCompositeType(condition) ? condition : parent);
      return [selectionSet === selection.selectionSet ? selection : { ...selection, selectionSet }];
    }
    // Introspection and __typename tell nothing of anybody.
    if (isUnionType(parent) || selection.name.value.startsWith('__')) return [selection];
    return this.#field(selection, parent);
  }

  /** A field; where only some types behind an interface forbid it, it is asked of each by its name. */
  #field(field: FieldNode, parent: Exclude<GraphQLCompositeType, { getTypes: unknown }>): readonly SelectionNode[] {
    const name = field.name.value;
    const type = parent.getFields()[name]?.type;
    if (!type) throw new Error(`${parent.name} has no field ${name}: the operation is not valid`);
    const possible = isAbstractType(parent) ? this.#schema.getPossibleTypes(parent) : [parent];
    const allowed = possible.filter((one) => this.#permissions.mayField(one.name, name));
    if (allowed.length === possible.length) return [this.#below(field, type)];
    const denied = this.#denied(field, type);
    if (allowed.length === 0) return [denied];
    const kept = this.#below(field, type);
    return possible.map((one) => {
      if (!allowed.includes(one)) return onType(one, denied);
      return onType(one, this.#narrowed(kept, type, one.getFields()[name]?.type ?? type));
    });
  }

  #denied(field: FieldNode, type: GraphQLOutputType): FieldNode {
    const key = (field.alias ?? field.name).value;
    const standIn = marker(`${this.#prefix}_${key}`, field);
    this.markers.set(standIn, { key, type });
    return standIn;
  }

  /** A field that may be seen, with what is asked of it. */
  #below(field: FieldNode, type: GraphQLOutputType): FieldNode {
    const target = getNamedType(type);
    if (!field.selectionSet || !isCompositeType(target)) return field;
    const inner = this.selections(field.selectionSet, target);
    const possible = isAbstractType(target) ? this.#schema.getPossibleTypes(target) : [];
    const forbidden = possible
      .filter((one) => !this.#permissions.mayType(one))
      .map((one) => onType(one, this.#object()));
    const selectionSet = forbidden.length > 0 ? { ...inner, selections: [...inner.selections, ...forbidden] } : inner;
    const kept = selectionSet === field.selectionSet ? field : { ...field, selectionSet };
    this.types.set(kept, type);
    return kept;
  }

  /** Tells by its presence that an object is of a type that is forbidden as a whole. */
  #object(): FieldNode {
    const standIn = marker(this.#prefix);
    this.markers.set(standIn, { key: null, type: null });
    return standIn;
  }

  /** The field asked of a type that narrows what it gives: some of what is asked may not be possible there. */
  #narrowed(field: FieldNode, type: GraphQLOutputType, narrow: GraphQLOutputType): FieldNode {
    const target = getNamedType(type);
    if (!field.selectionSet || target === getNamedType(narrow)) return field;
    const selections = field.selectionSet.selections;
    const wrapped = {
      ...field,
      selectionSet: { ...field.selectionSet, selections: [onType(target, ...selections)] },
    };
    this.types.set(wrapped, type);
    return wrapped;
  }
}
