import type { ScoreEntryResolvers } from '../resolvers.types.ts';

export const ScoreEntry: ScoreEntryResolvers = {
  expert: ({ expertId }) => ({ id: expertId }),
};
