import type { DataSource, EntityManager } from 'typeorm';
import { Seeding } from './entities/Seeding.ts';
import { keepPage } from './inbox.ts';
import { type NewEvent, readOutbox, record } from './outbox.ts';
import type { Subgraph } from './subgraph.ts';

export const seedScales = ['demo'] as const;
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

/** A subgraph and its migrated database. */
export interface SeedTarget {
  readonly subgraph: Subgraph;
  readonly database: DataSource;
}

/** Seeds all subgraphs, each stage of each in one transaction. The databases must be migrated and empty. */
export async function seedAll(targets: readonly SeedTarget[], scale: SeedScale, today: Date): Promise<void> {
  const stages = [...new Set(targets.flatMap(({ subgraph }) => Object.keys(subgraph.seed).map(Number)))].sort();
  for (const stage of stages) {
    await Promise.all(
      targets.map(({ subgraph, database }) =>
        database.transaction(async (manager) => {
          const events: NewEvent[] = [];
          await subgraph.seed[stage]?.({ manager, scale, today, tell: (...told) => void events.push(...told) });
          await record(manager, events);
        }),
      ),
    );
    await Promise.all(targets.map((receiver) => deliverAll(targets, receiver)));
  }
  await Promise.all(targets.map(({ database }) => database.manager.insert(Seeding, { scale })));
}

/** Delivers to one subgraph everything that the others have told, without servers between them. */
async function deliverAll(targets: readonly SeedTarget[], receiver: SeedTarget): Promise<void> {
  for (const source of targets) {
    const keepers = receiver.subgraph.keeps[source.subgraph.name];
    if (!keepers) continue;
    for (let after = 0; ; ) {
      const page = await readOutbox(source.database, after, Object.keys(keepers), 5_000);
      await keepPage(receiver.database, source.subgraph.name, keepers, page);
      if (page.upTo >= page.head) break;
      after = page.upTo;
    }
  }
}
