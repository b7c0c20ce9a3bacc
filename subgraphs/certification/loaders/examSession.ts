import type { DataSource } from 'typeorm';
import { equal } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { ExamSeat, ExamSession, Room } from '../entities/index.ts';
import type { RoomFilter } from '../resolvers.types.ts';

const roomList = {
  entity: Room,
  orders: {
    NAME: {
      direction: 'ASC' as const,
      terms: [
        { sql: 't.name', type: 'text', value: (row: Room) => row.name },
        { sql: 't.id', type: 'uuid', value: (row: Room) => row.id },
      ],
    },
  },
  filter: ({ institutionId, jurisdiction, seatsAtLeast, open }: RoomFilter, bind: Bind) => [
    ...equal(bind, { institution_id: institutionId, jurisdiction }),
    ...(seatsAtLeast ? [`t.seats >= ${bind(seatsAtLeast)}`] : []),
    ...(open ? ['t.closed_on IS NULL'] : []),
  ],
};

export const room = (database: DataSource) => byKey(database, Room, ['id']);

export const rooms = (database: DataSource) => pages<Room, RoomFilter>(database, { ...roomList, name: 'rooms' });

export const roomsOfInstitution = (database: DataSource) =>
  pages<Room, RoomFilter>(database, { ...roomList, name: 'institution.rooms', parent: ['institutionId'] });

export const examSession = (database: DataSource) => byKey(database, ExamSession, ['id']);

/** By plan: its sessions, the earliest first. */
export const sessionsOfPlan = (database: DataSource) =>
  entitiesPerKey(
    database,
    ExamSession,
    ['uuid'],
    (columns) =>
      `SELECT ${columns} FROM exam_session t WHERE t.exam_plan_id = p.k0 ORDER BY t.starts_at, t.id LIMIT 30`,
  );

/** By room and moment: the sessions from then on, without those of cancelled examinations. */
export const sessionsOfRoom = (database: DataSource) =>
  entitiesPerKey(
    database,
    ExamSession,
    ['uuid', 'timestamptz'],
    (columns) => `SELECT ${columns} FROM exam_session t JOIN exam_plan e ON e.id = t.exam_plan_id
     WHERE t.room_id = p.k0 AND t.starts_at >= p.k1 AND e.state NOT IN ('CANCELLED', 'DRAFT')
     ORDER BY t.starts_at LIMIT 100`,
  );

export const seatsOfSession = (database: DataSource) =>
  pages<ExamSeat>(database, {
    name: 'examSession.admissions',
    entity: ExamSeat,
    parent: ['sessionId'],
    orders: {
      NUMBER: {
        direction: 'ASC',
        terms: [{ sql: 't.number', type: 'integer', value: (row) => String(row.number) }],
      },
    },
  });

/** By registration: the seats, one for each part. */
export const seatsOfRegistration = (database: DataSource) =>
  entitiesPerKey(
    database,
    ExamSeat,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM exam_seat t WHERE t.registration_id = p.k0 ORDER BY t.part DESC LIMIT 3`,
  );
