import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, Kind } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { estimateCost } from './cost.ts';
import type { CostRules } from './costRules.ts';
import { holdTo } from './refusal.ts';

/**
 * Refuses an operation (COST_TOO_HIGH) that may cost more than its caller may spend: the budget of the program that
 * asks, else everybody's.
 */
export function costLimit(rules: CostRules, everybodys: number): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const fragments: Record<string, FragmentDefinitionNode> = {};
          for (const node of document.definitions) {
            if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
          }
          const cost = estimateCost({ schema, rules, operation, fragments, variables: request.variables ?? {} });
          const { client } = await contextValue.callerFor(operation.operation === 'mutation');
          holdTo(client?.budget ?? everybodys, cost, 'COST_TOO_HIGH', 'The estimated cost of the operation');
        },
      };
    },
  };
}
