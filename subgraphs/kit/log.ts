import { type Logger, pino } from 'pino';
import { requestScope } from './requestScope.ts';

export type { Logger } from 'pino';

/** A JSON logger for one service; each line carries the request id where there is one. */
export function createLog(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    mixin: () => {
      const scope = requestScope();
      return scope ? { requestId: scope.requestId } : {};
    },
    redact: ['headers.authorization', 'headers["x-alliance-identity"]', 'headers["x-relay-secret"]'],
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
