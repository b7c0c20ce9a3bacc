import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { keyOf, type Row } from './rows.ts';

/** The one list that an operation asks for, and how to read a page of it. */
export interface List {
  /** The name of the list in answers. */
  readonly key: string;
  /** What is asked of each entry. */
  readonly node: SelectionSetNode;
  readonly document: DocumentNode;
  /** The operation that reads a page; the variable named by AFTER says behind which cursor. */
  readonly query: string;
  /** The page in an answer; undefined where the list was not answered. */
  readonly pageIn: (data: Row) => Page | undefined;
}

export interface Page {
  readonly edges: readonly { readonly node: Row }[];
  readonly [PAGE_INFO]: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The variable that takes the cursor. */
export const AFTER = 'exportAfter';
const PAGE_INFO = 'exportPageInfo';
const PAGE_SIZE = '100';

/**
 * Finds the list in an operation: the one field, at the root or within single things, of which `edges { node }` is asked.
 *
 * @throws Error when the text is no operation, changes something, or asks for no list or several
 */
export function listOf(text: string, operationName: string | undefined): List {
  const document = parse(text);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The text must hold one operation, or name the one that is meant.');
  if (operation.operation !== 'query') throw new Error('Only a query can be exported.');
  const found = listsIn(operation.selectionSet, []);
  const [list] = found;
  if (!list || found.length > 1)
    throw new Error(`An export reads one list with edges and nodes; this asks for ${found.length}.`);
  const keys = list.path.map(keyOf);
  return {
    key: keys.at(-1) as string,
    node: list.node,
    document,
    query: print(pagewise(document, operation, list.path.at(-1) as FieldNode)),
    pageIn: (data) => keys.reduce<unknown>((value, key) => (value as Row | null)?.[key], data) as Page | undefined,
  };
}

interface Found {
  readonly path: readonly FieldNode[];
  readonly node: SelectionSetNode;
}

function listsIn({ selections }: SelectionSetNode, above: readonly FieldNode[]): readonly Found[] {
  return fieldsIn(selections).flatMap((field) => {
    const path = [...above, field];
    const edges = fieldsIn(field.selectionSet?.selections ?? []).find((part) => keyOf(part) === 'edges');
    const node = fieldsIn(edges?.selectionSet?.selections ?? []).find((part) => keyOf(part) === 'node');
    if (node?.selectionSet) return [{ path, node: node.selectionSet }];
    return field.selectionSet ? listsIn(field.selectionSet, path) : [];
  });
}

function fieldsIn(selections: SelectionSetNode['selections']): readonly FieldNode[] {
  return selections.filter((part) => part.kind === Kind.FIELD);
}

/** The operation with the list's `first` and `after` set, and its page information asked for. */
function pagewise(document: DocumentNode, operation: OperationDefinitionNode, list: FieldNode): DocumentNode {
  const { definitions } = parse(
    `query ($${AFTER}: String) { list(first: ${PAGE_SIZE}, after: $${AFTER}) { ${PAGE_INFO}: pageInfo { hasNextPage endCursor } } }`,
  );
  const model = definitions[0] as OperationDefinitionNode;
  const paged = model.selectionSet.selections[0] as FieldNode;
  const isPaging = ({ name }: { readonly name: { readonly value: string } }) => ['first', 'after'].includes(name.value);
  return visit(document, {
    OperationDefinition: {
      leave: (node) =>
        node.name?.value === operation.name?.value
          ? {
              ...node,
              variableDefinitions: [...(node.variableDefinitions ?? []), ...(model.variableDefinitions ?? [])],
            }
          : undefined,
    },
    Field: {
      leave: (node) =>
        node.loc?.start === list.loc?.start
          ? {
              ...node,
              arguments: [
                ...(node.arguments ?? []).filter((argument) => !isPaging(argument)),
                ...(paged.arguments ?? []),
              ],
              selectionSet: {
                kind: Kind.SELECTION_SET,
                selections: [...(node.selectionSet?.selections ?? []), ...(paged.selectionSet?.selections ?? [])],
              },
            }
          : undefined,
    },
  });
}
