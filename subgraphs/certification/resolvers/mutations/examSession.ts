import { In } from 'typeorm';
import { isId, newId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { conflict, found, insist, type Refusal } from '../../../kit/refusal.ts';
import { endOf, SESSIONS_MOST, type Session, sameTime } from '../../domain/session.ts';
import { ExamSession, Room } from '../../entities/index.ts';
import type { ExamSessionInput } from '../../resolvers.types.ts';

/** A session with the room that it takes. */
export interface PlannedSession extends Session {
  readonly roomId: string | null;
}

/** The sessions as they are asked for, with the places and seats of their rooms; the rooms are held. */
export async function plannedSessions(
  work: Work,
  sessions: readonly ExamSessionInput[],
  host: { readonly hostId: string; readonly jurisdiction: string },
): Promise<readonly PlannedSession[]> {
  const ids = sessions.slice(0, SESSIONS_MOST + 1).flatMap(({ roomId }) => (roomId && isId(roomId) ? [roomId] : []));
  const lock = { mode: 'pessimistic_write' as const };
  const rooms = await work.manager.find(Room, { where: { id: In([...new Set(ids)]) }, order: { id: 'ASC' }, lock });
  return sessions.map(({ part, startsAt, minutes, roomId, venue, seats }): PlannedSession => {
    if (!roomId) return { part, startsAt, minutes, roomId: null, venue: venue ?? '', seats: seats ?? 0 };
    const room = found(
      rooms.find(({ id }) => id === roomId),
      'room',
      ['sessions', 'roomId'],
    );
    insist(checkRoom(room, host, seats ?? room.seats));
    const place = `${room.venue} ${room.name}`;
    return { part, startsAt, minutes, roomId: room.id, venue: place, seats: seats ?? room.seats };
  });
}

function checkRoom(
  room: Room,
  { hostId, jurisdiction }: { readonly hostId: string; readonly jurisdiction: string },
  seats: number,
): Refusal | null {
  const wrong = (message: string) => conflict('SESSIONS_INCOMPLETE', message, 'sessions');
  if (room.institutionId !== hostId) return wrong(`The room ${room.name} is another institution's.`);
  if (room.jurisdiction !== jurisdiction) return wrong(`The room ${room.name} lies in ${room.jurisdiction}.`);
  if (room.closedOn !== null) return wrong(`The room ${room.name} is closed.`);
  return seats > room.seats ? wrong(`The room ${room.name} has ${room.seats} seats.`) : null;
}

/** Insists that no room is taken twice at a time, by this examination or another one. The rooms must be held. */
export async function insistRoomsFree(work: Work, planId: string, sessions: readonly PlannedSession[]): Promise<void> {
  const inRooms = sessions.filter(({ roomId }) => roomId !== null);
  const twice = inRooms.some((one) =>
    inRooms.some((other) => one !== other && one.roomId === other.roomId && sameTime(one, other)),
  );
  const [taken] = await work.manager.query<{ venue: string; starts_at: Date }[]>(
    `SELECT s.venue, s.starts_at FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS w(room, begins, ends)
     JOIN exam_session s ON s.room_id = w.room AND s.exam_plan_id <> $4
     JOIN exam_plan p ON p.id = s.exam_plan_id AND p.state <> 'CANCELLED'
     WHERE s.starts_at < w.ends AND s.starts_at > w.begins - interval '1440 minutes'
       AND s.starts_at + s.minutes * interval '1 minute' > w.begins LIMIT 1`,
    [inRooms.map(({ roomId }) => roomId), inRooms.map(({ startsAt }) => startsAt), inRooms.map(endOf), planId],
  );
  if (!twice && !taken) return;
  const when = taken ? `: ${taken.venue} at ${taken.starts_at.toISOString()}` : '';
  insist(conflict('ROOM_TAKEN', `A room is taken at that time${when}.`, 'sessions'));
}

/** Writes the sessions of an examination anew. */
export async function writeSessions(work: Work, planId: string, sessions: readonly PlannedSession[]): Promise<void> {
  await work.manager.delete(ExamSession, { examPlanId: planId });
  await work.manager.insert(
    ExamSession,
    sessions.map((session) => ({ ...session, venue: session.venue.trim(), id: newId(), examPlanId: planId })),
  );
}
