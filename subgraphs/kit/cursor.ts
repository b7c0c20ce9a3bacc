import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { badInput } from './errors.ts';

/**
 * An opaque place in one list: the values of the keyset's terms, and a fingerprint of the list, its order and
 * its filter, so that a cursor from elsewhere is refused instead of silently skipping rows.
 */
export function encodeCursor(list: string, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([fingerprint(list), ...keys])).toString('base64url');
}

/** The keyset values of a cursor. Throws CURSOR_INVALID for anything that `encodeCursor` did not make for this list. */
export function decodeCursor(list: string, cursor: string, terms: number): readonly string[] {
  const [from, ...keys] = parse(cursor);
  if (from === fingerprint(list) && keys.length === terms) return keys;
  throw cursorInvalid();
}

export function cursorInvalid(): GraphQLError {
  return badInput('CURSOR_INVALID', 'This cursor does not belong to this list with this order and filter.');
}

function parse(cursor: string): readonly string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.every((value) => typeof value === 'string')) return values;
  } catch {
    // not a cursor: refused below like one of another list
  }
  return [];
}

function fingerprint(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 8);
}
