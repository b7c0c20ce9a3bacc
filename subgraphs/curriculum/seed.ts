import type { EntityManager } from 'typeorm';
import { insertMany } from '../kit/database.ts';
import { Transition } from '../kit/entities/Transition.ts';
import type { SeedStages } from '../kit/seed.ts';
import {
  DemandFigure,
  Item,
  ItemVersion,
  JobSurvey,
  KnownInstitution,
  Occupation,
  OccupationLevel,
  StandardVersion,
} from './entities/index.ts';
import { occupationTold, standardVersionTold } from './events.ts';
import { seedItemBank } from './seeds/itemBank.ts';
import { assessedLevels, seedOccupations } from './seeds/occupations.ts';
import { seedStandards } from './seeds/standards.ts';
import { seedSurveys } from './seeds/surveys.ts';

/**
 * Stage 1: the dictionary of occupations and the question banks. Stage 2, when the members are known: standards
 * and surveys of demand.
 */
export const seed: SeedStages = {
  1: async ({ manager, today, tell }) => {
    const { occupations, levels } = seedOccupations();
    const bank = seedItemBank(today);
    await insertMany(manager, Occupation, occupations);
    await insertMany(manager, OccupationLevel, levels);
    await insertMany(manager, Item, bank.items);
    await insertMany(manager, ItemVersion, bank.versions);
    await insertMany(manager, Transition, bank.transitions);
    const assessed = occupations.filter((occupation) => occupation.assessed);
    tell(...assessed.map(({ edition, code }) => occupationTold(edition, code, assessedLevels)));
  },
  2: async ({ manager, tell }) => {
    const { versions, transitions } = seedStandards();
    const { surveys, figures } = seedSurveys();
    await expectActive(manager, [
      ...versions.flatMap(({ developedById }) => developedById ?? []),
      ...surveys.map(({ institutionId }) => institutionId),
    ]);
    await insertMany(manager, StandardVersion, versions);
    await insertMany(manager, JobSurvey, surveys);
    await insertMany(manager, DemandFigure, figures);
    await insertMany(manager, Transition, transitions);
    tell(...versions.map(standardVersionTold));
  },
};

async function expectActive(manager: EntityManager, institutionIds: readonly string[]): Promise<void> {
  const active = await manager.findBy(KnownInstitution, { state: 'ACTIVE' });
  const known = new Set(active.map(({ id }) => id));
  const missing = institutionIds.find((id) => !known.has(id));
  if (missing) throw new Error(`${missing} is not known as an active member`);
}
