import { type EntityManager, In } from 'typeorm';
import { insertMany } from '../kit/database.ts';
import { Transition } from '../kit/entities/Transition.ts';
import type { SeedStages } from '../kit/seed.ts';
import { numberedLevels } from '../kit/skillLevel.ts';
import * as tables from './entities/index.ts';
import {
  formTold,
  occupationMappingTold,
  occupationTold,
  standardVersionTold,
  surveyedDemandTold,
  trainingRunTold,
} from './events.ts';
import { seedConsultations } from './seeds/consultations.ts';
import { seedCourses } from './seeds/courses.ts';
import { seedEditions, seedRules } from './seeds/editions.ts';
import { seedForms } from './seeds/forms.ts';
import { seedFunding } from './seeds/funding.ts';
import { seedItemBank } from './seeds/itemBank.ts';
import { seedOccupations } from './seeds/occupations.ts';
import { providers } from './seeds/providers.ts';
import { seedTeachingResources, seedTextbooks } from './seeds/publications.ts';
import { seedStandards } from './seeds/standards.ts';
import { newestDemand, seedSurveys } from './seeds/surveys.ts';

/**
 * Stage 1: the dictionary of occupations and the rules. Stage 2, when the members are known: standards, surveys of
 * demand, teaching and funding. Stage 3: the question banks, while certification is busy with its examinations. Stage 5,
 * when the examinations are known: forms.
 */
export const seed: SeedStages = {
  1: async ({ manager, tell }) => {
    const { occupations, levels } = seedOccupations();
    const editions = seedEditions();
    const rules = seedRules();
    await insertMany(manager, tables.OccupationEdition, editions.editions);
    await insertMany(manager, tables.Occupation, [...occupations, ...editions.occupations]);
    await insertMany(manager, tables.OccupationMapping, editions.mappings);
    await insertMany(manager, tables.OccupationLevel, levels);
    await insertMany(manager, tables.ConsultationRule, rules.consultationRules);
    await insertMany(manager, tables.FundingLimit, rules.fundingLimits);
    await insertMany(manager, tables.Licence, rules.licences);
    const assessed = occupations.filter((occupation) => occupation.assessed);
    tell(...assessed.map(({ edition, code, names }) => occupationTold(edition, code, numberedLevels, names)));
    tell(...editions.mappings.map(occupationMappingTold));
  },
  2: async (work) => {
    const { manager, tell } = work;
    const { versions, transitions } = seedStandards();
    const { surveys, figures } = seedSurveys();
    const { consultations, comments } = seedConsultations(versions);
    await expectActive(manager, [
      ...versions.flatMap(({ developedById }) => developedById ?? []),
      ...surveys.map(({ institutionId }) => institutionId),
      ...providers.map(({ id }) => id),
    ]);
    await insertMany(manager, tables.StandardVersion, versions);
    await insertMany(manager, tables.Consultation, consultations);
    await insertMany(manager, tables.ConsultationComment, comments);
    await insertMany(manager, tables.JobSurvey, surveys);
    await insertMany(manager, tables.DemandFigure, figures);
    await insertMany(manager, Transition, transitions);
    tell(...versions.map(standardVersionTold));
    tell(...newestDemand(figures).map(({ key, newest }) => surveyedDemandTold(key, newest)));
    await seedTeaching(work, versions, figures);
  },
  3: async ({ manager, scale, today }) => {
    const bank = seedItemBank(scale, today);
    await insertMany(manager, tables.Item, bank.items);
    await insertMany(manager, tables.ItemVersion, bank.versions);
    await insertMany(manager, tables.ItemReview, bank.reviews);
    await insertMany(manager, tables.ItemTranslation, bank.translations);
    await insertMany(manager, Transition, bank.transitions);
  },
  5: async ({ manager, today, tell }) => {
    const plans = await manager.find(tables.KnownExamPlan, { order: { id: 'ASC' } });
    const standards = await manager.findBy(tables.StandardVersion, { state: 'IN_FORCE' });
    const codes = [...new Set(plans.map(({ code }) => code))];
    const items = await manager.find(tables.Item, { where: { occupationCode: In(codes) }, order: { code: 'ASC' } });
    const versions = await manager.findBy(tables.ItemVersion, { state: 'LIVE' });
    const byItem = new Map(versions.map((version) => [version.itemId, version]));
    const live = items.flatMap((item) => {
      const version = byItem.get(item.id);
      return version ? [{ item, version }] : [];
    });
    const { forms, formItems } = seedForms({ plans, standards, live }, today);
    await insertMany(manager, tables.Form, forms);
    await insertMany(manager, tables.FormItem, formItems);
    tell(...forms.map(formTold));
  },
};

/** Courses, textbooks, resources, projects and claims, of invented members only. */
async function seedTeaching(
  { manager, scale, today, tell }: Parameters<NonNullable<SeedStages[number]>>[0],
  versions: readonly tables.StandardVersion[],
  demand: readonly tables.DemandFigure[],
): Promise<void> {
  const occupations = await manager.find(tables.Occupation, {
    where: { assessed: true, edition: '2022' },
    order: { code: 'ASC' },
  });
  const licences = await manager.find(tables.Licence, { order: { code: 'ASC' } });
  const { courses, runs, enrolments } = seedCourses(scale, today, occupations, versions, demand);
  const { projects, claims, years, transitions } = seedFunding(occupations);
  await insertMany(manager, tables.Course, courses);
  await insertMany(manager, tables.TrainingRun, runs);
  await insertMany(manager, tables.Enrolment, enrolments);
  await insertMany(manager, tables.Textbook, seedTextbooks(scale, today, occupations, versions));
  const resources = seedTeachingResources(scale, today, occupations, licences);
  await insertMany(manager, tables.TeachingResource, resources);
  await insertMany(manager, tables.DevelopmentProject, projects);
  await insertMany(manager, tables.FundingClaim, claims);
  await insertMany(manager, tables.FundingYear, years);
  await insertMany(manager, Transition, transitions);
  tell(...runs.map(trainingRunTold));
}

async function expectActive(manager: EntityManager, institutionIds: readonly string[]): Promise<void> {
  const active = await manager.findBy(tables.KnownInstitution, { state: 'ACTIVE' });
  const known = new Set(active.map(({ id }) => id));
  const missing = institutionIds.find((id) => !known.has(id));
  if (missing) throw new Error(`${missing} is not known as an active member`);
}
