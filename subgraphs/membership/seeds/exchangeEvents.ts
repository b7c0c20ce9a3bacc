import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import type { Random } from '../../kit/random.ts';
import { live, OFFICE, type Step, timedSeedId } from '../../kit/seedHistory.ts';
import { type ExchangeEventAction, exchangeEventMoves } from '../domain/exchangeEvent.ts';
import type { ExchangeEvent, ExchangeParticipant, Institution } from '../entities/index.ts';
import type { ExchangeEventKind } from '../resolvers.types.ts';

const DAY = 86_400_000;
/** From so many members on, an event has places for some of them only. */
const MANY = 130;

const kinds: readonly (readonly [ExchangeEventKind, string, string, number])[] = [
  ['SEMINAR', '技能人才评价研讨会', 'Seminar on the assessment of skills', 1],
  ['VISIT', '会员单位互访考察', 'Visit among members', 2],
  ['COMPETITION', '珠澳职业技能竞赛', 'Zhuhai-Macao competition of skills', 3],
  ['TRAINING_OF_TRAINERS', '师资与考评员研修班', 'Course for trainers and examiners', 5],
  ['EXHIBITION', '技能教学资源展', 'Exhibition of teaching resources', 4],
];

/** Events since the founding, one in three weeks for every hundred members, organised and visited by invented members. */
export function seedExchangeEvents(
  institutions: readonly Institution[],
  today: string,
  random: Random,
): { events: ExchangeEvent[]; participants: ExchangeParticipant[]; transitions: Transition[] } {
  const members = institutions.filter(({ provenance, state }) => provenance === 'INVENTED' && state === 'ACTIVE');
  const made = {
    events: [] as ExchangeEvent[],
    participants: [] as ExchangeParticipant[],
    transitions: [] as Transition[],
  };
  const pause = (21 * DAY * 100) / institutions.length;
  const now = Date.parse(today);
  let number = 0;
  for (let at = Date.parse('2023-04-17'); at < now + 120 * DAY; at += pause) {
    number += 1;
    const from = new Date(at).toISOString().slice(0, 10);
    const present = members.filter(({ joinedOn }) => joinedOn <= from);
    const [kind, zhHans, en, days] = random.pick(kinds);
    const organiser = random.pick(present);
    const id = seedId('exchangeEvent', String(number));
    const ordinal = { at, number, over: at + days * DAY < now, soon: at < now + 60 * DAY };
    const lived = live(exchangeEventMoves, { type: 'ExchangeEvent', id }, 'PLANNED', stepsOf(ordinal));
    made.transitions.push(...lived.transitions);
    const capacity = random.between(20, 120);
    const participants =
      lived.state === 'OPEN' || lived.state === 'HELD'
        ? visitors(id, at, present, capacity, lived.state === 'HELD', random)
        : [];
    made.participants.push(...participants);
    made.events.push({
      id,
      kind,
      names: localized({ zhHans: `${zhHans}（第${number}期，虚构）`, en: `${en}, no. ${number} (invented)` }),
      place: localized({
        zhHans: `示范会议中心${number % 7}号厅（虚构）`,
        en: `Invented Conference Centre, hall ${number % 7}`,
      }),
      jurisdictionCode: organiser.jurisdictionCode,
      validFrom: from,
      validUntil: new Date(at + (days - 1) * DAY).toISOString().slice(0, 10),
      organiserIds: [organiser.id],
      capacity,
      participantCount: participants.length,
      state: lived.state,
    });
  }
  return made;
}

function stepsOf({ at, number, over, soon }: { at: number; number: number; over: boolean; soon: boolean }) {
  const step = (action: ExchangeEventAction, days: number, reason?: string): Step<ExchangeEventAction> => ({
    action,
    at: new Date(at + days * DAY + 3 * 3_600_000),
    account: OFFICE,
    reason,
  });
  if (!soon) return [];
  const open = step('open', -60);
  if (!over) return [open];
  return number % 13 === 5 ? [open, step('cancel', -7, '因台风取消。（虚构事例）')] : [open, step('hold', 6)];
}

/** All members; where they are too many for one hall, from one of them on, so that it is not always the oldest who come. */
function inTurn(members: readonly Institution[], random: Random): readonly Institution[] {
  if (members.length < MANY) return members;
  const first = random.between(0, members.length - 1);
  return [...members.slice(first), ...members.slice(0, first)];
}

function visitors(
  eventId: string,
  at: number,
  members: readonly Institution[],
  capacity: number,
  held: boolean,
  random: Random,
): ExchangeParticipant[] {
  const people: ExchangeParticipant[] = [];
  for (const institution of inTurn(members, random)) {
    if (people.length === capacity) break;
    const count = Math.min(random.between(0, 4), capacity - people.length);
    for (let person = 1; person <= count; person += 1) {
      const personName = `示范学员${person}（虚构）`;
      people.push({
        id: timedSeedId('exchangeParticipant', `${eventId} ${institution.id} ${person}`, new Date(at - 30 * DAY)),
        eventId,
        institutionId: institution.id,
        personName,
        attended: held ? random.next() < 0.9 : null,
        withdrawnAt: null,
      });
    }
  }
  return people;
}
