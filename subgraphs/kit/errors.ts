import { types } from 'node:util';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import type { Logger } from './log.ts';
import { requestScope } from './requestScope.ts';

/** A question that cannot be answered as asked: a wrong cursor, a page that is too large, a malformed code. */
export function badInput(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** A question whose answer the caller may not see. */
export function notAllowed(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_ALLOWED' } });
}

/** A request that carries no valid identity of the gateway, answered with HTTP 401. */
export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

const UNAVAILABLE = /^(08|57P0[123]|53)|^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE)$/;
const UNAVAILABLE_MESSAGE =
  /Connection terminated|timeout exceeded when trying to connect|Query runner already released|Client has encountered a connection error/;
const RETRYABLE = new Set(['40001', '40P01']);

/** Whether the error says that the database is away (PostgreSQL classes 08, 53, 57P0x, or the socket itself). */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  if (UNAVAILABLE.test(sqlState(error) ?? '') || UNAVAILABLE_MESSAGE.test(error.message)) return true;
  const inner = (error as Partial<AggregateError>).errors ?? [];
  return inner.some(isDatabaseUnavailable);
}

/** Whether the same transaction may succeed when tried again: serialization failure or deadlock. */
export function isRetryable(error: unknown): boolean {
  return types.isNativeError(error) && RETRYABLE.has(sqlState(error) ?? '');
}

/** Whether the statement waited for a lock for too long, or took too long altogether (57014, 55P03). */
function isBusy(error: unknown): boolean {
  return types.isNativeError(error) && ['57014', '55P03'].includes(sqlState(error) ?? '');
}

/** Whether PostgreSQL refused a value (class 22): a NUL character, a number or date out of its type's range. */
export function isInvalidValue(error: unknown): boolean {
  return types.isNativeError(error) && (sqlState(error)?.startsWith('22') ?? false);
}

/** The constraint that a unique violation (23505) broke, else undefined. */
export function brokenUniqueConstraint(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError) || sqlState(error) !== '23505') return undefined;
  return (error.driverError as { constraint?: string }).constraint;
}

function sqlState(error: Error): string | undefined {
  const source = error instanceof QueryFailedError ? error.driverError : error;
  return (source as { code?: string }).code;
}

/**
 * What a client may see of an error. Errors with a code of ours pass; a database that is away says so;
 * everything else is masked and logged with the request id under which it can be found.
 */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = thrown(error);
    if (isDatabaseUnavailable(original)) {
      log.warn({ err: original }, 'database unavailable');
      return masked(formatted, 'DATABASE_UNAVAILABLE', 'The database is not available at the moment. Try again.');
    }
    if (isBusy(original)) return masked(formatted, 'BUSY', 'Somebody else is changing this at the moment. Try again.');
    if (isInvalidValue(original))
      return masked(formatted, 'INVALID_VALUE', 'A value given cannot be stored or compared.');
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    log.error({ err: original }, 'unexpected error');
    return masked(formatted, 'INTERNAL_SERVER_ERROR', 'Something went wrong here.');
  };
}

/** What a resolver threw, without what GraphQL wrapped around it. */
function thrown(error: unknown): unknown {
  const inner = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  // GraphQL wraps a second time what is no Error of its own realm, as errors of Node's sockets are under Jest.
  return (inner as { thrownValue?: unknown }).thrownValue ?? inner;
}

function masked(formatted: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  const requestId = requestScope()?.requestId;
  return { ...formatted, message, extensions: { code, ...(requestId ? { requestId } : {}) } };
}
