import { parse, v5, v7 } from 'uuid';

/** A new time-ordered id (UUIDv7, RFC 9562), made here because PostgreSQL has `uuidv7()` from 18 only. */
export function newId(): string {
  return v7();
}

const SEED_NAMESPACE = parse('6f1d1c52-6b1e-4d6c-9d1a-0f6a3f0a7c11');

/**
 * The id of a seeded thing, the same in every subgraph and at every seeding (UUIDv5), so that seeds of
 * different subgraphs can refer to one another without asking.
 */
export function seedId(type: string, key: string): string {
  // As bytes: hundreds of thousands of ids are made, and the library's own encoding of texts is slow.
  return v5(Buffer.from(`${type}:${key}`), SEED_NAMESPACE);
}

/** Whether the text is a UUID; anything else cannot be a known id and must not reach PostgreSQL. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
