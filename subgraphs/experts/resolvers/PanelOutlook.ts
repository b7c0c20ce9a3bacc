import { isSecretariat } from '../../kit/caller.ts';
import { notAllowed } from '../../kit/errors.ts';
import type { PanelOutlookResolvers } from '../resolvers.types.ts';

export const PanelOutlook: PanelOutlookResolvers = {
  excludedExperts: ({ excludedExperts }, _, { caller }) => {
    if (isSecretariat(caller)) return excludedExperts ?? null;
    throw notAllowed('Who is excluded, and why, is for the secretariat.');
  },
};
