import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import { type Random, seededRandom } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import type { SeedScale } from '../../kit/seed.ts';
import { timedSeedId } from '../../kit/seedHistory.ts';
import { type CourseState, checkCourse } from '../domain/course.ts';
import type { TrainingRunState } from '../domain/trainingRun.ts';
import type { Course, DemandFigure, Enrolment, Occupation, StandardVersion, TrainingRun } from '../entities/index.ts';
import { type Provider, providers } from './providers.ts';
import { atScale } from './scale.ts';
import { mostWanted } from './surveys.ts';

const COURSES = 90;
/** For so many levels that a place wants most, its institutions give a course each. */
const WANTED = 15;
const RUNS_EACH = 3;
const levels = ['L5', 'L4', 'L3'] as const;
const labels = { L5: '五级/初级工', L4: '四级/中级工', L3: '三级/高级工' } as const;
const hours = { L5: 60, L4: 80, L3: 120 } as const;
const surnames = '陈李林黄何梁吴郑';
const given = ['示甲', '示乙', '示丙', '示丁', '示戊', '示己', '示庚', '示辛'];

/** A course as it is planned: what it prepares for, who gives it, and since when. */
interface Planned {
  readonly key: string;
  readonly occupation: Occupation;
  readonly level: (typeof levels)[number];
  readonly provider: Provider;
  readonly state: CourseState;
  readonly createdAt: Date;
}

/**
 * Courses of invented members with their runs and the people in them: some for any occupation, and some for what the
 * newest survey of their place says is wanted most. All made up.
 */
export function seedCourses(
  scale: SeedScale,
  today: Date,
  occupations: readonly Occupation[],
  standards: readonly StandardVersion[],
  demand: readonly DemandFigure[],
) {
  const inForce = new Map(
    standards.filter(({ state }) => state === 'IN_FORCE').map((row) => [`${row.edition}/${row.code}`, row]),
  );
  const made = { courses: [] as Course[], runs: [] as TrainingRun[], enrolments: [] as Enrolment[] };
  const random = seededRandom('courses');
  for (let at = 0; at < atScale(scale, COURSES); at += 1) add(anyCourse(occupations, at, today, random), random);
  const wanted = seededRandom('wanted courses');
  for (const course of wantedCourses(scale, occupations, demand, today)) add(course, wanted);
  return made;

  function add(planned: Planned, drawn: Random): void {
    const { edition, code } = planned.occupation;
    const course = courseOf(planned, inForce.get(`${edition}/${code}`), drawn);
    made.courses.push(course);
    if (course.state === 'DRAFT') return;
    for (let number = 0; number < RUNS_EACH; number += 1) {
      const run = runOf(course, number, today, drawn);
      const people = peopleOf(run, drawn);
      made.enrolments.push(...people);
      const completed = people.filter(({ outcome }) => outcome === 'COMPLETED').length;
      made.runs.push({ ...run, enrolled: people.length, completed });
    }
  }
}

function anyCourse(occupations: readonly Occupation[], at: number, today: Date, random: Random): Planned {
  const occupation = random.pick(occupations);
  const provider = random.pick(providers);
  const level = random.pick(levels);
  const state = at % 12 === 11 ? 'DRAFT' : at % 15 === 14 ? 'WITHDRAWN' : 'OFFERED';
  const createdAt = new Date(today.getTime() - (at % 900) * 86_400_000 - at * 60_000);
  return { key: String(at), occupation, level, provider, state, createdAt };
}

/** Courses for what is wanted most in each place, by those who teach there in turn: the newer ones. */
function wantedCourses(
  scale: SeedScale,
  occupations: readonly Occupation[],
  demand: readonly DemandFigure[],
  today: Date,
): readonly Planned[] {
  const places = [...new Set(providers.map(({ jurisdiction }) => jurisdiction))];
  return places.flatMap((place) => {
    const here = providers.filter(({ jurisdiction }) => jurisdiction === place);
    return mostWanted(demand, place, levels, WANTED).flatMap(({ edition, code, level }, rank) => {
      const occupation = occupations.find((one) => one.edition === edition && one.code === code);
      const known = levels.find((one) => one === level);
      if (!occupation || !known) return [];
      return Array.from({ length: atScale(scale, 1) }, (_, number): Planned => {
        const provider = here[(rank + number) % here.length];
        if (!provider) throw new Error(`Nobody teaches in ${place}`);
        const key = `wanted ${place} ${code} ${level} ${number + 1}`;
        const createdAt = new Date(today.getTime() - (rank * 7 + number + 1) * 86_400_000);
        return { key, occupation, level: known, provider, state: 'OFFERED', createdAt };
      });
    });
  });
}

function courseOf(planned: Planned, standard: StandardVersion | undefined, random: Random): Course {
  const { key, occupation, level, provider, state, createdAt } = planned;
  const { zhHans, zhHant, en } = occupation.names;
  const names = localized({
    zhHans: `${zhHans}${labels[level]}培训（示范）`,
    zhHant: zhHant === null ? null : `${zhHant}培訓課程（示範）`,
    en: en === null ? null : `${en}: preparation for ${level} (demonstration)`,
  });
  const price = { amount: random.between(0, 30) * 10_000, currency: provider.jurisdiction === 'MO' ? 'MOP' : 'CNY' };
  const length = hours[level] + random.between(0, 4) * 10;
  insist(checkCourse({ names, hours: length, languages: provider.languages, price }));
  return {
    id: timedSeedId('course', key, createdAt),
    names,
    edition: occupation.edition,
    code: occupation.code,
    level,
    standardVersionId: standard?.levels.some((entry) => entry.level === level) ? standard.id : null,
    institutionId: provider.id,
    hours: length,
    jurisdiction: provider.jurisdiction,
    languages: provider.languages,
    delivery: random.pick(['CLASSROOM', 'ONLINE', 'BLENDED', 'WORKPLACE'] as const),
    priceAmount: price.amount,
    priceCurrency: price.currency,
    state,
    createdAt,
  };
}

/** A run that is over, one that goes on, and one that is to come. */
function runOf(course: Course, number: number, today: Date, random: Random): TrainingRun {
  const day = today.toISOString().slice(0, 10);
  const begins = [-random.between(60, 300), -random.between(1, 20), random.between(5, 90)][number] ?? 0;
  const beginsOn = daysLater(day, begins);
  const states: readonly TrainingRunState[] = ['COMPLETED', 'RUNNING', random.next() < 0.7 ? 'OPEN' : 'PLANNED'];
  return {
    id: timedSeedId('trainingRun', `${course.id} ${number}`, new Date(Date.parse(beginsOn) - 30 * 86_400_000)),
    courseId: course.id,
    institutionId: course.institutionId,
    edition: course.edition,
    code: course.code,
    level: course.level,
    beginsOn,
    endsOn: daysLater(beginsOn, random.between(30, 50)),
    place: '示范教学楼（虚构）',
    jurisdiction: course.jurisdiction,
    seats: random.between(3, 6) * 5,
    enrolled: 0,
    completed: 0,
    state: states[number] ?? 'PLANNED',
  };
}

function peopleOf(run: TrainingRun, random: Random): Enrolment[] {
  const count = run.state === 'PLANNED' ? 0 : random.between(2, Math.min(8, run.seats));
  return Array.from({ length: count }, (_, at): Enrolment => {
    const outcome = random.next() < 0.85 ? 'COMPLETED' : random.pick(['FAILED', 'DROPPED'] as const);
    const enrolledAt = new Date(Date.parse(run.beginsOn) - (20 - at) * 86_400_000);
    return {
      id: timedSeedId('enrolment', `${run.id} ${at}`, enrolledAt),
      trainingRunId: run.id,
      personName: `${random.pick([...surnames])}${random.pick(given)}`,
      personReference: `P-${seedId('person', `${run.id} ${at}`).slice(0, 8)}`,
      candidateId: null,
      outcome: run.state === 'COMPLETED' ? outcome : 'OPEN',
      enrolledAt,
    };
  });
}
