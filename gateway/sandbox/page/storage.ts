/** What GraphiQL asks of a storage. */
export type SandboxStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear' | 'length'>;

/** `session` ends with the browser session, `local` stays. */
export type StorageArea = 'session' | 'local';

const TAB_STATE = 'graphiql:tabState';
const SESSION_KEYS: ReadonlySet<string> = new Set([
  TAB_STATE,
  'graphiql:query',
  'graphiql:variables',
  'graphiql:headers',
]);

/**
 * Tabs live as long as the browser session, because their variables hold what the session's story steps
 * answered; theme, history and pane sizes stay.
 */
export const sandboxStorage: SandboxStorage = {
  getItem: (key) => read(areaOf(key), key),
  setItem: (key, value) => keep(areaOf(key), key, value),
  removeItem: (key) => forget(areaOf(key), key),
  clear: () => {
    for (const area of ['local', 'session'] as const) {
      for (const key of keysWith(area, 'graphiql:')) forget(area, key);
    }
  },
  get length() {
    return keysWith('local', '').length + keysWith('session', '').length;
  },
};

/** True until GraphiQL has kept tabs in this browser session. */
export function isFirstVisit(): boolean {
  return sandboxStorage.getItem(TAB_STATE) === null;
}

/** The kept text, null when there is none or the browser forbids storage. */
export function read(area: StorageArea, key: string): string | null {
  return attempt(() => storageOf(area).getItem(key)) ?? null;
}

/** Keeps a text where the browser allows it; a full or forbidden storage only means that a reload forgets. */
export function keep(area: StorageArea, key: string, text: string): void {
  attempt(() => storageOf(area).setItem(key, text));
}

/** Removes a kept text. */
export function forget(area: StorageArea, key: string): void {
  attempt(() => storageOf(area).removeItem(key));
}

/** The keys that begin with a prefix, none when the browser forbids storage. */
export function keysWith(area: StorageArea, prefix: string): readonly string[] {
  const keys = attempt(() => Object.keys(storageOf(area))) ?? [];
  return keys.filter((key) => key.startsWith(prefix));
}

function areaOf(key: string): StorageArea {
  return SESSION_KEYS.has(key) ? 'session' : 'local';
}

function storageOf(area: StorageArea): Storage {
  return area === 'session' ? sessionStorage : localStorage;
}

/** Undefined when the browser throws, which it does for a mere mention of a forbidden storage. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
