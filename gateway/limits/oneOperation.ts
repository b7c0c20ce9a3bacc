import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import { refusal } from './refusal.ts';

/** Refuses a request that names no operation of its document, or one that this gateway does not run. */
export const oneOperation: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (!operation) {
          throw refusal(
            'OPERATION_RESOLUTION_FAILURE',
            'The document must hold one operation, or the one that is named.',
          );
        }
        if (operation.operation === 'subscription') {
          throw refusal('OPERATION_RESOLUTION_FAILURE', 'There are no subscriptions here.');
        }
      },
    };
  },
};
