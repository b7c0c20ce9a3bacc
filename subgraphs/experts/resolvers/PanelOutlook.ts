import { isSecretariat } from '../../kit/caller.ts';
import type { PanelOutlookResolvers } from '../resolvers.types.ts';

export const PanelOutlook: PanelOutlookResolvers = {
  excludedExperts: ({ excludedExperts }, _, { caller }) => (isSecretariat(caller) ? (excludedExperts ?? null) : null),
};
