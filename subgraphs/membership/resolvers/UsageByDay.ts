import type { UsageByDayResolvers } from '../resolvers.types.ts';

export const UsageByDay: UsageByDayResolvers = {
  client: ({ clientId }, _, { load }) => (clientId === '' ? null : load.apiClient.load({ id: clientId })),
  sha256: ({ sha256 }) => sha256 || null,
};
