import type { Reference } from '../../kit/reference.ts';
import { isSecretariat } from '../domain/callers.ts';
import type { RoleGrant as RoleGrantRow } from '../entities/RoleGrant.ts';
import type { Context } from '../loaders.ts';
import type { RoleGrantResolvers } from '../resolvers.types.ts';

export const RoleGrant: RoleGrantResolvers & Reference<{ readonly id: string }, RoleGrantRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => (isSecretariat(caller) ? load.grant.load({ id }) : null),
  institution: ({ institutionId }, _, { load }) =>
    institutionId === null ? null : load.institution.load({ id: institutionId }),
};
