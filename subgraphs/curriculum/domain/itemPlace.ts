import { invalid, type Refusal } from '../../kit/refusal.ts';

/** What is known of the level that an item examines. */
export interface ItemPlaceFacts {
  /** Whether the occupation is assessed at the level. */
  readonly assessed: boolean;
  /** The functions that the standard in force has at the level; undefined where none is in force. */
  readonly functions: readonly { readonly name: string }[] | undefined;
}

/** Whether the item's level is assessed, and its function one of the standard in force, where there is one. */
export function checkItemPlace(
  { code, level }: { readonly code: string; readonly level: string },
  functionName: string,
  { assessed, functions }: ItemPlaceFacts,
): Refusal | null {
  if (!assessed) return invalid('OCCUPATION_UNKNOWN', `${code} is not assessed at ${level}.`, 'code');
  // Of many a standard only title and levels are public; then any function may be named.
  if (!functions?.length || functions.some(({ name }) => name === functionName)) return null;
  return invalid('FUNCTION_UNKNOWN', `The standard in force has no function ${functionName} at ${level}.`, 'function');
}
