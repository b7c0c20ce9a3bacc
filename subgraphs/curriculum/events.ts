import { z } from 'zod';
import { keep } from '../kit/inbox.ts';
import type { LocalizedText } from '../kit/language.ts';
import type { NewEvent } from '../kit/outbox.ts';
import { skillLevels } from '../kit/skillLevel.ts';
import {
  type DemandFigure,
  type Form,
  KnownAssessmentBody,
  KnownAssignment,
  KnownExamPlan,
  KnownInstitution,
  KnownJurisdiction,
  KnownResolution,
  type OccupationMapping,
  type StandardVersion,
  type TrainingRun,
} from './entities/index.ts';

/** Kept by experts and certification: which occupations are assessed, at which levels, and their names. */
export function occupationTold(
  edition: string,
  code: string,
  levels: readonly string[],
  names: LocalizedText,
): NewEvent {
  return { topic: 'occupation', entityId: `${edition}/${code}`, payload: { levels, names } };
}

/** Kept by certification: what became of an occupation in a later edition; a withdrawn mapping says nothing any more. */
export function occupationMappingTold(row: OccupationMapping): NewEvent {
  const { fromEdition, fromCode, toEdition, toCode, kind, withdrawn } = row;
  const payload = { fromEdition, fromCode, toEdition, toCode, kind, withdrawn };
  return { topic: 'occupationMapping', entityId: row.id, payload };
}

/** Kept by certification, experts and membership: how far a version is, and by which rules examinations are held. */
export function standardVersionTold(row: StandardVersion): NewEvent {
  const { edition, code, state, levels, examinationRules, eligibility, inForceFrom, developedById, title } = row;
  const payload = {
    edition,
    code,
    state,
    levels: levels.map(({ level }) => level),
    ...examinationRules,
    eligibility,
    inForceFrom,
    developedById,
    title,
  };
  return { topic: 'standardVersion', entityId: row.id, payload };
}

/** Kept by certification: the newest figures of each year and place for one level of an occupation, all of them. */
export function surveyedDemandTold(
  { edition, code, level }: Pick<DemandFigure, 'edition' | 'code' | 'level'>,
  newest: readonly Pick<DemandFigure, 'jurisdiction' | 'year' | 'people'>[],
): NewEvent {
  const figures = newest.map(({ jurisdiction, year, people }) => ({ jurisdiction, year, people }));
  return {
    topic: 'surveyedDemand',
    entityId: `${edition}/${code}/${level}`,
    payload: { edition, code, level, figures },
  };
}

/** Kept by certification: that there is a form, for what, and how far it is; never what it says. */
export function formTold({ id, examPlanId, part, state }: Form): NewEvent {
  return { topic: 'form', entityId: id, payload: { examPlanId, part, state } };
}

/** Kept by membership: how much training there is. Holds no one's name. */
export function trainingRunTold(row: TrainingRun): NewEvent {
  const { institutionId, state, jurisdiction, endsOn, enrolled, completed } = row;
  const payload = { institutionId, state, jurisdiction, endsOn, enrolled, completed };
  return { topic: 'trainingRun', entityId: row.id, payload };
}

const period = z.object({ from: z.string(), until: z.string().nullable() });

export const keeps = {
  membership: {
    institution: keep(KnownInstitution, z.object({ state: z.string() })),
    jurisdiction: keep(KnownJurisdiction, z.object({})),
    resolution: keep(
      KnownResolution,
      z.object({
        state: z.string(),
        subject: z.string(),
        // Resolutions that were told before they named a project authorise nothing.
        projectId: z.string().nullable().default(null),
        amount: z.number().int().nullable().default(null),
        currency: z.string().nullable().default(null),
      }),
    ),
  },
  experts: {
    assignment: keep(
      KnownAssignment,
      z.object({
        standardVersionId: z.string().nullable(),
        expertId: z.string(),
        state: z.string(),
      }),
    ),
  },
  certification: {
    examPlan: keep(
      KnownExamPlan,
      z.object({
        state: z.string(),
        hostId: z.string(),
        edition: z.string(),
        code: z.string(),
        level: z.enum(skillLevels),
      }),
    ),
    assessmentBody: keep(
      KnownAssessmentBody,
      // What was told as a count says nothing of any other day; the next event of the body tells the spans.
      z.object({ schemePeriods: z.array(period).default([]), hasIssued: z.boolean() }),
    ),
  },
};

/** Takes nothing from gateways. */
export const serve = null;
