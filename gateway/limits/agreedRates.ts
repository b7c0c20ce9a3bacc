import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import type { Account } from '../security/account.ts';

const REMEMBERED_MOST = 10_000;

/** The rates that the office agreed on with programs, as far as those have asked. */
export interface AgreedRates {
  /** Requests in a minute; undefined where everybody's rate holds. */
  readonly of: (account: Account) => number | undefined;
  /** Learns a caller's rate from each operation; a caller is known only once its operation is. */
  readonly plugin: ApolloServerPlugin<GatewayContext>;
}

export function createAgreedRates(): AgreedRates {
  const agreed = new Map<string, number>();
  const nameOf = ({ issuer, subject }: Account) => `${issuer} ${subject}`;
  return {
    of: (account) => agreed.get(nameOf(account)),
    plugin: {
      async requestDidStart() {
        return {
          async didResolveOperation({ operation, contextValue }) {
            if (!operation) return;
            const { account, client } = await contextValue.callerFor(operation.operation === 'mutation');
            if (!account) return;
            if (agreed.size >= REMEMBERED_MOST) agreed.clear();
            if (client?.rate) agreed.set(nameOf(account), client.rate);
            else agreed.delete(nameOf(account));
          },
        };
      },
    },
  };
}
