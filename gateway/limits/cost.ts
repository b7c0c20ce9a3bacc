import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CostRules, ListSize } from './costRules.ts';
import { refusal } from './refusal.ts';

/** What an estimate is made from. The operation has been validated. */
export interface Estimated {
  readonly schema: GraphQLSchema;
  readonly rules: CostRules;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** As the caller sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a list counts whose length nothing tells. */
const LIST_SIZE = 10;
const OBJECT_WEIGHT = 1;
const MUTATION_WEIGHT = 10;
const STEPS_MOST = 50_000;

type Sizes = ReadonlyMap<string, number>;

/**
 * What an operation costs at most, after the cost specification of IBM: each object counts one and each leaf nothing unless
 * `@cost` says otherwise, times the length that the caller asks for or `@listSize` promises. Selections of one thing are
 * added up, also where an answer could hold only one of them, so that the estimate is never too low.
 *
 * @throws GraphQLError COST_TOO_HIGH when the estimate itself would take too long
 */
export function estimateCost(estimated: Estimated): number {
  const { schema, operation } = estimated;
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const base = operation.operation === 'mutation' ? operation.selectionSet.selections.length * MUTATION_WEIGHT : 0;
  return Math.min(base + new Estimate(estimated).ofSelections(operation.selectionSet, root), Number.MAX_SAFE_INTEGER);
}

class Estimate {
  readonly #parts: Estimated;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #fragments = new Map<string, number>();
  #steps = 0;

  constructor(parts: Estimated) {
    this.#parts = parts;
    const defaults = (parts.operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue ? valueFromASTUntyped(defaultValue) : undefined,
    ]);
    this.#variables = { ...Object.fromEntries(defaults), ...parts.variables };
  }

  /** @param sizes the lengths of fields that the field above has set */
  ofSelections({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, sizes?: Sizes): number {
    let sum = 0;
    for (const selection of selections) {
      this.#steps += 1;
      if (this.#steps > STEPS_MOST)
        throw refusal('COST_TOO_HIGH', 'The operation is too large for its cost to be estimated.');
      if (this.#isLeftOut(selection.directives)) continue;
      if (selection.kind === Kind.FIELD) sum += this.#ofField(selection, type, sizes);
      if (selection.kind === Kind.FRAGMENT_SPREAD) sum += this.#ofFragment(selection.name.value, sizes);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const narrowed = selection.typeCondition
          ? this.#parts.schema.getType(selection.typeCondition.name.value)
          : type;
        sum += this.ofSelections(selection.selectionSet, narrowed, sizes);
      }
    }
    return sum;
  }

  #ofFragment(name: string, sizes: Sizes | undefined): number {
    const key = sizes ? `${name} ${JSON.stringify([...sizes])}` : name;
    const known = this.#fragments.get(key);
    if (known !== undefined) return known;
    const fragment = this.#parts.fragments[name];
    if (!fragment) return 0;
    const type = this.#parts.schema.getType(fragment.typeCondition.name.value);
    const cost = this.ofSelections(fragment.selectionSet, type, sizes);
    this.#fragments.set(key, cost);
    return cost;
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType | undefined, sizes: Sizes | undefined): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    // Fields of introspection are answered from memory; their number is bounded already.
    if (!field || !parent) return 0;
    const place = `${parent.name}.${field.name}`;
    const { weights, listSizes } = this.#parts.rules;
    const type = getNamedType(field.type);
    const rule = listSizes.get(place);
    const sliced = rule ? this.#slicedSize(node, field, rule) : undefined;
    const inner =
      rule && rule.sizedFields.length > 0
        ? new Map(rule.sizedFields.map((name) => [name, sliced ?? LIST_SIZE]))
        : undefined;
    const within = node.selectionSet ? this.ofSelections(node.selectionSet, type, inner) : 0;
    const own = weights.get(place) ?? weights.get(type.name) ?? (isLeafType(type) ? 0 : OBJECT_WEIGHT);
    const size = isListType(getNullableType(field.type)) ? (sizes?.get(field.name) ?? sliced ?? LIST_SIZE) : 1;
    const given = (node.arguments ?? []).reduce(
      (sum, { name }) => sum + (weights.get(`${place}(${name.value})`) ?? 0),
      0,
    );
    return given + size * (own + within);
  }

  /** The longest that the given slicing arguments allow, else what the schema assumes. */
  #slicedSize(node: FieldNode, field: GraphQLField<unknown, unknown>, rule: ListSize): number | undefined {
    const sizes = rule.slicingArguments.flatMap((path) => {
      const [name = '', ...inner] = path.split('.');
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      const value =
        (given && this.#valueOf(given)) ?? field.args.find((argument) => argument.name === name)?.defaultValue;
      const size = inner.reduce<unknown>(
        (object, key) => (object as Record<string, unknown> | undefined)?.[key],
        value,
      );
      return typeof size === 'number' ? [Math.max(0, size)] : [];
    });
    return sizes.length > 0 ? Math.max(...sizes) : rule.assumedSize;
  }

  #valueOf(node: ValueNode): unknown {
    return valueFromASTUntyped(node, this.#variables);
  }

  #isLeftOut(directives: readonly DirectiveNode[] = []): boolean {
    return directives.some(({ name, arguments: given }) => {
      const condition = given?.find((argument) => argument.name.value === 'if')?.value;
      const value = condition && this.#valueOf(condition);
      return (name.value === 'skip' && value === true) || (name.value === 'include' && value === false);
    });
  }
}
