import { dayOf } from '../../kit/day.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';
import { type ExamPart, partsOf } from './score.ts';

/** When and where a part is held. */
export interface Session {
  readonly part: ExamPart;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly venue: string;
  readonly seats: number;
}

/** What a standard says of the time that parts take. */
export interface PartTimes {
  readonly theoryMinutes: number;
  readonly reviewMinutes: number | null;
}

/** The most sessions that one examination has. */
export const SESSIONS_MOST = 30;
const TWO_YEARS = 2 * 366 * 86_400_000;

/** When a session ends. */
export function endOf({ startsAt, minutes }: Pick<Session, 'startsAt' | 'minutes'>): Date {
  return new Date(startsAt.getTime() + minutes * 60_000);
}

/** Whether two sessions go on at the same time; one may begin when another one ends. */
export function sameTime(
  one: Pick<Session, 'startsAt' | 'minutes'>,
  other: Pick<Session, 'startsAt' | 'minutes'>,
): boolean {
  return one.startsAt < endOf(other) && other.startsAt < endOf(one);
}

/** The session that begins first. */
export function firstSession<Any extends Pick<Session, 'startsAt'>>(sessions: readonly Any[]): Any | undefined {
  return sessions.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0];
}

/** The day of the first session. */
export function examinedOn(sessions: readonly Pick<Session, 'startsAt'>[]): string | null {
  const first = firstSession(sessions);
  return first ? dayOf(first.startsAt) : null;
}

/** How many people can take all parts: the seats of the part that has the fewest. */
export function capacityOf(level: string, sessions: readonly Pick<Session, 'part' | 'seats'>[]): number {
  const seatsOf = (part: ExamPart) =>
    sessions.filter((session) => session.part === part).reduce((sum, { seats }) => sum + seats, 0);
  return Math.min(...partsOf(level).map(seatsOf));
}

/** Whether every part has sessions, each with seats and time enough, at a time that can be meant and not two parts at once. */
export function checkSessions(
  level: string,
  sessions: readonly Session[],
  times: PartTimes,
  now: Date,
): Refusal | null {
  const parts = partsOf(level);
  const given = new Set(sessions.map(({ part }) => part));
  if (sessions.length > SESSIONS_MOST) {
    return invalid('TOO_MANY', `An examination has at most ${SESSIONS_MOST} sessions.`, 'sessions');
  }
  if (given.size !== parts.length || !parts.every((part) => given.has(part))) {
    return incomplete(`An examination at ${level} has sessions for each of ${parts.join(', ')}, and no others.`);
  }
  const refusals = sessions.map((session) => checkSession(session, times, now));
  const mixed = sessions.some((one) => sessions.some((other) => one.part !== other.part && sameTime(one, other)));
  return refusals.find((refusal) => refusal !== null) ?? (mixed ? incomplete('Two parts are held at once.') : null);
}

/** Whether an examination is still to come, or of today: nothing is drafted or filed for a day that is over. */
export function checkAhead(sessions: readonly Pick<Session, 'startsAt'>[], now: Date): Refusal | null {
  const day = examinedOn(sessions);
  return day !== null && day < dayOf(now) ? incomplete('An examination begins today or later.') : null;
}

function checkSession(session: Session, times: PartTimes, now: Date): Refusal | null {
  const { part, startsAt, minutes, venue, seats } = session;
  if (venue.trim().length === 0 || venue.length > 200) {
    return incomplete('Each session has a place, in 1 to 200 characters.');
  }
  if (minutes < 1 || minutes > 1_440 || seats < 1 || seats > 10_000) {
    return incomplete('A session lasts 1 to 1,440 minutes and has 1 to 10,000 seats.');
  }
  if (!(Math.abs(startsAt.getTime() - now.getTime()) <= TWO_YEARS)) {
    return incomplete('A session begins within two years.');
  }
  const least = part === 'THEORY' ? times.theoryMinutes : part === 'COMPREHENSIVE_REVIEW' ? times.reviewMinutes : null;
  if (least === null || minutes >= least) return null;
  return incomplete(`By the standard ${part} takes at least ${least} minutes.`);
}

function incomplete(message: string): Refusal {
  return invalid('SESSIONS_INCOMPLETE', message, 'sessions');
}
