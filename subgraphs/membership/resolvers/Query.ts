import { institutionsOf, isSecretariat } from '../../kit/caller.ts';
import { nodesOf } from '../../kit/connection.ts';
import { dayOf } from '../../kit/day.ts';
import { isLetIn } from '../domain/apiClient.ts';
import { mayReadApplication } from '../domain/callers.ts';
import { requiredKinds } from '../domain/membershipDocument.ts';
import type { QueryResolvers } from '../resolvers.types.ts';
import {
  seesDrafts,
  undecidedBodies,
  visibleClient,
  visibleConduct,
  visiblePlan,
  visibleResolution,
  visibleTask,
} from './access.ts';

export const Query: Required<QueryResolvers> = {
  viewer: async (_, __, { load, caller: { issuer, subject }, now }) => {
    if (issuer === null || subject === null) return null;
    const account = await load.accountBySubject.load({ issuer, subject });
    const client = await load.clientOfAccount.load({ issuer, subject });
    const on = dayOf(now());
    // A client that is kept out is nobody, whatever roles its account was given.
    if (client && !isLetIn(client, on)) return { issuer, subject, account, grants: [], client: null };
    const grants = account ? await nodesOf(await load.grantsInForce({ first: 100, filter: { on } }, [account.id])) : [];
    return { issuer, subject, account, grants, client };
  },

  apiClient: (_, { id }, context) => visibleClient(id, context),

  apiClients: (_, { filter, ...page }, { load, caller }) =>
    load.apiClients({ ...page, filter: { ...filter, of: isSecretariat(caller) ? 'ALL' : institutionsOf(caller) } }),

  usage: (_, page, { load, caller }) => (isSecretariat(caller) ? load.usage(page) : null),

  lastUse: async (_, { kind, name }, { load, caller }) =>
    isSecretariat(caller) ? ((await load.lastUse.load([kind, name]))[0] ?? null) : null,

  account: async (_, { issuer, subject }, { load, caller }) =>
    isSecretariat(caller) ? load.accountBySubject.load({ issuer, subject }) : null,

  roleGrants: (_, { filter, ...page }, { load, caller, now }) =>
    isSecretariat(caller) ? load.grants({ ...page, filter: { ...filter, today: dayOf(now()) } }) : null,

  institution: (_, { id }, { load }) => load.institution.load({ id }),

  institutionByMemberNumber: (_, { memberNumber }, { load }) =>
    load.institutionByMemberNumber.load({ memberNumber: memberNumber.trim().toUpperCase() }),

  institutions: (_, page, { load }) => load.institutions(page),

  membershipApplication: async (_, { id }, { load, caller }) => {
    const application = await load.application.load({ id });
    return application && mayReadApplication(caller, application) ? application : null;
  },

  membershipApplications: (_, { filter, ...page }, { load, caller }) => {
    const applicantAccount = isSecretariat(caller) ? null : (caller.account ?? '');
    return load.applications({ ...page, filter: { ...filter, applicantAccount } });
  },

  codeOfConductVersion: (_, { id }, context) => visibleConduct(id, context),

  codeOfConductVersions: (_, { filter, ...page }, { load, caller }) =>
    load.conductVersions({ ...page, filter: { ...filter, drafts: seesDrafts(caller) } }),

  codeOfConductInForce: async (_, { kind, on }, { load, now }) =>
    (await load.conductInForce.load([kind, on ?? dayOf(now())]))[0] ?? null,

  institutionsWithoutAdherence: async (_, { kind, ...page }, { load, caller, now }) => {
    if (!isSecretariat(caller)) return null;
    const [version] = await load.conductInForce.load([kind, dayOf(now())]);
    return version ? load.institutionsWithoutAdherence({ ...page, filter: { versionId: version.id } }) : null;
  },

  workPlan: (_, { id }, context) => visiblePlan(id, context),

  workPlans: (_, { filter, ...page }, { load, caller }) =>
    load.workPlans({ ...page, filter: { ...filter, drafts: seesDrafts(caller) } }),

  workPlanTask: (_, { id }, context) => visibleTask(id, context),

  exchangeEvent: (_, { id }, { load }) => load.exchangeEvent.load({ id }),

  exchangeEvents: (_, page, { load }) => load.exchangeEvents(page),

  governanceBodies: async (_, __, { load }) => nodesOf(await load.bodies({ first: 10 })),

  governanceBody: (_, { kind }, { load }) => load.bodyByKind.load({ kind }),

  election: (_, { id }, { load }) => load.election.load({ id }),

  elections: (_, page, { load }) => load.elections(page),

  resolution: (_, { id }, context) => visibleResolution(id, context),

  resolutions: async (_, { filter, ...page }, context) =>
    context.load.resolutions({ ...page, filter: { ...filter, ofBodies: await undecidedBodies(context) } }),

  resolutionRules: async (_, __, { load }) => nodesOf(await load.resolutionRules({ first: 100 })),

  requiredDocuments: async (_, { kind, jurisdiction, on }, { load, now }) => {
    const rules = await nodesOf(await load.documentRules({ first: 100 }));
    return [...requiredKinds(rules, { kind, jurisdictionCode: jurisdiction }, on ?? dayOf(now()))];
  },

  membershipDocumentRules: async (_, __, { load }) => nodesOf(await load.documentRules({ first: 100 })),

  jurisdictions: async (_, __, { load }) => nodesOf(await load.jurisdictions({ first: 100 })),
};
