import { daysLater } from '../../kit/day.ts';
import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { LOCAL_ISSUER, live } from '../../kit/seedHistory.ts';
import { registrationMoves } from '../domain/registration.ts';
import { giveSeats } from '../domain/seating.ts';
import type { ExamSeat, ExamSession, ExamTally, Registration } from '../entities/index.ts';
import { moment } from './calendar.ts';
import { grouped } from './grouped.ts';
import type { PlanInUse } from './plans.ts';

const HOST = `${LOCAL_ISSUER} host`;
/** Of older examinations the seats are not kept. */
const SEATS_KEPT_DAYS = 60;

/** Who withdrew and who did not come, by invented hosts; changes the registrations and the counts of their plans. */
export function seedAttendance(
  plans: readonly PlanInUse[],
  registrations: readonly Registration[],
  scored: ReadonlySet<string>,
  today: string,
): readonly Transition[] {
  const byPlan = grouped(registrations, ({ examPlanId }) => examPlanId);
  return plans.flatMap(({ row, scheme }) => {
    const own = byPlan.get(row.id) ?? [];
    row.registrationCount = own.length;
    if (scheme.real) return [];
    return own.flatMap((registration, at) => {
      const leaves = row.state === 'ENROLLING' && at % 5 === 4;
      const misses = row.state === 'SCORING' && !scored.has(registration.id) && at % 2 === 0;
      if (!leaves && !misses) return [];
      if (leaves) row.registrationCount -= 1;
      const action = leaves ? ('withdraw' as const) : ('miss' as const);
      const reason = leaves ? '个人原因。（虚构事例）' : undefined;
      const step = { action, at: moment(daysLater(today, -2), 9 + (at % 8)), account: HOST, reason };
      const lived = live(registrationMoves, { type: 'Registration', id: registration.id }, 'REGISTERED', [step]);
      registration.state = lived.state;
      return lived.transitions;
    });
  });
}

/** The seats of examinations that are scheduled or were held lately. */
export function seedSeats(
  plans: readonly PlanInUse[],
  sessions: readonly ExamSession[],
  registrations: readonly Registration[],
  today: string,
): readonly ExamSeat[] {
  const since = daysLater(today, -SEATS_KEPT_DAYS);
  const seated = ['SCHEDULED', 'IN_PROGRESS', 'SCORING', 'PUBLICITY', 'CERTIFIED'];
  const ofPlan = grouped(sessions, ({ examPlanId }) => examPlanId);
  const people = grouped(registrations, ({ examPlanId }) => examPlanId);
  return plans
    .filter(({ row, examinedOn }) => seated.includes(row.state) && examinedOn >= since)
    .flatMap(({ row }) => {
      const ids = (people.get(row.id) ?? []).map(({ id }) => id).sort();
      return giveSeats(row.level, ids, ofPlan.get(row.id) ?? []);
    })
    .map((seat) => ({ ...seat, id: seedId('examSeat', `${seat.registrationId} ${seat.part}`) }));
}

/** Candidates counted by host, level, place and month, and those of certified examinations by their results. */
export function seedExamTallies(
  plans: readonly PlanInUse[],
  passed: ReadonlyMap<string, readonly string[]>,
): readonly ExamTally[] {
  const tallies = new Map<string, ExamTally>();
  for (const { row, examinedOn } of plans) {
    const { hostId: institutionId, edition, code, level, jurisdiction, registrationCount } = row;
    const month = `${examinedOn.slice(0, 7)}-01`;
    const key = [institutionId, edition, code, level, jurisdiction, month].join(' ');
    const place = { institutionId, edition, code, level, jurisdiction, month };
    const counted = tallies.get(key) ?? { ...place, registrations: 0, passed: 0, failed: 0 };
    counted.registrations += registrationCount;
    if (row.state === 'CERTIFIED') {
      row.passedCount = passed.get(row.id)?.length ?? 0;
      counted.passed += row.passedCount;
      counted.failed += registrationCount - row.passedCount;
    }
    tallies.set(key, counted);
  }
  return [...tallies.values()];
}
