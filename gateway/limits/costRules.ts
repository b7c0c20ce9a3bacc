import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

/** How long a list can be, as `@listSize` says. */
export interface ListSize {
  readonly assumedSize: number | undefined;
  readonly slicingArguments: readonly string[];
  /** The fields of the answer that are as long, when the list is not the answer itself. */
  readonly sizedFields: readonly string[];
}

/** What a schema says about costs, by `Type`, `Type.field` and `Type.field(argument)`. */
export interface CostRules {
  readonly weights: ReadonlyMap<string, number>;
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** Reads `@cost` and `@listSize` from a supergraph, under whatever names it has linked them. */
export function readCostRules(supergraph: string): CostRules {
  const document = parse(supergraph, { noLocation: true });
  const names = linkedNames(document);
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const read = (place: string, directives: readonly DirectiveNode[] = []) => {
    for (const directive of directives) {
      const values = argumentsOf(directive);
      if (directive.name.value === names.cost) weights.set(place, Number(values['weight']));
      if (directive.name.value === names.listSize) listSizes.set(place, listSizeOf(values));
    }
  };
  for (const node of document.definitions) {
    if (!('name' in node) || !node.name || node.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const type = node.name.value;
    read(type, node.directives);
    for (const field of fieldsOf(node as TypeDefinitionNode)) {
      read(`${type}.${field.name.value}`, field.directives);
      for (const argument of field.arguments ?? []) {
        read(`${type}.${field.name.value}(${argument.name.value})`, argument.directives);
      }
    }
  }
  return { weights, listSizes };
}

function fieldsOf(node: TypeDefinitionNode) {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
    ? (node.fields ?? [])
    : [];
}

function listSizeOf(values: Readonly<Record<string, unknown>>): ListSize {
  const { assumedSize, slicingArguments, sizedFields } = values;
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicingArguments: (slicingArguments as readonly string[] | undefined) ?? [],
    sizedFields: (sizedFields as readonly string[] | undefined) ?? [],
  };
}

/** A directive that is not imported goes by the name of its specification: the one of the same name alone, others behind it. */
function linkedNames(document: DocumentNode): { readonly cost: string; readonly listSize: string } {
  const schema = document.definitions.find(({ kind }) => kind === Kind.SCHEMA_DEFINITION);
  const directives: readonly ConstDirectiveNode[] =
    schema && 'directives' in schema ? (schema.directives as never) : [];
  const link = directives.map(argumentsOf).find(({ url }) => /\/cost\/v\d/.test(String(url)));
  const imported = new Map(
    ((link?.['import'] as readonly (string | { name: string; as?: string })[] | undefined) ?? []).map((entry) =>
      typeof entry === 'string' ? [entry, entry] : [entry.name, entry.as ?? entry.name],
    ),
  );
  const prefix = (link?.['as'] as string | undefined) ?? 'cost';
  return {
    cost: imported.get('@cost')?.slice(1) ?? prefix,
    listSize: imported.get('@listSize')?.slice(1) ?? `${prefix}__listSize`,
  };
}

function argumentsOf(directive: DirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}
