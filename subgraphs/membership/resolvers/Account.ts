import { isSecretariat } from '../../kit/caller.ts';
import { nodesOf } from '../../kit/connection.ts';
import { dayOf } from '../../kit/day.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Account as AccountRow } from '../entities/Account.ts';
import type { AccountResolvers } from '../resolvers.types.ts';

export const Account: AccountResolvers & Reference<{ readonly id: string }, AccountRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => (isSecretariat(caller) ? load.account.load({ id }) : null),
  grants: async ({ id }, _, { load, now }) =>
    nodesOf(await load.grantsInForce({ first: 100, filter: { on: dayOf(now()) } }, [id])),
};
