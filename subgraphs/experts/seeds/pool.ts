import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { type Random, seededRandom } from '../../kit/random.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import type { ExpertRole } from '../domain/appointment.ts';
import type { KnownInstitution, RoleRequirement, RoleTerm } from '../entities/index.ts';
import { Career, type Ending, type Place } from './careers.ts';
import type { Counts } from './counts.ts';
import { drawName, drawStanding, unqualified } from './people.ts';

interface Wanted extends Place {
  readonly examiners: number;
  readonly seniors: number;
  readonly supervisors: number;
  readonly writers: number;
  readonly developers: number;
}
interface Content {
  readonly occupations: readonly (Wanted & { readonly later: number })[];
  readonly elderlyCare: Wanted;
  readonly inventedInstitutions: readonly string[];
  readonly demonstrationInstitutions: readonly string[];
  readonly reasons: Readonly<Record<'suspend' | 'remove' | 'decline', string>>;
}

/** The first experts were appointed in the weeks after the founding. */
const FIRST_TERM = '2023-04-03';
const RENEWED = 0.9;
const AI_TRAINER: Place = { edition: '2022', code: '4-04-05-05' };

/** What experts know of the world when they are seeded. */
export interface World {
  readonly institutions: readonly KnownInstitution[];
  readonly terms: readonly RoleTerm[];
  readonly requirements: readonly RoleRequirement[];
  readonly counts: Counts;
  readonly today: string;
}

/** The expert pool: people, their employers and what they hold or held. */
export function seedPool(world: World): readonly Career[] {
  return new Pool(world).careers;
}

class Pool {
  readonly careers: Career[] = [];
  readonly #content = readSeed<Content>('experts', 'pool.json');
  readonly #random: Random = seededRandom('experts');
  readonly #active: ReadonlyMap<string, KnownInstitution>;
  readonly #employers: readonly KnownInstitution[];
  readonly #world: World;
  readonly #today: string;
  #turn = 0;

  constructor(world: World) {
    const { institutions, today, counts } = world;
    const active = institutions.filter(({ state }) => state === 'ACTIVE');
    this.#active = new Map(active.map((institution) => [institution.id, institution]));
    this.#employers = active
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((institution) => ({ institution, place: this.#random.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ institution }) => institution);
    this.#world = world;
    this.#today = today;

    this.#seedDemo();
    this.#seedElderlyCare(this.#content.elderlyCare);
    for (const occupation of this.#content.occupations) this.#seedOccupation(multiplied(occupation, counts.factor));
    this.#seedStopped();
    this.#fill(counts.experts);
  }

  /** The expert of the persona `expert`. */
  #seedDemo(): void {
    const macao = this.#institution('demo-assessment-macao');
    const career = this.#hire('demo', { employer: macao, senior: false });
    career.serve('EXAMINER', this.#content.elderlyCare, daysLater(this.#today, -410), () => true);
    career.serve('EXAMINER', AI_TRAINER, daysLater(this.#today, -230), () => true);
  }

  /** A full panel for the stories, valid for the next year, from institutions that have no part in them. */
  #seedElderlyCare(wanted: Wanted): void {
    const outside = this.#content.demonstrationInstitutions.map((key) => seedId('institution', key));
    const hire = (key: string, senior = false) => {
      let employer = this.#nextEmployer();
      while (outside.includes(employer.id)) employer = this.#nextEmployer();
      return this.#hire(`elderly-care-${key}`, { employer, senior });
    };
    const since = (least: number, most: number) => daysLater(this.#today, -this.#random.between(least, most));
    const each = (count: number, act: (number: string) => void) => {
      for (let at = 1; at <= count; at += 1) act(String(at).padStart(2, '0'));
    };
    each(wanted.examiners, (number) =>
      hire(`examiner-${number}`).serve('EXAMINER', wanted, since(30, 600), () => true),
    );
    each(wanted.seniors, (number) => {
      const career = hire(`senior-${number}`, true);
      career.serve('EXAMINER', wanted, since(620, 700), () => true);
      career.serve('SENIOR_EXAMINER', wanted, since(40, 240), () => true);
    });
    each(wanted.supervisors, (number) =>
      hire(`supervisor-${number}`).serve('SUPERVISOR', wanted, since(60, 700), () => true),
    );
    each(wanted.writers, (number) => hire(`writer-${number}`).serve('ITEM_WRITER', wanted, since(60, 700), () => true));
    each(wanted.developers, (number) =>
      hire(`developer-${number}`).serve('DEVELOPER', wanted, since(60, 700), () => true),
    );
  }

  #seedOccupation(wanted: Wanted & { readonly later: number }): void {
    const { code, examiners, seniors, supervisors, writers, developers, later } = wanted;
    for (let at = 1; at <= examiners; at += 1) {
      const senior = at <= seniors;
      const career = this.#hire(`${code}-examiner-${at}`, { senior, founding: true });
      const from = daysLater(FIRST_TERM, this.#random.between(0, 45));
      career.serve('EXAMINER', wanted, from, () => senior || this.#random.next() < RENEWED);
      if (senior) this.#serveSince(career, 'SENIOR_EXAMINER', wanted, daysLater(from, this.#random.between(370, 450)));
    }
    for (let at = 1; at <= supervisors; at += 1) {
      const career = this.#hire(`${code}-supervisor-${at}`, { senior: false, founding: true });
      const early = at <= 4 && examiners > 0;
      this.#serveSince(career, 'SUPERVISOR', wanted, early ? daysLater(FIRST_TERM, at * 7) : this.#since(900));
    }
    for (let at = 1; at <= writers; at += 1) {
      this.#serveSince(this.#hire(`${code}-writer-${at}`, { senior: false }), 'ITEM_WRITER', wanted, this.#since(950));
    }
    for (let at = 1; at <= developers; at += 1) {
      this.#serveSince(
        this.#hire(`${code}-developer-${at}`, { senior: at === 1 }),
        'DEVELOPER',
        wanted,
        this.#since(950),
      );
    }
    for (let at = 1; at <= later; at += 1) this.#seedLater(`${code}-later-${at}`, wanted);
  }

  /** Somebody who joined the pool later: mostly in force, some still to be decided. */
  #seedLater(key: string, place: Place): void {
    const career = this.#hire(key, { senior: this.#random.next() < 0.15 });
    const draw = this.#random.next();
    if (draw < 0.1)
      career.stop('EXAMINER', place, daysLater(this.#today, -this.#random.between(2, 25)), 'NOMINATED', undefined);
    else if (draw < 0.15)
      career.stop('EXAMINER', place, daysLater(this.#today, -this.#random.between(2, 12)), 'VETTED', undefined);
    else this.#serveSince(career, 'EXAMINER', place, this.#since(1_050));
  }

  /** Appointments that ended badly, only of people whom invented institutions employ. */
  #seedStopped(): void {
    const { inventedInstitutions, occupations, reasons } = this.#content;
    const endings: readonly (readonly [Ending, string, number])[] = [
      ['SUSPENDED', reasons.suspend, 6],
      ['REMOVED', reasons.remove, 5],
      ['DECLINED', reasons.decline, 9],
    ];
    for (const [ending, reason, count] of endings) {
      for (let at = 1; at <= count; at += 1) {
        const employer = this.#institution(this.#random.pick(inventedInstitutions));
        const standing = ending === 'DECLINED' ? unqualified : drawStanding(false, this.#random);
        const career = this.#hire(`${ending.toLowerCase()}-${at}`, { employer, senior: false, standing });
        const from = daysLater(this.#today, -this.#random.between(120, 700));
        career.stop('EXAMINER', this.#random.pick(occupations.slice(0, 12)), from, ending, reason);
      }
    }
  }

  /** As many more as the pool lacks, spread over the occupations in turn. */
  #fill(experts: number): void {
    const places = this.#content.occupations;
    for (let at = 1; this.careers.length < experts; at += 1) {
      const place = places[at % places.length];
      if (place) this.#seedLater(`${place.code}-further-${at}`, place);
    }
    if (this.careers.length > experts) throw new Error(`The pool holds ${this.careers.length} experts, not ${experts}`);
  }

  #hire(
    key: string,
    how: {
      employer?: KnownInstitution;
      senior: boolean;
      founding?: boolean;
      standing?: ReturnType<typeof drawStanding>;
    },
  ): Career {
    let employer = how.employer ?? this.#nextEmployer();
    // Hengqin's bodies were no members yet when the first experts were appointed.
    while (how.founding && employer.jurisdictionCode === 'CN_HENGQIN') employer = this.#nextEmployer();
    const career = new Career(
      key,
      {
        names: drawName(employer.jurisdictionCode, this.#random),
        institutionId: employer.id,
        jurisdiction: employer.jurisdictionCode,
        ...(how.standing ?? drawStanding(how.senior, this.#random)),
      },
      this.#world,
      this.#today,
    );
    this.careers.push(career);
    return career;
  }

  #serveSince(career: Career, role: ExpertRole, place: Place, from: string): void {
    const day = from < this.#today ? from : daysLater(this.#today, -1);
    career.serve(role, place, day, () => this.#random.next() < RENEWED);
  }

  /** A first day up to so many days ago, never before the first experts. */
  #since(most: number): string {
    const day = daysLater(this.#today, -this.#random.between(20, most));
    return day > FIRST_TERM ? day : FIRST_TERM;
  }

  #nextEmployer(): KnownInstitution {
    const employer = this.#employers[this.#turn % this.#employers.length];
    this.#turn += 1;
    if (!employer) throw new Error('No active member is known');
    return employer;
  }

  #institution(key: string): KnownInstitution {
    const institution = this.#active.get(seedId('institution', key));
    if (!institution) throw new Error(`${key} is not known as an active member`);
    return institution;
  }
}

/** An occupation with so many times the people. */
function multiplied<Occupation extends Wanted & { readonly later: number }>(wanted: Occupation, factor: number) {
  const { examiners, seniors, supervisors, writers, developers, later } = wanted;
  const people = { examiners, seniors, supervisors, writers, developers, later };
  return { ...wanted, ...Object.fromEntries(Object.entries(people).map(([who, count]) => [who, count * factor])) };
}
