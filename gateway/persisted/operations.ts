import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';
import { readOperations } from '../sandbox/operations.ts';

/** Operations whose texts this gateway knows without being told. */
export interface KnownOperations {
  /** The text behind a sha256, as clients address it. */
  readonly textOf: (sha256: string) => string | undefined;
  /** The sha256 of each, normalised; see `safelistHash`. */
  readonly safelist: ReadonlySet<string>;
}

/**
 * The example operations, each addressed by the sha256 of its text as the sandbox shows it, of the same without its title,
 * and of its normalised form. Rejects as `readOperations` does.
 */
export async function readKnownOperations(folder: string): Promise<KnownOperations> {
  const texts = new Map<string, string>();
  const safelist = new Set<string>();
  for (const { query } of await readOperations(folder)) {
    const normalised = normalise(query);
    const bare = query.replace(/^#.*\n/, '');
    for (const text of [query, bare, bare.trim(), normalised]) texts.set(sha256(text), text);
    safelist.add(sha256(normalised));
  }
  return { textOf: (hash) => texts.get(hash), safelist };
}

/**
 * The sha256 by which a safelist knows an operation: of its text as GraphQL prints it, so that spaces and comments make no
 * difference. Throws GraphQLError when the text does not parse.
 */
export function safelistHash(text: string): string {
  return sha256(normalise(text));
}

const normalise = (text: string): string => print(parse(text, { noLocation: true }));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
