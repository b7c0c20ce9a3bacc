import type { KnownOperations } from './operations.ts';

/** What Apollo Server asks of a cache of texts. */
export interface TextCache {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  delete(key: string): Promise<boolean>;
}

const PREFIX = 'apq:';

/**
 * Where automatic persisted queries are kept, by sha256: the known operations always, of the others those that were
 * asked for last. What is longer than `charactersMost` is not kept, so that the memory it takes is bounded.
 */
export function createTextCache(known: KnownOperations, textsMost = 2_000, charactersMost = 20_000): TextCache {
  const texts = new Map<string, string>();
  return {
    get: async (key) => {
      const text = texts.get(key);
      if (text === undefined) return known.textOf(key.slice(PREFIX.length));
      texts.delete(key);
      texts.set(key, text);
      return text;
    },
    set: async (key, text) => {
      if (text.length > charactersMost) return;
      texts.delete(key);
      texts.set(key, text);
      const [oldest] = texts.keys();
      if (texts.size > textsMost && oldest !== undefined) texts.delete(oldest);
    },
    delete: async (key) => texts.delete(key),
  };
}
