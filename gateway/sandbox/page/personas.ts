import { NOBODY, type SandboxPersona } from '../types.ts';
import { keep, read } from './storage.ts';
import { Store } from './store.ts';

/** Who can be asked as, and who is. */
export interface PersonaState {
  /** Begins with nobody; only nobody until the list has arrived, or when the server refuses it. */
  readonly personas: readonly SandboxPersona[];
  readonly selected: string;
  /** Why the list is not there, for the person at the page. */
  readonly failure: string | undefined;
}

const ADDRESS = '/sandbox/personas.json';
const KEY = 'sandbox:persona';
/** Tokens live one hour. */
const REFRESH_MILLISECONDS = 30 * 60 * 1000;
const NOBODY_PERSONA: SandboxPersona = { name: NOBODY, title: 'Nobody (not signed in)', token: null };

/** The personas with their tokens, fetched again before the tokens expire. */
export class PersonaDirectory {
  readonly state: Store<PersonaState>;
  #fetchedAt = Number.NEGATIVE_INFINITY;

  constructor() {
    const selected = read('session', KEY) ?? NOBODY;
    this.state = new Store<PersonaState>({ personas: [NOBODY_PERSONA], selected, failure: undefined });
  }

  /** Fetches now and then every 30 minutes while the page lives. */
  start(): void {
    void this.refresh();
    setInterval(() => void this.refresh(), REFRESH_MILLISECONDS);
  }

  /** Chooses who asks from now on. */
  select(name: string): void {
    this.state.set({ ...this.state.get(), selected: name });
    keep('session', KEY, name);
  }

  /**
   * The token of the selected persona, null for nobody and for an unknown one. Fetches first when the
   * tokens are old, which a sleeping computer's timer would have missed.
   */
  async token(): Promise<string | null> {
    const { selected } = this.state.get();
    if (selected === NOBODY) return null;
    if (Date.now() - this.#fetchedAt > REFRESH_MILLISECONDS) await this.refresh();
    return this.state.get().personas.find(({ name }) => name === selected)?.token ?? null;
  }

  /** Fetches the list again; keeps the old one when that fails. Never throws. */
  async refresh(): Promise<void> {
    try {
      const response = await fetch(ADDRESS, { cache: 'no-store' });
      if (!response.ok) throw new Error(failureOf(response));
      const listed: unknown = await response.json();
      if (!Array.isArray(listed) || !listed.every(isPersona)) throw new Error('The persona list is not readable.');
      this.#fetchedAt = Date.now();
      const nobody = listed.find(({ name }) => name === NOBODY) ?? NOBODY_PERSONA;
      const personas = [nobody, ...listed.filter(({ name }) => name !== NOBODY)];
      this.state.set({ ...this.state.get(), personas, failure: undefined });
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      this.state.set({ ...this.state.get(), failure });
    }
  }
}

function failureOf(response: Response): string {
  if (response.status === 403) {
    return 'The server gives persona tokens only over HTTPS or on its own computer, so examples run as nobody.';
  }
  return `The persona list could not be loaded (HTTP ${response.status}), so examples run as nobody.`;
}

function isPersona(value: unknown): value is SandboxPersona {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value && 'title' in value && 'token' in value)) return false;
  const { name, title, token } = value;
  return typeof name === 'string' && typeof title === 'string' && (typeof token === 'string' || token === null);
}
