import type { GraphiQLProps } from 'graphiql';
import type { SandboxOperation } from '../types.ts';
import { awaitedOperations, resolveNow } from './examples.ts';
import { asObject } from './json.ts';
import type { LanguageTag } from './language.ts';
import type { PersonaDirectory } from './personas.ts';
import type { Store } from './store.ts';
import { type StorySession, successfulData } from './story-session.ts';

/** What GraphiQL calls to send an operation. */
export type Fetcher = GraphiQLProps['fetcher'];

/** What decides how an operation is sent and where its answer is kept. */
export interface FetcherParts {
  readonly operations: readonly SandboxOperation[];
  readonly personas: PersonaDirectory;
  readonly language: Store<LanguageTag>;
  readonly story: StorySession;
}

type Operation = Parameters<Fetcher>[0];
type Answer = Record<string, unknown>;

const ENDPOINT = '/graphql';

/**
 * A fetcher that asks as the selected persona in the selected language, and keeps the data of each example
 * that succeeds. Headers typed by the person win over its own. Never changes its identity when persona
 * or language change, because GraphiQL would fetch the schema again.
 */
export function createSandboxFetcher(parts: FetcherParts): Fetcher {
  return (operation, options) => {
    const typedHeaders = new Headers(options?.headers);
    // An observable, because GraphiQL shows a promise's answer in whichever tab is open when it arrives.
    // Its request is not aborted: a mutation that was sent will run, and its answer must be kept.
    return observe(() => execute(parts, operation, typedHeaders).catch(failedAnswer));
  };
}

async function execute(parts: FetcherParts, operation: Operation, typedHeaders: Headers): Promise<Answer> {
  const example = parts.operations.find(({ operationName }) => operationName === operation.operationName);
  const story = parts.story.state.get();
  let sent = operation;
  if (example !== undefined) {
    // A tab that was loaded before an earlier step ran still shows references.
    const { variables, missing } = resolveNow(asObject(operation.variables), story);
    if (missing.length > 0) return { errors: [{ message: notSent(parts.operations, missing) }] };
    sent = { ...operation, variables };
  }
  const answer = await sendAsPersona(parts, sent, typedHeaders);
  const data = successfulData(answer);
  if (example !== undefined && data !== undefined) {
    parts.story.keepAnswer(example.operationName, data, story.run);
  }
  return answer;
}

async function sendAsPersona(parts: FetcherParts, operation: Operation, typedHeaders: Headers): Promise<Answer> {
  const language = parts.language.get();
  const token = await parts.personas.token();
  const { status, answer } = await send(operation, headersFor(language, token, typedHeaders));
  const refused = status === 401 || isUnauthenticated(answer);
  if (!refused || token === null || typedHeaders.has('authorization')) return answer;
  await parts.personas.refresh();
  const freshToken = await parts.personas.token();
  // With data, a part of it has run: that must not happen twice.
  const { data } = answer;
  const hasRun = Object.values(asObject(data)).some((value) => value !== null);
  if (freshToken === null || freshToken === token || hasRun) return answer;
  return (await send(operation, headersFor(language, freshToken, typedHeaders))).answer;
}

function headersFor(language: LanguageTag, token: string | null, typedHeaders: Headers): Headers {
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': language,
  });
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  for (const [name, value] of typedHeaders) headers.set(name, value);
  return headers;
}

/** Throws an Error for the person at the page when the answer is not a GraphQL answer. */
async function send(operation: Operation, headers: Headers): Promise<{ status: number; answer: Answer }> {
  const { query, variables, operationName } = operation;
  const body = JSON.stringify({ query, variables, operationName: operationName ?? undefined });
  const response = await fetch(ENDPOINT, { method: 'POST', headers, body }).catch((error: unknown) => {
    throw new Error('The server cannot be reached.', { cause: error });
  });
  const text = await response.text();
  try {
    return { status: response.status, answer: asObject(JSON.parse(text)) };
  } catch (error) {
    throw new Error(`The server did not answer in GraphQL (HTTP ${response.status}).`, { cause: error });
  }
}

function isUnauthenticated(answer: Answer): boolean {
  const { errors } = answer;
  return Array.isArray(errors) && errors.some((error) => codeOf(error) === 'UNAUTHENTICATED');
}

/** GraphiQL would show a thrown error with its stack. */
function failedAnswer(error: unknown): Answer {
  return { errors: [{ message: error instanceof Error ? error.message : String(error) }] };
}

function codeOf(error: unknown): unknown {
  const { extensions } = asObject(error);
  const { code } = asObject(extensions);
  return code;
}

function notSent(operations: readonly SandboxOperation[], missing: readonly string[]): string {
  const titles = awaitedOperations(operations, missing).map(({ title }) => `"${title}"`);
  const first = titles.length > 0 ? `Run ${titles.join(', ')} first.` : 'No example gives these values.';
  return `Not sent: the variables still refer to ${missing.join(', ')}. ${first}`;
}

interface Observer {
  readonly next: (value: Answer) => void;
  readonly complete: () => void;
}

type Subscribe = (
  first?: Observer | Observer['next'],
  onError?: unknown,
  onComplete?: Observer['complete'],
) => { unsubscribe: () => void };

/** An observable of one answer, in the three forms that GraphiQL's own type asks for. `start` must not reject. */
function observe(start: () => Promise<Answer>): { subscribe: Subscribe } {
  return {
    subscribe: (first, _onError, onComplete) => {
      const { next, complete } = typeof first === 'object' ? first : { next: first, complete: onComplete };
      let isListening = true;
      void start().then((answer) => {
        if (!isListening) return;
        next?.(answer);
        complete?.();
      });
      return {
        unsubscribe: () => {
          isListening = false;
        },
      };
    },
  };
}
