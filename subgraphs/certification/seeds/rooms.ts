import { dayOf } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import type { ExamSession, Room } from '../entities/index.ts';
import type { PlanInUse } from './plans.ts';
import type { Offer } from './schemes.ts';

const SEATS = 50;

/** The rooms of the invented bodies; real ones get none, since nobody says that they have them. */
export function seedRooms({ schemes }: Offer): readonly Room[] {
  const rooms = new Map<string, Room>();
  for (const { row, real, venues } of schemes) {
    for (const [at, venue] of real ? [] : venues.entries()) {
      const id = seedId('room', `${row.institutionId} ${venue}`);
      const { institutionId, jurisdiction } = row;
      rooms.set(id, { id, institutionId, jurisdiction, venue, name: `${at + 1}`, seats: SEATS, closedOn: null });
    }
  }
  return [...rooms.values()];
}

/** All sessions, each examination in a room of its host that is free on those days; else at a place in words. */
export function seedSessions(plans: readonly PlanInUse[], rooms: readonly Room[]): readonly ExamSession[] {
  const taken = new Set<string>();
  return plans.flatMap(({ row, sessions }) => {
    const days = [...new Set(sessions.map(({ startsAt }) => dayOf(startsAt)))];
    const room = rooms.find(
      ({ id, institutionId, jurisdiction }) =>
        institutionId === row.hostId &&
        jurisdiction === row.jurisdiction &&
        !days.some((day) => taken.has(`${day} ${id}`)),
    );
    if (!room) return sessions;
    for (const day of days) taken.add(`${day} ${room.id}`);
    return sessions.map((session) => ({ ...session, roomId: room.id, venue: `${room.venue} ${room.name}` }));
  });
}
