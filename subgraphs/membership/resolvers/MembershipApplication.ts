import { nodesOf } from '../../kit/connection.ts';
import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import { mayReadApplication } from '../domain/callers.ts';
import type { MembershipApplicationState } from '../domain/membershipApplication.ts';
import type { MembershipApplication as MembershipApplicationRow } from '../entities/MembershipApplication.ts';
import type { Context } from '../loaders.ts';
import type { MembershipApplicationResolvers } from '../resolvers.types.ts';

const STEPS = 50;

export const MembershipApplication: MembershipApplicationResolvers &
  Reference<{ readonly id: string }, MembershipApplicationRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => {
    const application = await load.application.load({ id });
    return application && mayReadApplication(caller, application) ? application : null;
  },
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  jurisdiction: ({ jurisdictionCode }, _, { load }) => existing(load.jurisdiction.load({ code: jurisdictionCode })),
  registration: ({ register, registrationNumber }) => ({ register, number: registrationNumber }),
  steps: async ({ id }, _, { load }) =>
    nodesOf(await load.steps({ first: STEPS }, [id]))
      .toReversed()
      .map(({ action, fromState, toState, reason, at }) => ({
        action,
        from: fromState as MembershipApplicationState,
        to: toState as MembershipApplicationState,
        reason,
        at,
      })),
  institution: ({ institutionId }, _, { load }) =>
    institutionId === null ? null : load.institution.load({ id: institutionId }),
};
