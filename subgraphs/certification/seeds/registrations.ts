import { seedId } from '../../kit/ids.ts';
import type { Random } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import { LOCAL_ISSUER } from '../../kit/seedHistory.ts';
import { checkAge } from '../domain/age.ts';
import { checkScore, outcomeOf, partsOf } from '../domain/score.ts';
import type { Candidate, Registration, Score } from '../entities/index.ts';
import { moment, plusDays } from './calendar.ts';
import { People } from './people.ts';
import type { PlanInUse } from './plans.ts';

export interface Results {
  readonly candidates: Candidate[];
  readonly registrations: Registration[];
  readonly scores: Score[];
  /** The people who passed, by examination and in the order of their registrations. */
  readonly passed: ReadonlyMap<string, readonly string[]>;
}

/** How many people there are; the registrations beyond are of people who come back. */
const CANDIDATES = 5_000;
/** Greater than 1, so that enough have come back before the last examinations. */
const EAGERNESS = 1.6;
const EXAMINER = `${LOCAL_ISSUER} examiner`;
/** The mean marks in each part: fewer pass at higher levels. */
const means: Readonly<Record<string, number>> = { L5: 68, L4: 66.5, L3: 65, L2: 67, L1: 66.5 };
/** In how many days one may come back after a failure, and to the next level after a success. */
const [RETAKE_AFTER, NEXT_LEVEL_AFTER] = [60, 300];
const below: Readonly<Record<string, string>> = { L4: 'L5', L3: 'L4', L2: 'L3', L1: 'L2' };

interface Waiting {
  readonly candidateId: string;
  readonly since: string;
}

/** Who takes part, and how they do. Some come back: after a failure, or for the next level. */
export function seedRegistrations(plans: readonly PlanInUse[], random: Random): Results {
  const candidates: Candidate[] = [];
  const registrations: Registration[] = [];
  const scores: Score[] = [];
  const passed = new Map<string, string[]>();
  const people = new People(random);
  const waiting = new Map<string, Waiting[]>();
  const slots = plans.reduce((sum, plan) => sum + plan.candidates, 0);
  let returning = Math.max(0, slots - CANDIDATES);
  let left = slots;

  for (const plan of plans.toSorted((a, b) =>
    a.examinedOn < b.examinedOn ? -1 : a.examinedOn > b.examinedOn ? 1 : 0,
  )) {
    const { row, examinedOn, standard } = plan;
    const here = new Set<string>();
    for (let at = 0; at < plan.candidates; at += 1) {
      const back = random.next() < (EAGERNESS * returning) / left ? comeBack(plan, here) : undefined;
      left -= 1;
      if (back) returning -= 1;
      const candidate = back ?? enter(plan, at);
      here.add(candidate.id);
      insist(checkAge(candidate.bornOn, examinedOn, standard.minimumAge));
      register(plan, candidate, candidate.id === seedId('candidate', 'demo'));
    }
    if (row.state === 'CERTIFIED' && !passed.has(row.id)) passed.set(row.id, []);
  }
  return { candidates, registrations, scores, passed };

  function comeBack({ row, examinedOn }: PlanInUse, here: ReadonlySet<string>): Candidate | undefined {
    const lower = below[row.level];
    const queues: readonly (readonly [string, number])[] = [
      [`failed ${row.code} ${row.level}`, RETAKE_AFTER],
      ...(lower ? [[`passed ${row.code} ${lower}`, NEXT_LEVEL_AFTER] as const] : []),
    ];
    for (const [name, days] of queues) {
      const queue = waiting.get(name) ?? [];
      const at = queue.findIndex(
        ({ candidateId, since }) => plusDays(since, days) <= examinedOn && !here.has(candidateId),
      );
      const [found] = at < 0 ? [] : queue.splice(at, 1);
      if (found) return candidates.find(({ id }) => id === found.candidateId);
    }
    return undefined;
  }

  function enter({ key, row, examinedOn, standard }: PlanInUse, at: number): Candidate {
    const demo = key === 'demo' && at === 0;
    const number = String(candidates.length).padStart(4, '0');
    const youngest = `${Number(examinedOn.slice(0, 4)) - standard.minimumAge}-01-01`;
    const person = demo
      ? people.register('陈示范', { kind: 'MAINLAND_RESIDENT_ID', number: '440402199803150000' }, '1998-03-15')
      : people.draw(row.jurisdiction, youngest);
    const candidate = { ...person, id: seedId('candidate', demo ? 'demo' : number), enteredById: row.hostId };
    candidates.push(candidate);
    return candidate;
  }

  function register(plan: PlanInUse, { id: candidateId }: Candidate, demo: boolean): void {
    const { key, row, scheme, examinedOn } = plan;
    const id = seedId('registration', `${key} ${candidateId}`);
    const drawnId = (ids: readonly string[], share: number) => (random.next() < share ? random.pick(ids) : null);
    registrations.push({
      id,
      examPlanId: row.id,
      candidateId,
      employerId: drawnId(scheme.employerIds, 0.35),
      trainedById: drawnId(scheme.trainerIds, 0.45),
    });
    const marks = markedParts(plan, demo);
    scores.push(
      ...marks.map(({ part, value }, at) => ({
        registrationId: id,
        part,
        value,
        enteredBy: EXAMINER,
        enteredAt: moment(plusDays(examinedOn, row.state === 'SCORING' ? 2 : 3), 10 + at),
      })),
    );
    const outcome = outcomeOf(row.level, row.passMark, marks);
    if (row.state !== 'CERTIFIED' || outcome === 'OPEN') return;
    if (outcome === 'PASSED') passed.set(row.id, [...(passed.get(row.id) ?? []), candidateId]);
    if (demo) return;
    const name = `${outcome === 'PASSED' ? 'passed' : 'failed'} ${row.code} ${row.level}`;
    waiting.set(name, [...(waiting.get(name) ?? []), { candidateId, since: examinedOn }]);
  }

  function markedParts({ row }: PlanInUse, demo: boolean): Pick<Score, 'part' | 'value'>[] {
    const scored = ['SCORING', 'PUBLICITY', 'CERTIFIED'].includes(row.state);
    if (!scored) return [];
    const parts = partsOf(row.level);
    const entered = row.state === 'SCORING' ? random.pick([0, 1, parts.length, parts.length]) : parts.length;
    const ability = normal();
    return parts.slice(0, entered).map((part) => {
      const drawn = (means[row.level] ?? 65) + 8 * ability + 6.5 * normal();
      const value = demo ? 88 : Math.min(100, Math.max(12, Math.round(drawn * 2) / 2));
      insist(checkScore(row.level, part, value));
      return { part, value };
    });
  }

  function normal(): number {
    return Array.from({ length: 12 }, () => random.next()).reduce((sum, value) => sum + value, -6);
  }
}
