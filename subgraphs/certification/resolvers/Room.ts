import type { RoomResolvers } from '../resolvers.types.ts';

export const Room: RoomResolvers = {
  institution: ({ institutionId }) => ({ id: institutionId }),
  upcomingSessions: ({ id }, _, { load, now }) => load.sessionsOfRoom.load([id, now().toISOString()]),
};
