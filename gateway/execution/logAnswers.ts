import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';

/** One line of log for each operation: what was asked, by whom, and how it went. Never variables: they hold people. */
export const logAnswers: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    const started = performance.now();
    return {
      async willSendResponse({ contextValue, operationName, errors }) {
        const { requestId, address, account, log } = contextValue;
        log.info(
          {
            requestId,
            address,
            operationName: operationName ?? null,
            subject: account?.subject ?? null,
            milliseconds: Math.round(performance.now() - started),
            errors: errors?.map((error) => error.extensions['code']) ?? [],
          },
          'answered',
        );
      },
    };
  },
};
