import type { DataSource, EntityManager } from 'typeorm';
import { Seeding } from './entities/Seeding.ts';
import { keepPage, positions } from './inbox.ts';
import { type NewEvent, readOutbox, record } from './outbox.ts';
import type { Subgraph } from './subgraph.ts';

/** `demo` is the size of the alliance today, `alliance` ten times that. */
export const seedScales = ['demo', 'alliance'] as const;
/** How much data to seed. */
export type SeedScale = (typeof seedScales)[number];

export interface SeedWork {
  readonly manager: EntityManager;
  readonly scale: SeedScale;
  /** The day that the seeded world takes for today. */
  readonly today: Date;
  readonly tell: (...events: readonly NewEvent[]) => void;
}

/**
 * What a subgraph seeds, by stage. Between two stages everything told so far is delivered, so that a stage may
 * build on the facts that other subgraphs told in earlier ones, exactly as mutations do.
 */
export type SeedStages = Readonly<Record<number, (work: SeedWork) => Promise<void>>>;

/** How many events are delivered at once: there is nobody whom a long transaction would hold up. */
const PAGE = 20_000;

/** A subgraph and its migrated database. */
export interface SeedTarget {
  readonly subgraph: Subgraph;
  readonly database: DataSource;
}

/** How far seeding is: so many steps of all, and what is under way. */
export interface SeedProgress {
  readonly done: number;
  readonly of: number;
  readonly doing: readonly string[];
}

/**
 * Seeds all subgraphs, each stage of each in one transaction. The databases must be migrated and empty.
 *
 * @param report called whenever a step begins or ends
 */
export async function seedAll(
  targets: readonly SeedTarget[],
  scale: SeedScale,
  today: Date,
  report: (progress: SeedProgress) => void = () => undefined,
): Promise<void> {
  const stages = [...new Set(targets.flatMap(({ subgraph }) => Object.keys(subgraph.seed).map(Number)))].sort();
  const doing = new Set<string>();
  const of = (stages.length * 2 + 1) * targets.length;
  let done = 0;
  const step = async (name: string, work: Promise<unknown>) => {
    doing.add(name);
    report({ done, of, doing: [...doing] });
    await work;
    doing.delete(name);
    done += 1;
    report({ done, of, doing: [...doing] });
  };
  for (const stage of stages) {
    await Promise.all(
      targets.map((target) => step(`${target.subgraph.name} ${stage}`, seedStage(target, stage, scale, today))),
    );
    await Promise.all(
      targets.map((receiver) => step(`${receiver.subgraph.name} is told`, deliverAll(targets, receiver))),
    );
  }
  // What was loaded is measured, and marked as seen by all, so that the first questions are planned as later ones are and
  // a count need not look at the rows behind an index.
  await Promise.all(
    targets.map(({ subgraph, database }) => step(`${subgraph.name} is measured`, database.query('VACUUM (ANALYZE)'))),
  );
  await Promise.all(targets.map(({ database }) => database.manager.insert(Seeding, { scale })));
}

async function seedStage({ subgraph, database }: SeedTarget, stage: number, scale: SeedScale, today: Date) {
  await database.transaction(async (manager) => {
    const events: NewEvent[] = [];
    const tell = (...told: readonly NewEvent[]) => {
      for (const event of told) events.push(event);
    };
    await subgraph.seed[stage]?.({ manager, scale, today, tell });
    await record(manager, events);
  });
}

/** Delivers to one subgraph everything that the others have told, without servers between them. */
async function deliverAll(targets: readonly SeedTarget[], receiver: SeedTarget): Promise<void> {
  const kept = await positions(receiver.database);
  for (const source of targets) {
    const keepers = receiver.subgraph.keeps[source.subgraph.name];
    if (!keepers) continue;
    for (let after = Number(kept.get(source.subgraph.name)?.position ?? 0); ; ) {
      const page = await readOutbox(source.database, after, Object.keys(keepers), PAGE);
      await keepPage(receiver.database, source.subgraph.name, keepers, page);
      if (page.upTo >= page.head) break;
      after = page.upTo;
    }
  }
}
