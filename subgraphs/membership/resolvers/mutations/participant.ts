import { In, IsNull } from 'typeorm';
import { actsFor } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, invalid } from '../../../kit/refusal.ts';
import { ATTENDANCE_MOST, checkParticipants } from '../../domain/exchangeEvent.ts';
import { ExchangeEvent, ExchangeParticipant } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { holdOrganised } from './exchangeEvent.ts';
import { holdActive } from './seat.ts';

type Mutations = Required<MutationResolvers>;

const ownPeopleOnly = forbidden("People are registered by their institution's staff, and the office.");

export const registerParticipants: Mutations['registerParticipants'] = (_, { input }, context) =>
  mutate(
    context,
    'registerParticipants',
    input,
    async (work) => {
      const { institutionId } = input;
      insist(actsFor(work.caller, institutionId) ? null : ownPeopleOnly);
      await holdActive(work, institutionId);
      const event = await hold(work, ExchangeEvent, input.eventId, 'exchange event', ['eventId']);
      const open = event.state === 'OPEN' && dayOf(work.now) <= event.validUntil;
      insist(
        open ? null : conflict('EVENT_NOT_OPEN', 'The event does not take participants at the moment.', 'eventId'),
        checkParticipants(input.personNames, event),
      );
      const participants = input.personNames.map((name) => participantOf(work, event.id, institutionId, name));
      event.participantCount += participants.length;
      await work.manager.save(event);
      await work.manager.save(participants);
      return event;
    },
    {
      exchange_participant_once: conflict(
        'ALREADY_PARTICIPATING',
        'Somebody of this name was registered by the institution already.',
        'personNames',
      ),
    },
  );

function participantOf(work: Work, eventId: string, institutionId: string, name: string): ExchangeParticipant {
  const personName = name.trim();
  const fresh = { attended: null, withdrawnAt: null };
  return work.manager.create(ExchangeParticipant, { id: newId(), eventId, institutionId, personName, ...fresh });
}

export const withdrawParticipant: Mutations['withdrawParticipant'] = (_, { input }, context) =>
  mutate(context, 'withdrawParticipant', input, async (work) => {
    const { id } = input;
    const known = isId(id) ? await work.manager.findOneBy(ExchangeParticipant, { id }) : null;
    const { eventId, institutionId } = found(known, 'participant', ['id']);
    insist(actsFor(work.caller, institutionId) ? null : ownPeopleOnly);
    const event = await hold(work, ExchangeEvent, eventId, 'exchange event');
    if (event.state !== 'OPEN') insist(conflict('EVENT_NOT_OPEN', 'The event is not open any more.', 'id'));
    const participant = await hold(work, ExchangeParticipant, id, 'participant');
    if (participant.withdrawnAt !== null) return event;
    participant.withdrawnAt = work.now;
    event.participantCount -= 1;
    await work.manager.save(participant);
    return work.manager.save(event);
  });

export const recordAttendance: Mutations['recordAttendance'] = (_, { input }, context) =>
  mutate(context, 'recordAttendance', input, async (work) => {
    const event = await holdOrganised(work, input.eventId, 'eventId');
    const { attendedIds, absentIds } = input;
    for (const field of ['attendedIds', 'absentIds'] as const) {
      if (input[field].length > ATTENDANCE_MOST)
        insist(invalid('TOO_MANY', `At most ${ATTENDANCE_MOST} at a time.`, field));
    }
    const taking = event.state === 'OPEN' || event.state === 'HELD';
    insist(
      taking ? null : conflict('EVENT_NOT_OPEN', 'The event did not take place.', 'eventId'),
      event.validFrom <= dayOf(work.now) ? null : conflict('EVENT_NOT_BEGUN', 'The event has not begun.', 'eventId'),
      attendedIds.some((id) => absentIds.includes(id))
        ? invalid('OUT_OF_RANGE', 'Nobody both came and did not.', 'absentIds')
        : null,
    );
    for (const [field, ids, attended] of [
      ['attendedIds', attendedIds, true],
      ['absentIds', absentIds, false],
    ] as const) {
      const known = { id: In(ids.filter(isId)), eventId: event.id, withdrawnAt: IsNull() };
      const there = await work.manager.countBy(ExchangeParticipant, known);
      found(there === new Set(ids).size ? event : null, 'participant', [field]);
      await work.manager.update(ExchangeParticipant, known, { attended });
    }
    return event;
  });
