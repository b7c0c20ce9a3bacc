import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** The fragments that a selection reaches, each changed by `change` once, as what it then reaches in turn. */
export function reachedFragments(
  document: DocumentNode,
  from: SelectionSetNode,
  change: (fragment: FragmentDefinitionNode) => SelectionSetNode,
): readonly FragmentDefinitionNode[] {
  const known = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const reached = new Map<string, FragmentDefinitionNode>();
  for (const sets = [from]; sets.length > 0; ) {
    for (const name of spreadsIn(sets.pop() as SelectionSetNode)) {
      const fragment = known.get(name);
      if (!fragment || reached.has(name)) continue;
      const selectionSet = change(fragment);
      reached.set(name, { ...fragment, selectionSet });
      sets.push(selectionSet);
    }
  }
  return [...reached.values()];
}

/** The operation without the variables that nothing uses any more. */
export function withUsedVariables(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): OperationDefinitionNode {
  if (!operation.variableDefinitions?.length) return operation;
  const used = new Set<string>();
  for (const node of [{ ...operation, variableDefinitions: [] }, ...fragments]) {
    visit(node, {
      Variable: ({ name }) => {
        used.add(name.value);
      },
    });
  }
  const kept = operation.variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  return { ...operation, variableDefinitions: kept };
}

function spreadsIn(set: SelectionSetNode): readonly string[] {
  const names: string[] = [];
  visit(set, {
    FragmentSpread: ({ name }) => {
      names.push(name.value);
    },
  });
  return names;
}
