import { z } from 'zod';
import type { Period } from '../kit/day.ts';
import { keep } from '../kit/inbox.ts';
import type { NewEvent } from '../kit/outbox.ts';
import { skillLevels } from '../kit/skillLevel.ts';
import { type EligibilityRule, schoolings } from './domain/eligibility.ts';
import {
  type Certificate,
  type ExamPlan,
  KnownAppointment,
  KnownAssignment,
  KnownDemand,
  KnownForm,
  KnownInstitution,
  KnownJurisdiction,
  KnownOccupation,
  KnownOccupationMapping,
  KnownRecusal,
  KnownStandardVersion,
  type RecognitionCase,
  type SupervisionVisit,
} from './entities/index.ts';

/** Kept by experts and curriculum: all that decides who may examine, and how many. Holds no one's name. */
export function examPlanTold(
  row: ExamPlan,
  recusedInstitutionIds: readonly string[],
  ratios: Pick<KnownStandardVersion, 'practicalRatio' | 'panelMinimum'>,
): NewEvent {
  const { state, hostId, edition, code, level, examinedOn, jurisdiction, standardVersionId, registrationCount } = row;
  const { practicalRatio, panelMinimum } = ratios;
  const payload = {
    state,
    hostId,
    edition,
    code,
    level,
    examinedOn,
    recusedInstitutionIds,
    jurisdiction,
    standardVersionId,
    registrations: registrationCount,
    practicalRatio,
    panelMinimum,
  };
  return { topic: 'examPlan', entityId: row.id, payload };
}

/** Kept by experts: how many take an examination, while all else that was told of it stays as it was. */
export function examPlanCountTold({ id, registrationCount }: ExamPlan): NewEvent {
  return { topic: 'examPlanCount', entityId: id, payload: { registrations: registrationCount } };
}

/** Kept by membership and experts: that a certificate was issued, suspended, revoked or replaced. Holds no one's name. */
export function certificateTold(row: Certificate): NewEvent {
  const { state, kind, institutionId, jurisdiction, edition, code, level, issuedOn, certifiedOn, number } = row;
  const payload = { state, kind, institutionId, jurisdiction, edition, code, level, issuedOn, certifiedOn, number };
  return { topic: 'certificate', entityId: row.id, payload };
}

/** Kept by experts: which visits need supervisors. */
export function supervisionVisitTold(row: SupervisionVisit): NewEvent {
  const { state, examPlanId, institutionId, visitOn, edition, code } = row;
  const payload = { state, examPlanId, institutionId, visitOn, edition, code };
  return { topic: 'supervisionVisit', entityId: row.id, payload };
}

/** Kept by membership: how cases of recognition go. Holds no one's name. */
export function recognitionCaseTold(row: RecognitionCase, jurisdiction: string): NewEvent {
  const { state, decidedOn } = row;
  return { topic: 'recognitionCase', entityId: row.id, payload: { state, jurisdiction, decidedOn } };
}

/**
 * Kept by curriculum: in which spans of days an institution has schemes, and whether it has issued certificates. Spans
 * and not a count of today, since a scheme begins and ends without an event on that day.
 */
export function assessmentBodyTold(
  institutionId: string,
  schemePeriods: readonly Period[],
  hasIssued: boolean,
): NewEvent {
  return { topic: 'assessmentBody', entityId: institutionId, payload: { schemePeriods, hasIssued } };
}

const condition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('WORK'), years: z.number(), related: z.boolean() }),
  z.object({ kind: z.literal('CERTIFICATE'), level: z.enum(skillLevels), years: z.number() }),
  z.object({ kind: z.literal('SCHOOLING'), schooling: z.enum(schoolings), sameField: z.boolean() }),
  z.object({ kind: z.literal('APPRENTICESHIP') }),
]);
const eligibility = z.array(
  z.object({ level: z.string(), alternatives: z.array(z.array(condition)) }),
) satisfies z.ZodType<readonly EligibilityRule[]>;

export const keeps = {
  membership: {
    institution: keep(
      KnownInstitution,
      z.object({ memberNumber: z.string(), state: z.string(), jurisdictionCode: z.string() }),
    ),
    jurisdiction: keep(KnownJurisdiction, z.object({})),
  },
  experts: {
    assignment: keep(
      KnownAssignment,
      z.object({
        examPlanId: z.string().nullable(),
        supervisionVisitId: z.string().nullable(),
        expertId: z.string(),
        duty: z.string(),
        institutionId: z.string(),
        state: z.string(),
      }),
    ),
    appointment: keep(
      KnownAppointment,
      z.object({
        expertId: z.string(),
        institutionId: z.string().nullable().default(null),
        role: z.string(),
        edition: z.string(),
        code: z.string(),
        state: z.string(),
        validFrom: z.string().nullable(),
        validUntil: z.string().nullable(),
      }),
    ),
    recusal: keep(
      KnownRecusal,
      z
        .object({
          expertId: z.string(),
          candidateId: z.string().nullable(),
          from: z.string(),
          until: z.string().nullable(),
          state: z.string(),
        })
        .transform(({ from, until, ...told }) => ({ ...told, validFrom: from, validUntil: until })),
    ),
  },
  curriculum: {
    occupation: keep(KnownOccupation, z.object({ levels: z.array(z.string()) })),
    occupationMapping: keep(
      KnownOccupationMapping,
      z.object({
        fromEdition: z.string(),
        fromCode: z.string(),
        toEdition: z.string(),
        toCode: z.string(),
        kind: z.string(),
        withdrawn: z.boolean(),
      }),
    ),
    standardVersion: keep(
      KnownStandardVersion,
      z.object({
        edition: z.string(),
        code: z.string(),
        state: z.string(),
        levels: z.array(z.string()),
        passMark: z.number(),
        practicalRatio: z.number(),
        panelMinimum: z.number(),
        theoryMinutes: z.number(),
        minimumAge: z.number(),
        reviewMinutes: z.number().nullable(),
        eligibility,
      }),
    ),
    form: keep(KnownForm, z.object({ examPlanId: z.string().nullable(), part: z.string(), state: z.string() })),
    surveyedDemand: keep(
      KnownDemand,
      z.object({
        edition: z.string(),
        code: z.string(),
        level: z.string(),
        figures: z.array(z.object({ jurisdiction: z.string(), year: z.number(), people: z.number() })),
      }),
    ),
  },
};

/** Takes nothing from gateways. */
export const serve = null;
