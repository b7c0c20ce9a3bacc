import { holdTo } from './refusal.ts';

/**
 * Holds variables to their limits without calling itself: JSON may be nested deeper than a stack is high.
 *
 * @throws GraphQLError VARIABLES_TOO_LARGE or VARIABLES_TOO_DEEP
 */
export function checkVariables(
  variables: unknown,
  limits: { readonly variableNodes: number; readonly variableCharacters: number; readonly depth: number },
): void {
  let nodes = 0;
  let characters = 0;
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    nodes += 1;
    if (typeof value === 'string') characters += value.length;
    holdTo(limits.variableNodes, nodes, 'VARIABLES_TOO_LARGE', 'The number of values in the variables');
    holdTo(limits.variableCharacters, characters, 'VARIABLES_TOO_LARGE', 'The number of characters in the variables');
    holdTo(limits.depth, depth, 'VARIABLES_TOO_DEEP', 'The depth of the variables');
    if (typeof value !== 'object' || value === null) continue;
    const entries = Object.entries(value);
    holdTo(
      limits.variableNodes,
      nodes + entries.length,
      'VARIABLES_TOO_LARGE',
      'The number of values in the variables',
    );
    for (const [key, entry] of entries) {
      if (!Array.isArray(value)) characters += key.length;
      waiting.push({ value: entry, depth: depth + 1 });
    }
  }
}
