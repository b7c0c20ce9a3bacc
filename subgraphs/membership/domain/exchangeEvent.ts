import { actsFor, type Caller, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

export const exchangeEventStates = ['PLANNED', 'OPEN', 'HELD', 'CANCELLED'] as const;
export type ExchangeEventState = (typeof exchangeEventStates)[number];
export type ExchangeEventAction = 'open' | 'hold' | 'cancel';

/** What the moves of an event look at. */
export interface ExchangeEventSubject {
  readonly state: ExchangeEventState;
  readonly organiserIds: readonly string[];
  readonly validFrom: string;
  readonly validUntil: string;
}
export interface ExchangeEventFacts {
  readonly reason: string | null;
  readonly today: string;
}

type Row = Move<ExchangeEventState, ExchangeEventAction, Caller, ExchangeEventSubject, ExchangeEventFacts>;

/** Whether the caller acts for one of the organisers, or runs the office. */
export function organises(caller: Caller, event: { readonly organiserIds?: readonly string[] }): boolean {
  return isSecretariat(caller) || (event.organiserIds ?? []).some((id) => actsFor(caller, id));
}

/** The life of an exchange event; its moves are those of its organisers. */
export const exchangeEventMoves: readonly Row[] = [
  { from: 'PLANNED', action: 'open', to: 'OPEN', who: organises, guard: notOver },
  { from: 'OPEN', action: 'hold', to: 'HELD', who: organises, guard: begun },
  { from: 'PLANNED', action: 'cancel', to: 'CANCELLED', who: organises, guard: reasonGiven },
  { from: 'OPEN', action: 'cancel', to: 'CANCELLED', who: organises, guard: reasonGiven },
];

function notOver({ validUntil }: ExchangeEventSubject, { today }: ExchangeEventFacts): Refusal | null {
  return today <= validUntil ? null : conflict('EVENT_NOT_OPEN', 'The event is over.', 'id');
}

function begun({ validFrom }: ExchangeEventSubject, { today }: ExchangeEventFacts): Refusal | null {
  return validFrom <= today ? null : conflict('EVENT_NOT_BEGUN', `The event begins on ${validFrom}.`, 'id');
}

const ORGANISERS_MOST = 20;
export const ATTENDANCE_MOST = 500;
const [PARTICIPANTS_MOST, NAME_LONGEST, CAPACITY_LARGEST] = [50, 100, 100_000];

/** Whether an event lasts from today on, and not for ever. */
export function checkEventDays(from: string, until: string, today: string): Refusal | null {
  if (until < from) return invalid('PERIOD_INVERTED', 'The last day lies before the first.', 'validUntil');
  if (from < today) return invalid('OUT_OF_RANGE', 'An event is not planned for the past.', 'validFrom');
  const year = `${String(Number(from.slice(0, 4)) + 1).padStart(4, '0')}${from.slice(4)}`;
  return until <= year ? null : invalid('OUT_OF_RANGE', 'An event lasts at most a year.', 'validUntil');
}

/** Whether so many can take part, and all who are registered already. */
export function checkCapacity(capacity: number, registered: number): Refusal | null {
  if (capacity < 1 || capacity > CAPACITY_LARGEST) {
    return invalid('OUT_OF_RANGE', `From 1 to ${CAPACITY_LARGEST} can take part.`, 'capacity');
  }
  return registered <= capacity ? null : conflict('EVENT_FULL', 'More are registered already.', 'capacity');
}

/** Whether an event has one to twenty organisers, each once. */
export function checkOrganisers(ids: readonly string[]): Refusal | null {
  if (ids.length > ORGANISERS_MOST)
    return invalid('TOO_MANY', `At most ${ORGANISERS_MOST} organise an event.`, 'organiserIds');
  if (ids.length > 0 && new Set(ids.map((id) => id.toLowerCase())).size === ids.length) return null;
  return invalid('OUT_OF_RANGE', 'Name at least one organiser, and each once.', 'organiserIds');
}

/** Whether the people to register have names, are not too many at once, and fit into what is left. */
export function checkParticipants(
  names: readonly string[],
  { capacity, participantCount }: { readonly capacity: number; readonly participantCount: number },
): Refusal | null {
  const field = 'personNames';
  if (names.length === 0) return invalid('OUT_OF_RANGE', 'Name somebody to register.', field);
  if (names.length > PARTICIPANTS_MOST)
    return invalid('TOO_MANY', `At most ${PARTICIPANTS_MOST} people at a time.`, field);
  if (names.some((name) => name.trim() === '' || name.length > NAME_LONGEST)) {
    return invalid('OUT_OF_RANGE', `A name has 1 to ${NAME_LONGEST} characters.`, field);
  }
  if (participantCount + names.length <= capacity) return null;
  return conflict('EVENT_FULL', `There are ${capacity - participantCount} places left.`, field);
}
