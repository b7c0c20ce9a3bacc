import { z } from 'zod';
import { keep } from '../kit/inbox.ts';
import type { NewEvent } from '../kit/outbox.ts';
import { examinedOn } from './domain/examPlan.ts';
import {
  type Certificate,
  type ExamPlan,
  KnownAssignment,
  KnownInstitution,
  KnownJurisdiction,
  KnownStandardVersion,
} from './entities/index.ts';

/** Kept by experts: all that decides who may examine. Holds no one's name. */
export function examPlanTold(row: ExamPlan, recusedInstitutionIds: readonly string[]): NewEvent {
  const { state, hostId, edition, code, level, sessions } = row;
  const payload = { state, hostId, edition, code, level, examinedOn: examinedOn(sessions), recusedInstitutionIds };
  return { topic: 'examPlan', entityId: row.id, payload };
}

/** Kept by none so far: that a certificate was issued, suspended, revoked or replaced. Holds no one's name. */
export function certificateTold(row: Certificate): NewEvent {
  const { state, kind, institutionId, jurisdiction, edition, code, level, issuedOn } = row;
  const payload = { state, kind, institutionId, jurisdiction, edition, code, level, issuedOn };
  return { topic: 'certificate', entityId: row.id, payload };
}

export const keeps = {
  membership: {
    institution: keep(KnownInstitution, z.object({ state: z.string() })),
    jurisdiction: keep(KnownJurisdiction, z.object({})),
  },
  experts: {
    assignment: keep(
      KnownAssignment,
      z.object({ examPlanId: z.string(), expertId: z.string(), duty: z.string(), institutionId: z.string() }),
    ),
  },
  curriculum: {
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
      }),
    ),
  },
};
