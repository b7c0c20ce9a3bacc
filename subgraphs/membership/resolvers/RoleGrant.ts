import { isSecretariat } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { RoleGrant as RoleGrantRow } from '../entities/RoleGrant.ts';
import type { RoleGrantResolvers } from '../resolvers.types.ts';

export const RoleGrant: RoleGrantResolvers & Reference<{ readonly id: string }, RoleGrantRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => (isSecretariat(caller) ? load.grant.load({ id }) : null),
  account: ({ accountId }, _, { load }) => existing(load.account.load({ id: accountId })),
  institution: ({ institutionId }, _, { load }) =>
    institutionId === null ? null : load.institution.load({ id: institutionId }),
};
