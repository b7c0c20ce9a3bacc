import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import { refusal } from '../limits/refusal.ts';
import type { ApiClient } from '../security/caller.ts';
import { safelistHash } from './operations.ts';

/** What a program has registered beside the known operations, by `safelistHash`. */
export type SafelistOf = (client: ApiClient) => Promise<ReadonlySet<string>>;

/** Refuses (OPERATION_NOT_SAFELISTED) what a program that is held to its safelist has not registered. */
export function holdToSafelist(known: ReadonlySet<string>, safelistOf: SafelistOf): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ source, operation, contextValue }) {
          if (!operation) return;
          const { client } = await contextValue.callerFor(operation.operation === 'mutation');
          if (!client?.safelistOnly) return;
          const hash = safelistHash(source);
          if (known.has(hash) || (await safelistOf(client)).has(hash)) return;
          throw refusal(
            'OPERATION_NOT_SAFELISTED',
            `${client.name} may run registered operations only; this one is not registered.`,
            { status: 403 },
          );
        },
      };
    },
  };
}
