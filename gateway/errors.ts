import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

const SUGGESTION = / Did you mean .*\?$/s;

/**
 * What a client may see of an error: `service` names the subgraph that it comes from, nothing says where that
 * runs, and what nobody foresaw is masked and logged.
 *
 * @param suggesting whether a message may suggest names of the schema; graphql-js does for values of variables, too
 */
export function formatError(log: Logger, suggesting = true) {
  return (given: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const formatted = suggesting ? given : { ...given, message: given.message.replace(SUGGESTION, '') };
    const { serviceName, ...extensions } = formatted.extensions ?? {};
    if (extensions['code'] === 'INTERNAL_SERVER_ERROR' && serviceName === undefined) {
      log.error({ err: error instanceof GraphQLError ? (error.originalError ?? error) : error }, 'unexpected error');
      return { ...formatted, message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    }
    return { ...formatted, extensions: { ...extensions, ...(serviceName ? { service: serviceName } : {}) } };
  };
}
