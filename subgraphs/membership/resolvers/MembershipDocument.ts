import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { mayReadApplication } from '../domain/callers.ts';
import type { MembershipDocument as MembershipDocumentRow } from '../entities/MembershipDocument.ts';
import type { MembershipDocumentResolvers } from '../resolvers.types.ts';

export const MembershipDocument: MembershipDocumentResolvers &
  Reference<{ readonly id: string }, MembershipDocumentRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => {
    const document = await load.membershipDocument.load({ id });
    const application = document && (await load.application.load({ id: document.applicationId }));
    return application && mayReadApplication(caller, application) ? document : null;
  },
};
