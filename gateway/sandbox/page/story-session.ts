import { isObject } from './json.ts';
import { forget, keep, keysWith, read } from './storage.ts';
import { Store } from './store.ts';

/** One run of the story in this browser session. */
export interface StoryState {
  /** What `{{run}}` stands for. */
  readonly run: string;
  /** The latest `data` of each operation that succeeded, by operation name. */
  readonly answers: ReadonlyMap<string, unknown>;
}

const RUN_KEY = 'sandbox:run';
const ANSWER_PREFIX = 'sandbox:answer:';

/** Keeps what the story needs across steps and reloads, in sessionStorage. */
export class StorySession {
  readonly state: Store<StoryState>;

  constructor() {
    const run = read('session', RUN_KEY) ?? newRun();
    this.state = new Store<StoryState>({ run, answers: readAnswers() });
    keep('session', RUN_KEY, run);
  }

  /**
   * Keeps the data of an operation that succeeded, over an earlier answer; but not when the story was
   * started over since the operation was sent in `sentInRun`.
   */
  keepAnswer(operationName: string, data: unknown, sentInRun: string): void {
    const { run, answers } = this.state.get();
    if (run !== sentInRun) return;
    this.state.set({ run, answers: new Map([...answers, [operationName, data]]) });
    keep('session', `${ANSWER_PREFIX}${operationName}`, JSON.stringify(data));
  }

  /** Forgets all answers and begins a new run. */
  startOver(): void {
    for (const key of keysWith('session', ANSWER_PREFIX)) forget('session', key);
    const run = newRun();
    keep('session', RUN_KEY, run);
    this.state.set({ run, answers: new Map() });
  }
}

/**
 * The data of an answer that did what was asked, else undefined: an answer with errors did not, nor one
 * with a Problem (`code` and `message`, the alliance's type for expected failures) at the top.
 */
export function successfulData(answer: unknown): Record<string, unknown> | undefined {
  if (!isObject(answer)) return undefined;
  const { data, errors } = answer;
  if (!isObject(data) || (Array.isArray(errors) && errors.length > 0)) return undefined;
  return Object.values(data).some(isProblem) ? undefined : data;
}

function isProblem(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { code, message } = value;
  return typeof code === 'string' && typeof message === 'string';
}

function readAnswers(): Map<string, unknown> {
  const answers = new Map<string, unknown>();
  for (const key of keysWith('session', ANSWER_PREFIX)) {
    try {
      answers.set(key.slice(ANSWER_PREFIX.length), JSON.parse(read('session', key) ?? ''));
    } catch {
      // Written by something else: the step simply counts as not run.
    }
  }
  return answers;
}

/** Six digits, so that a run can also number a document or a registration. */
function newRun(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(number % 1_000_000).padStart(6, '0');
}
