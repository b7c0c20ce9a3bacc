import { types } from 'node:util';
import { type DestinationStream, type Logger, pino } from 'pino';
import { requestScope } from './requestScope.ts';

export type { Logger } from 'pino';

/** A JSON logger for one service, on standard output or a given target; each line carries the request id where there is one. */
export function createLog(service: string, level: string, target: DestinationStream = pino.destination(1)): Logger {
  return pino(
    {
      level,
      base: { service },
      mixin: () => {
        const scope = requestScope();
        return scope ? { requestId: scope.requestId } : {};
      },
      redact: ['headers.authorization', 'headers["x-alliance-identity"]', 'headers["x-relay-secret"]'],
      serializers: { err: withoutValues },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    target,
  );
}

/** Danger: errors of the database carry the statement's parameters and the row's values, and with them people. */
function withoutValues(error: unknown): unknown {
  if (!types.isNativeError(error)) return error;
  const { driverError = error } = error as { driverError?: unknown };
  const { code, constraint, table } = driverError as { code?: string; constraint?: string; table?: string };
  const { name, message, stack, cause } = error;
  return { name, message, stack, code, constraint, table, ...(cause ? { cause: withoutValues(cause) } : {}) };
}
