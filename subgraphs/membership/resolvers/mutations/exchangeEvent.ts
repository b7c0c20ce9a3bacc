import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { checkNames, checkTexts, localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist } from '../../../kit/refusal.ts';
import {
  checkCapacity,
  checkEventDays,
  checkOrganisers,
  type ExchangeEventAction,
  exchangeEventMoves,
  organises,
} from '../../domain/exchangeEvent.ts';
import { ExchangeEvent } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { insistOnJurisdiction } from './jurisdiction.ts';
import { holdActive } from './seat.ts';

type Mutations = Required<MutationResolvers>;

const [NAME_LONGEST, PLACE_LONGEST] = [200, 300];
const organisersOnly = forbidden("This is for the organisers' staff, and the office.");

export const planExchangeEvent: Mutations['planExchangeEvent'] = (_, { input }, context) =>
  mutate(context, 'planExchangeEvent', input, async (work) => {
    const organiserIds = input.organiserIds.map((id) => id.toLowerCase());
    insist(
      checkOrganisers(organiserIds),
      organises(work.caller, { organiserIds: organiserIds.slice(0, 1) }) ? null : organisersOnly,
    );
    for (const id of [...organiserIds].sort()) await holdActive(work, id, 'organiserIds');
    const event = work.manager.create(ExchangeEvent, {
      id: newId(),
      kind: input.kind,
      names: localized(input.names),
      place: localized(input.place),
      jurisdictionCode: input.jurisdiction,
      validFrom: input.validFrom,
      validUntil: input.validUntil,
      organiserIds,
      capacity: input.capacity,
      participantCount: 0,
      state: 'PLANNED',
    });
    insist(checkEventDays(event.validFrom, event.validUntil, dayOf(work.now)));
    await insistOnContent(work, event);
    return work.manager.save(event);
  });

export const editExchangeEvent: Mutations['editExchangeEvent'] = (_, { input }, context) =>
  mutate(context, 'editExchangeEvent', input, async (work) => {
    const event = await holdOrganised(work, input.id, 'id');
    if (event.state === 'HELD' || event.state === 'CANCELLED') {
      insist(conflict('EVENT_NOT_OPEN', 'An event that was held or cancelled is not changed.', 'id'));
    }
    if (input.names) event.names = localized(input.names);
    if (input.place) event.place = localized(input.place);
    event.jurisdictionCode = input.jurisdiction ?? event.jurisdictionCode;
    event.capacity = input.capacity ?? event.capacity;
    if (input.validFrom || input.validUntil) {
      event.validFrom = input.validFrom ?? event.validFrom;
      event.validUntil = input.validUntil ?? event.validUntil;
      insist(checkEventDays(event.validFrom, event.validUntil, dayOf(work.now)));
    }
    await insistOnContent(work, event);
    return work.manager.save(event);
  });

async function insistOnContent(work: Work, event: ExchangeEvent): Promise<void> {
  insist(
    checkNames(event.names, NAME_LONGEST),
    checkTexts(event.place, PLACE_LONGEST, 'place'),
    checkCapacity(event.capacity, event.participantCount),
  );
  await insistOnJurisdiction(work, event.jurisdictionCode);
}

/** Holds an event for one who organises it. */
export async function holdOrganised(work: Work, id: string, field: string): Promise<ExchangeEvent> {
  const event = await hold(work, ExchangeEvent, id, 'exchange event', [field]);
  insist(organises(work.caller, event) ? null : organisersOnly);
  return event;
}

const moveBy =
  (mutation: string, action: ExchangeEventAction): Mutations['openExchangeEvent'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const event = await hold(work, ExchangeEvent, input.id, 'exchange event');
      const facts = { reason: input.reason ?? null, today: dayOf(work.now) };
      return move(work, exchangeEventMoves, event, action, facts, input.reason);
    });

export const openExchangeEvent = moveBy('openExchangeEvent', 'open');
export const holdExchangeEvent = moveBy('holdExchangeEvent', 'hold');
export const cancelExchangeEvent = moveBy('cancelExchangeEvent', 'cancel');
