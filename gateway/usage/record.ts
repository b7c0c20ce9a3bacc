import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import type { Tally } from './tally.ts';
import { createUsesOf } from './uses.ts';

/** Counts each operation that was answered; one that was refused before, as invalid, uses nothing. */
export function recordUsage(tally: Tally): ApolloServerPlugin<GatewayContext> {
  const usesOf = createUsesOf();
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ schema, document, operation, operationName, request, contextValue }) {
          if (!operation || !document) return;
          const uses = usesOf(schema, document, operationName ?? null);
          if (!uses) return;
          const caller = await contextValue.callerFor(operation.operation === 'mutation');
          tally.add(caller, uses, request.variables ?? {});
        },
      };
    },
  };
}
