import { AsyncLocalStorage } from 'node:async_hooks';

/** What belongs to one incoming request, wherever in the call tree it is needed. */
export interface RequestScope {
  readonly requestId: string;
  /** SQL statements sent so far for this request; tests compare it with the committed numbers. */
  statements: number;
}

const storage = new AsyncLocalStorage<RequestScope>();

/** The scope of the request being served, or undefined in background work such as the relay. */
export function requestScope(): RequestScope | undefined {
  return storage.getStore();
}

/** Runs `work` so that everything it starts sees `scope`. */
export function inRequestScope<Result>(scope: RequestScope, work: () => Result): Result {
  return storage.run(scope, work);
}

/**
 * The id that the caller sent, or undefined when it is not a plain token. Danger: the id is written into
 * logs and SQL comments, so nothing that could end a comment or a line may pass.
 */
export function safeRequestId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9._-]{8,64}$/.test(value) ? value : undefined;
}
