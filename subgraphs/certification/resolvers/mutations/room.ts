import { actsFor } from '../../../kit/caller.ts';
import { checkText, checkWhole } from '../../../kit/check.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, type Refusal } from '../../../kit/refusal.ts';
import { Room } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { activeInstitutions, knownJurisdiction } from './known.ts';

type Mutations = Required<MutationResolvers>;

const notOwner = forbidden('Rooms are managed by the institution whose they are.');
const unique = { room_once: conflict('ROOM_TAKEN', 'The institution has a room of this name there already.', 'name') };

export const registerRoom: Mutations['registerRoom'] = (_, { input }, context) =>
  mutate(
    context,
    'registerRoom',
    input,
    async (work) => {
      insist(actsFor(work.caller, input.institutionId) ? null : notOwner, checkRoom(input));
      await activeInstitutions(work, [input.institutionId], 'institutionId');
      await knownJurisdiction(work, input.jurisdiction);
      const { idempotencyKey: _key, ...given } = input;
      const [venue, name] = [input.venue.trim(), input.name.trim()];
      return work.manager.save(work.manager.create(Room, { ...given, venue, name, id: newId(), closedOn: null }));
    },
    unique,
  );

export const changeRoom: Mutations['changeRoom'] = (_, { input }, context) =>
  mutate(
    context,
    'changeRoom',
    input,
    async (work) => {
      const room = await hold(work, Room, input.id, 'room');
      insist(actsFor(work.caller, room.institutionId) ? null : notOwner);
      if (room.closedOn !== null) insist(conflict('ROOM_IN_USE', 'The room is closed.', 'id'));
      room.venue = input.venue?.trim() ?? room.venue;
      room.name = input.name?.trim() ?? room.name;
      const fewer = (input.seats ?? room.seats) < room.seats;
      room.seats = input.seats ?? room.seats;
      insist(checkRoom(room));
      if (fewer && (await isPlanned(work, room, room.seats))) {
        insist(conflict('ROOM_IN_USE', 'A session with more seats is still to be held in it.', 'seats'));
      }
      return work.manager.save(room);
    },
    unique,
  );

export const closeRoom: Mutations['closeRoom'] = (_, { input }, context) =>
  mutate(context, 'closeRoom', input, async (work) => {
    const room = await hold(work, Room, input.id, 'room');
    insist(actsFor(work.caller, room.institutionId) ? null : notOwner);
    if (await isPlanned(work, room, 0)) insist(conflict('ROOM_IN_USE', 'A session is still to be held in it.', 'id'));
    room.closedOn ??= dayOf(work.now);
    return work.manager.save(room);
  });

/** Whether a session with more than so many seats is still to be held in the room. */
async function isPlanned(work: Work, room: Room, seats: number): Promise<boolean> {
  const [session] = await work.manager.query<unknown[]>(
    `SELECT 1 FROM exam_session s JOIN exam_plan p ON p.id = s.exam_plan_id
     WHERE s.room_id = $1 AND s.starts_at >= $2 AND s.seats > $3 AND p.state <> 'CANCELLED' LIMIT 1`,
    [room.id, work.now, seats],
  );
  return session !== undefined;
}

function checkRoom({ venue, name, seats }: Pick<Room, 'venue' | 'name' | 'seats'>): Refusal | null {
  return checkText(venue, 150, 'venue') ?? checkText(name, 50, 'name') ?? checkWhole(seats, 1, 10_000, 'seats');
}
