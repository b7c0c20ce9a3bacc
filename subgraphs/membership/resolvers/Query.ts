import { nodesOf } from '../../kit/connection.ts';
import { dayOf } from '../../kit/day.ts';
import { isSecretariat, mayReadApplication } from '../domain/callers.ts';
import type { QueryResolvers } from '../resolvers.types.ts';

export const Query: Required<QueryResolvers> = {
  viewer: async (_, __, { load, caller: { issuer, subject }, now }) => {
    if (issuer === null || subject === null) return null;
    const account = await load.accountBySubject.load({ issuer, subject });
    const filter = { on: dayOf(now()) };
    const grants = account ? nodesOf(await load.grantsInForce({ first: 100, filter }, [account.id])) : [];
    return { issuer, subject, account, grants };
  },

  account: async (_, { issuer, subject }, { load, caller }) =>
    isSecretariat(caller) ? load.accountBySubject.load({ issuer, subject }) : null,

  institution: (_, { id }, { load }) => load.institution.load({ id }),

  institutionByMemberNumber: (_, { memberNumber }, { load }) => load.institutionByMemberNumber.load({ memberNumber }),

  institutions: (_, page, { load }) => load.institutions(page),

  membershipApplication: async (_, { id }, { load, caller }) => {
    const application = await load.application.load({ id });
    return application && mayReadApplication(caller, application) ? application : null;
  },

  membershipApplications: (_, { filter, ...page }, { load, caller }) => {
    const applicantAccount = isSecretariat(caller) ? null : (caller.account ?? '');
    return load.applications({ ...page, filter: { ...filter, applicantAccount } });
  },

  jurisdictions: async (_, __, { load }) => nodesOf(await load.jurisdictions({ first: 100 })),
};
