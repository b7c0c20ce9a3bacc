import type { DataSource } from 'typeorm';
import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import type { Random } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import { LOCAL_ISSUER } from '../../kit/seedHistory.ts';
import { checkAge } from '../domain/age.ts';
import { checkScore, outcomeOf, partsOf } from '../domain/score.ts';
import type { Candidate, Registration, Score } from '../entities/index.ts';
import { sealIdentity } from '../personal.ts';
import { moment } from './calendar.ts';
import { People } from './people.ts';
import type { PlanInUse } from './plans.ts';
import type { Sizes } from './sizes.ts';

export interface Results {
  readonly candidates: Candidate[];
  readonly registrations: Registration[];
  readonly scores: Score[];
  /** The people who passed, by examination and in the order of their registrations. */
  readonly passed: ReadonlyMap<string, readonly string[]>;
}

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
export function seedRegistrations(
  plans: readonly PlanInUse[],
  random: Random,
  sizes: Sizes,
  database: DataSource,
): Results {
  const candidates: Candidate[] = [];
  const registrations: Registration[] = [];
  const scores: Score[] = [];
  const passed = new Map<string, string[]>();
  const people = new People(random);
  const byId = new Map<string, Candidate>();
  const waiting = new Map<string, Waiting[]>();
  const slots = plans.reduce((sum, plan) => sum + plan.candidates, 0);
  let returning = Math.max(0, slots - sizes.candidates);
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
  const next = plans.find(takesOneMore);
  if (next) enrol(next, seedId('candidate', 'demo'), { employerId: null, trainedById: null });
  return { candidates, registrations, scores, passed };

  function comeBack({ row, examinedOn }: PlanInUse, here: ReadonlySet<string>): Candidate | undefined {
    const lower = below[row.level];
    const queues: readonly (readonly [string, number])[] = [
      [`failed ${row.code} ${row.level}`, RETAKE_AFTER],
      ...(lower ? [[`passed ${row.code} ${lower}`, NEXT_LEVEL_AFTER] as const] : []),
    ];
    for (const [name, days] of queues) {
      const queue = waiting.get(name) ?? [];
      const until = daysLater(examinedOn, -days);
      // In the order of their days, so that nobody behind the first who is too early need be asked.
      const at = queue.findIndex(({ candidateId, since }) => since > until || !here.has(candidateId));
      if ((queue[at]?.since ?? '9') > until) continue;
      const [found] = queue.splice(at, 1);
      if (found) return byId.get(found.candidateId);
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
    const id = seedId('candidate', demo ? 'demo' : number);
    const { name, document, bornOn } = person;
    const candidate = { id, name, ...sealIdentity(database, id, document), bornOn, enteredById: row.hostId };
    candidates.push(candidate);
    byId.set(candidate.id, candidate);
    return candidate;
  }

  function register(plan: PlanInUse, { id: candidateId }: Candidate, demo: boolean): void {
    const { row, scheme, examinedOn } = plan;
    const drawnId = (ids: readonly string[], share: number) => (random.next() < share ? random.pick(ids) : null);
    const employerId = drawnId(scheme.employerIds, 0.35);
    const id = enrol(plan, candidateId, { employerId, trainedById: drawnId(scheme.trainerIds, 0.45) });
    const marks = markedParts(plan, demo);
    scores.push(
      ...marks.map(({ part, value }, at) => ({
        registrationId: id,
        part,
        value,
        enteredBy: EXAMINER,
        settledById: null,
        settledBecause: null,
        enteredAt: moment(daysLater(examinedOn, row.state === 'SCORING' ? 2 : 3), 10 + at),
      })),
    );
    const outcome = outcomeOf(row.level, row.passMark, marks);
    if (row.state !== 'CERTIFIED' || outcome === 'OPEN') return;
    if (outcome === 'PASSED') append(passed, row.id, candidateId);
    if (demo) return;
    const name = `${outcome === 'PASSED' ? 'passed' : 'failed'} ${row.code} ${row.level}`;
    append(waiting, name, { candidateId, since: examinedOn });
  }

  function enrol(
    { key, row }: PlanInUse,
    candidateId: string,
    recusing: Pick<Registration, 'employerId' | 'trainedById'>,
  ): string {
    const id = seedId('registration', `${key} ${candidateId}`);
    const [examPlanId, hostId] = [row.id, row.hostId];
    const entered = { state: 'REGISTERED', declared: null, eligibility: null } as const;
    registrations.push({ id, examPlanId, hostId, candidateId, ...entered, ...recusing });
    return id;
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

/** The next examination of the candidate `demo`, who looks up day and seat: in another trade, at an invented host. */
function takesOneMore({ row, scheme, candidates, sessions }: PlanInUse): boolean {
  const seats = Math.min(...sessions.map((session) => session.seats));
  return (
    row.state === 'SCHEDULED' && !scheme.real && row.code !== '4-04-05-05' && row.level === 'L5' && candidates < seats
  );
}

function append<Entry>(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
