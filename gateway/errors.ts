import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/**
 * What a client may see of an error: `service` names the subgraph that it comes from, nothing says where that
 * runs, and what nobody foresaw is masked and logged.
 */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { serviceName, ...extensions } = formatted.extensions ?? {};
    if (extensions['code'] === 'INTERNAL_SERVER_ERROR' && serviceName === undefined) {
      log.error({ err: error instanceof GraphQLError ? (error.originalError ?? error) : error }, 'unexpected error');
      return { ...formatted, message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    }
    return { ...formatted, extensions: { ...extensions, ...(serviceName ? { service: serviceName } : {}) } };
  };
}
