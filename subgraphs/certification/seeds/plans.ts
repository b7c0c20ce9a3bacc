import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import type { Random } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import type { ExamPlanState } from '../domain/examPlan.ts';
import { partsOf } from '../domain/score.ts';
import { capacityOf, checkSessions, type Session } from '../domain/session.ts';
import type { ExamPlan, ExamSession, KnownStandardVersion } from '../entities/index.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { heldDays, moment } from './calendar.ts';
import type { Offer, OpenPlan, SchemeInUse } from './schemes.ts';
import type { Sizes } from './sizes.ts';

/** An examination with what its candidates and certificates are made from. */
export interface PlanInUse {
  readonly key: string;
  readonly row: ExamPlan;
  readonly sessions: readonly ExamSession[];
  readonly scheme: SchemeInUse;
  readonly standard: KnownStandardVersion;
  readonly examinedOn: string;
  /** How many people are registered. */
  readonly candidates: number;
  /** The day of the certificates; only where they are issued. */
  readonly certifiedOn: string | null;
}

/** The first examination of all: the one of the candidate `demo`. */
const FIRST_DAY = '2023-06-03';
/** Senior examiners, whom the upper levels need, were appointed in the second year. */
const UPPER_LEVELS_SINCE = '2024-09-01';
const levelShares: Readonly<Record<string, number>> = { L5: 0.48, L4: 0.32, L3: 0.15, L2: 0.04, L1: 0.01 };
/** Seats by level; the panels that experts seeds are enough for them. */
const seats: Readonly<Record<string, number>> = { L5: 45, L4: 45, L3: 35, L2: 15, L1: 15 };
const fewest: Readonly<Record<string, number>> = { L5: 33, L4: 32, L3: 23, L2: 8, L1: 6 };
const ENROLLED_SO_FAR = [6, 14] as const;
/** States of examinations that further ones have on later days too. */
const AFTER_TODAY: readonly ExamPlanState[] = ['DRAFT', 'FILED', 'ENROLLING', 'SCHEDULED'];
const LATER = 10;
const WITHOUT_CANDIDATES: readonly ExamPlanState[] = ['DRAFT', 'FILED', 'CANCELLED'];

/**
 * All examinations: those of the past, seasonal and growing, and those in every other state around today; what there is
 * beyond the demonstration's is of invented bodies, since appeals and cancellations follow from it.
 */
export function seedPlans(
  { schemes, openPlans }: Offer,
  today: string,
  random: Random,
  sizes: Sizes,
): readonly PlanInUse[] {
  const byKey = new Map(schemes.map((scheme) => [scheme.key, scheme]));
  const scheme = (key: string): SchemeInUse => {
    const found = byKey.get(key);
    if (!found) throw new Error(`There is no scheme ${key}`);
    return found;
  };
  const first = held('demo', scheme('demo-ai-trainer-mainland'), 'L4', FIRST_DAY, random);
  const taken = new Map<string, number>();
  const isTaken = (day: string, code: string) => (taken.get(`${day} ${code}`) ?? 0) >= sizes.examinationsADay;
  const past = heldDays(sizes.examinations, today, random).map((day, at) => {
    const open = schemes.filter(({ share, since, row }) => share > 0 && since <= day && !isTaken(day, row.code));
    const chosen = pickByShare(open, ({ share }) => share, random);
    const place = `${day} ${chosen.row.code}`;
    taken.set(place, (taken.get(place) ?? 0) + 1);
    const levels = chosen.row.levels.filter((level) => !['L2', 'L1'].includes(level) || day >= UPPER_LEVELS_SINCE);
    const level = pickByShare(levels, (one) => levelShares[one] ?? 0, random);
    return held(`certified-${String(at + 1).padStart(3, '0')}`, chosen, level, day, random);
  });
  const invented = schemes.filter(({ share, real, since }) => share > 0 && !real && since <= today);
  const further = Array.from({ length: sizes.ofEachOpen - 1 }, (_, at) => at + 2).flatMap((number) =>
    openPlans.map(({ key, state, days }): OpenPlan => {
      const chosen = pickByShare(invented, ({ share }) => share, random);
      const level = pickByShare(chosen.row.levels, (one) => levelShares[one] ?? 0, random);
      const later = AFTER_TODAY.includes(state) ? random.between(0, LATER) : 0;
      return { key: `${key}-${number}`, state, scheme: chosen.key, level, days: days + later };
    }),
  );
  const open = [...openPlans, ...further].map(({ key, state, scheme: name, level, days }) => {
    const used = scheme(name);
    const day = daysLater(today, days);
    const published = state === 'PUBLICITY' ? daysLater(today, -1 - (-days % 3)) : null;
    const enrolled = state === 'ENROLLING' ? random.between(...ENROLLED_SO_FAR) : drawCandidates(level, random);
    return plan(key, used, level, day, random, {
      state,
      published,
      certifiedOn: null,
      createdOn: state === 'DRAFT' ? daysLater(today, -random.between(1, 9)) : daysLater(day, -random.between(62, 80)),
      candidates: WITHOUT_CANDIDATES.includes(state) ? 0 : enrolled,
    });
  });
  return [first, ...past, ...open];
}

function held(key: string, scheme: SchemeInUse, level: SkillLevel, day: string, random: Random): PlanInUse {
  const published = daysLater(day, random.between(6, 12));
  const certifiedOn = daysLater(published, scheme.row.publicityDays + random.between(1, 4));
  const candidates = drawCandidates(level, random);
  const createdOn = daysLater(day, -random.between(50, 75));
  return plan(key, scheme, level, day, random, { state: 'CERTIFIED', published, certifiedOn, createdOn, candidates });
}

function plan(
  key: string,
  scheme: SchemeInUse,
  level: SkillLevel,
  day: string,
  random: Random,
  fate: {
    readonly state: ExamPlanState;
    readonly published: string | null;
    readonly certifiedOn: string | null;
    readonly createdOn: string;
    readonly candidates: number;
  },
): PlanInUse {
  const { row, standard } = scheme;
  if (!standard?.levels.includes(level)) throw new Error(`No standard in force covers ${key} at ${level}`);
  const sessions = sessionsOf(scheme, level, day, fate.state === 'IN_PROGRESS', random);
  // Held long ago or not: at its own time its sessions could be meant.
  insist(checkSessions(level, sessions, standard, new Date(`${day}T00:00:00Z`)));
  const id = seedId('examPlan', key);
  return {
    key,
    scheme,
    standard,
    examinedOn: day,
    candidates: fate.candidates,
    certifiedOn: fate.certifiedOn,
    sessions: sessions.map((session) => ({
      ...session,
      id: seedId('examSession', `${key} ${session.part}`),
      examPlanId: id,
      roomId: null,
    })),
    row: {
      id,
      state: fate.state,
      hostId: row.institutionId,
      schemeId: row.id,
      edition: row.edition,
      code: row.code,
      level,
      standardVersionId: standard.id,
      jurisdiction: row.jurisdiction,
      examinedOn: day,
      capacity: capacityOf(level, sessions),
      registrationCount: fate.candidates,
      passedCount: null,
      seating: 'REGISTRATION',
      seatingSeed: null,
      passMark: standard.passMark,
      scoreTolerance: row.scoreTolerance,
      publicityEndsAt: fate.published === null ? null : moment(daysLater(fate.published, row.publicityDays), 17),
      createdAt: moment(fate.createdOn, 10),
    },
  };
}

/** Theory in the morning, practical test in the afternoon or on the next day, review on the day after theory. */
function sessionsOf(scheme: SchemeInUse, level: SkillLevel, day: string, nextDay: boolean, random: Random): Session[] {
  const venue = random.pick(scheme.venues);
  const common = { venue, seats: seats[level] ?? 15 };
  const at = (date: string, hours: number) => moment(date, hours);
  return partsOf(level).map((part): Session => {
    if (part === 'THEORY') return { part, startsAt: at(day, 9), minutes: random.pick([90, 100, 120]), ...common };
    if (part === 'COMPREHENSIVE_REVIEW') return { part, startsAt: at(daysLater(day, 1), 9), minutes: 240, ...common };
    return {
      part,
      startsAt: at(nextDay ? daysLater(day, 1) : day, 13.5),
      minutes: random.pick([180, 240, 300]),
      ...common,
    };
  });
}

function drawCandidates(level: SkillLevel, random: Random): number {
  return random.between(fewest[level] ?? 3, seats[level] ?? 15);
}

function pickByShare<Entry>(entries: readonly Entry[], shareOf: (entry: Entry) => number, random: Random): Entry {
  let left = random.next() * entries.reduce((sum, entry) => sum + shareOf(entry), 0);
  const found = entries.find((entry) => {
    left -= shareOf(entry);
    return left < 0;
  });
  return found ?? random.pick(entries);
}
