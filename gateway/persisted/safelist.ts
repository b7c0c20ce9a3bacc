import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import { refusal } from '../limits/refusal.ts';
import { safelistHash } from './operations.ts';

/**
 * Refuses (OPERATION_NOT_SAFELISTED) what a program that is held to its safelist has not registered.
 *
 * @param known the operations that everybody may run, by `safelistHash`
 */
export function holdToSafelist(known: ReadonlySet<string>): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ source, operation, contextValue }) {
          if (!operation) return;
          const { client } = await contextValue.callerFor(operation.operation === 'mutation');
          if (!client?.safelistOnly) return;
          const hash = safelistHash(source);
          if (known.has(hash) || client.safelist?.has(hash)) return;
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
