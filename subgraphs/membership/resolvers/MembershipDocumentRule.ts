import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { MembershipDocumentRule as MembershipDocumentRuleRow } from '../entities/MembershipDocumentRule.ts';
import type { MembershipDocumentRuleResolvers } from '../resolvers.types.ts';

export const MembershipDocumentRule: MembershipDocumentRuleResolvers &
  Reference<{ readonly id: string }, MembershipDocumentRuleRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.membershipDocumentRule.load({ id }),
  jurisdiction: ({ jurisdictionCode }, _, { load }) =>
    jurisdictionCode === null ? null : load.jurisdiction.load({ code: jurisdictionCode }),
};
