import { isSecretariat } from '../../kit/caller.ts';
import { nodesOf } from '../../kit/connection.ts';
import { dayOf } from '../../kit/day.ts';
import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { mayReadApplication } from '../domain/callers.ts';
import { requiredKinds } from '../domain/membershipDocument.ts';
import type { MembershipApplication as MembershipApplicationRow } from '../entities/MembershipApplication.ts';
import type { MembershipApplicationResolvers } from '../resolvers.types.ts';

export const MembershipApplication: MembershipApplicationResolvers &
  Reference<{ readonly id: string }, MembershipApplicationRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => {
    const application = await load.application.load({ id });
    return application && mayReadApplication(caller, application) ? application : null;
  },
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  jurisdiction: ({ jurisdictionCode }, _, { load }) => existing(load.jurisdiction.load({ code: jurisdictionCode })),
  registration: ({ register, registrationNumber }) => ({ register, number: registrationNumber }),
  documents: ({ id }, _, { load }) => load.documentsOfApplication.load([id]),
  missingDocuments: async (application, _, { load, now }) => {
    const rules = await nodesOf(await load.documentRules({ first: 100 }));
    const given = new Set((await load.documentsOfApplication.load([application.id])).map(({ kind }) => kind));
    return requiredKinds(rules, application, dayOf(now())).filter((kind) => !given.has(kind));
  },
  recommendations: ({ id }, _, { load, caller }) =>
    isSecretariat(caller) ? load.recommendationsOfApplication.load([id]) : null,
  steps: ({ id }, _, { load }) => load.steps.load([id]),
  institution: ({ institutionId }, _, { load }) =>
    institutionId === null ? null : load.institution.load({ id: institutionId }),
};
