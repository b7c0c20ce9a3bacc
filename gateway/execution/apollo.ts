import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { GatewayEnvironment } from '../env.ts';
import { formatError } from '../errors.ts';
import type { TextCache } from '../persisted/cache.ts';
import type { Rules } from '../security/authorisation/rules.ts';
import { EnforcedGateway } from './enforcedGateway.ts';
import { logAnswers } from './logAnswers.ts';
import { SubgraphDataSource } from './subgraphDataSource.ts';

export interface ApolloParts {
  readonly supergraph: string;
  /** What the supergraph declares of who may see what. */
  readonly rules: Rules;
  readonly environment: Pick<GatewayEnvironment, 'SUBGRAPH_TIMEOUT' | 'INTROSPECTION'>;
  readonly log: GatewayContext['log'];
  readonly plugins: readonly ApolloServerPlugin<GatewayContext>[];
  /** The texts of persisted operations. */
  readonly texts: TextCache;
  /** Where a subgraph is, given its name and where the supergraph says. */
  readonly addressOf: (name: string, url: string) => string;
}

/** Apollo Server over the enforced gateway, and the schema that clients see. Not yet started. */
export function createApollo(parts: ApolloParts): {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly schema: () => GraphQLSchema;
} {
  const { environment, log, addressOf } = parts;
  const gateway = new EnforcedGateway(parts.supergraph, parts.rules, {
    logger: log,
    buildService: ({ name, url = '' }) =>
      new SubgraphDataSource(name, addressOf(name, url), environment.SUBGRAPH_TIMEOUT),
  });
  let schema = new GraphQLSchema({});
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const open = environment.INTROSPECTION === 'on';
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger: log,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    introspection: open,
    hideSchemaDetailsFromClientErrors: !open,
    persistedQueries: { cache: parts.texts },
    formatError: formatError(log, open),
    plugins: [logAnswers, ...parts.plugins],
  });
  return { apollo, schema: () => schema };
}
