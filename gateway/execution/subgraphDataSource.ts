import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { IDENTITY_HEADER } from '../security/identity.ts';

type SubgraphAnswer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * Asks one subgraph. What stock lacks: the caller's identity travels along, an answer that is not GraphQL costs
 * that subgraph's fields only, and no error tells a client where the subgraph runs.
 */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #name: string;
  readonly #url: string;
  readonly #timeout: number;

  /** @param timeout milliseconds that the subgraph may take */
  constructor(name: string, url: string, timeout: number) {
    this.#name = name;
    this.#url = url;
    this.#timeout = timeout;
  }

  async process({
    request,
    context,
    ...options
  }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<SubgraphAnswer> {
    const { query, variables, operationName } = request;
    const mutating =
      'incomingRequestContext' in options && options.incomingRequestContext.operation?.operation === 'mutation';
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-request-id': context.requestId,
      [IDENTITY_HEADER]: await context.identityFor(this.#name, mutating),
    };
    if (context.acceptLanguage) headers['accept-language'] = context.acceptLanguage;
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables, operationName }),
        signal: AbortSignal.timeout(this.#timeout),
      });
      return asAnswer(await response.json());
    } catch (error) {
      context.log.warn(
        { reason: reasonOf(error), subgraph: this.#name, requestId: context.requestId },
        'subgraph unavailable',
      );
      throw new GraphQLError(`The service ${this.#name} is not available at the moment.`, {
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: this.#name },
      });
    }
  }
}

/** Why a request failed, for the log: with what lies behind "fetch failed", without a stack that says nothing. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause ? `${message}: ${(cause as Error).message}` : message;
}

/** A subgraph's answer, also when it comes with an error status. Throws for anything that is not GraphQL. */
function asAnswer(body: unknown): SubgraphAnswer {
  if (typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)) return body as SubgraphAnswer;
  throw new Error('The answer is not one of GraphQL');
}
