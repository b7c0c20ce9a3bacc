import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type GraphQLSchema, getOperationAST, type OperationDefinitionNode, print } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { AuthorisedOperations } from '../security/authorisation/authorisedOperations.ts';
import { complete } from '../security/authorisation/complete.ts';
import { withoutAuthorisationLinks } from '../security/authorisation/links.ts';
import { hasRules, type Rules } from '../security/authorisation/rules.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Loaded = Awaited<ReturnType<GatewayInterface['load']>>;
type Execute = NonNullable<Loaded['executor']>;
type Request = Parameters<Execute>[0];
type StockOptions = Required<Pick<Extract<GatewayConfig, { supergraphSdl?: unknown }>, 'logger' | 'buildService'>>;

/**
 * @apollo/gateway with the rules that its supergraph declares enforced before planning: stock gets the operation as
 * it may be executed, under a hash of that, since it remembers plans by it; what was taken out is answered
 * afterwards. Stock itself would refuse the supergraph, and enforces nothing.
 */
export class EnforcedGateway implements GatewayInterface {
  readonly #stock: ApolloGateway;
  readonly #rules: Rules;
  #operations: AuthorisedOperations | undefined;

  /** @param rules what the supergraph declares, as `readRules` gives it */
  constructor(supergraphSdl: string, rules: Rules, options: StockOptions) {
    this.#rules = rules;
    this.#stock = new ApolloGateway({ ...options, supergraphSdl: withoutAuthorisationLinks(supergraphSdl) });
    // Another schema means other fields: what was worked out for the one before is forgotten with it.
    this.#stock.onSchemaLoadOrUpdate(({ apiSchema }) => this.#use(apiSchema));
  }

  onSchemaLoadOrUpdate(callback: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]): () => void {
    return this.#stock.onSchemaLoadOrUpdate(callback);
  }

  async load(options: Parameters<GatewayInterface['load']>[0]): Promise<Loaded> {
    const { executor } = await this.#stock.load(options);
    return { executor: hasRules(this.#rules) ? this.#enforcing(executor) : executor };
  }

  stop(): Promise<void> {
    return this.#stock.stop();
  }

  #use(schema: GraphQLSchema): void {
    this.#operations = new AuthorisedOperations(schema, this.#rules);
  }

  #enforcing(execute: Execute): Execute {
    return async (request) => {
      if (!this.#operations) throw new Error('There is no schema yet to authorise by');
      const { callerFor } = request.context as GatewayContext;
      const caller = await callerFor(request.operation.operation === 'mutation');
      const { document, queryHash, denials } = this.#operations.of(request, caller);
      if (denials === null) return execute(request);
      const answer = await execute(inPlaceOf(request, document, queryHash));
      const { data, errors } = complete(answer.data, denials);
      const all = [...(answer.errors ?? []), ...errors];
      return { ...answer, data, ...(all.length > 0 ? { errors: all } : {}) };
    };
  }
}

/** The request with another document in the place of the client's. */
function inPlaceOf(request: Request, document: Request['document'], queryHash: string): Request {
  const operation = getOperationAST(document, request.operationName) as OperationDefinitionNode;
  return { ...request, document, queryHash, operation, source: print(document) };
}
