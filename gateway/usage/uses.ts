import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  print,
  separateOperations,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What was used: of which kind, under which name; an operation also under the hash of its text. */
export interface Use {
  readonly kind: 'OPERATION' | 'FIELD' | 'ENUM_VALUE';
  readonly name: string;
  /** Empty for what is not an operation. */
  readonly sha256: string;
}

/** What an operation uses, whatever the variables are, and what is to be looked for in these. */
export interface Uses {
  readonly operation: Use;
  /** Fields as `Type.field`, and enum values that stand in the text as `Enum.VALUE`, each once. */
  readonly parts: readonly Use[];
  /** The variables that can hold enum values. */
  readonly variables: readonly { readonly name: string; readonly type: GraphQLInputType }[];
}

const NAME_LONGEST = 200;
/** Danger: input types may hold one another without end, and so may what a client sends. */
const DEEPEST = 10;

/** The uses of an operation of a valid document; found once for each document, which is parsed once for each text. */
export function createUsesOf(): (schema: GraphQLSchema, document: DocumentNode, name: string | null) => Uses | null {
  const known = new WeakMap<DocumentNode, Map<string | null, Uses | null>>();
  return (schema, document, name) => {
    const ofDocument = known.get(document) ?? new Map<string | null, Uses | null>();
    known.set(document, ofDocument);
    const found = ofDocument.get(name);
    if (found !== undefined) return found;
    const uses = usesOf(schema, document, name);
    ofDocument.set(name, uses);
    return uses;
  };
}

function usesOf(schema: GraphQLSchema, document: DocumentNode, name: string | null): Uses | null {
  const operations = separateOperations(document);
  const own = name === null ? Object.values(operations)[0] : operations[name];
  const operation = own?.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
  );
  if (!own || !operation) return null;
  const parts = new Map<string, Use>();
  const add = (kind: Use['kind'], part: string) => parts.set(`${kind} ${part}`, { kind, name: part, sha256: '' });
  const info = new TypeInfo(schema);
  visit(
    own,
    visitWithTypeInfo(info, {
      Field: (field) => {
        const parent = info.getParentType()?.name;
        if (parent && !parent.startsWith('__') && !field.name.value.startsWith('__')) {
          add('FIELD', `${parent}.${field.name.value}`);
        }
      },
      EnumValue: (node) => {
        const type = getNamedType(info.getInputType());
        if (isEnumType(type) && type.getValue(node.value)) add('ENUM_VALUE', `${type.name}.${node.value}`);
      },
    }),
  );
  return {
    operation: {
      kind: 'OPERATION',
      name: operation.name?.value.slice(0, NAME_LONGEST) ?? 'anonymous',
      sha256: createHash('sha256').update(print(own)).digest('hex'),
    },
    parts: [...parts.values()],
    variables: (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
      const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
      return type && holdsEnums(type, new Set()) ? [{ name: variable.name.value, type }] : [];
    }),
  };
}

function holdsEnums(type: GraphQLInputType, seen: Set<unknown>): boolean {
  const named = getNamedType(type);
  if (isEnumType(named)) return true;
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  return Object.values(named.getFields()).some((field) => holdsEnums(field.type, seen));
}

/** The enum values in variables. Only names that the schema has come out, never anything else that was sent. */
export function enumValuesIn({ variables }: Uses, given: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { name, type } of variables) collect(given[name], type, found, 0);
  return found;
}

function collect(value: unknown, wrapped: GraphQLInputType, found: Set<string>, depth: number): void {
  if (value === null || value === undefined || depth > DEEPEST) return;
  const type = getNullableType(wrapped);
  if (isListType(type)) {
    for (const one of Array.isArray(value) ? value : [value]) collect(one, type.ofType, found, depth + 1);
  } else if (isEnumType(type)) {
    if (typeof value === 'string' && type.getValue(value)) found.add(`${type.name}.${value}`);
  } else if (isInputObjectType(type) && typeof value === 'object') {
    for (const field of Object.values(type.getFields())) {
      collect((value as Record<string, unknown>)[field.name], field.type, found, depth + 1);
    }
  }
}
