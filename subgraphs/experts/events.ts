import { z } from 'zod';
import { keep } from '../kit/inbox.ts';
import type { NewEvent } from '../kit/outbox.ts';
import {
  type Appointment,
  type Assignment,
  KnownExamPlan,
  KnownInstitution,
  KnownOccupation,
} from './entities/index.ts';

/** Kept by none so far: which roles an expert holds. */
export function appointmentTold(row: Appointment): NewEvent {
  const { expertId, role, edition, code, state, validFrom, validUntil } = row;
  const payload = { expertId, role, edition, code, state, validFrom, validUntil };
  return { topic: 'appointment', entityId: row.id, payload };
}

/** Kept by certification: who examines where, and by whom they are employed. */
export function assignmentTold(row: Assignment, institutionId: string): NewEvent {
  const { examPlanId, expertId, duty } = row;
  return { topic: 'assignment', entityId: row.id, payload: { examPlanId, expertId, duty, institutionId } };
}

export const keeps = {
  membership: {
    institution: keep(KnownInstitution, z.object({ jurisdictionCode: z.string(), state: z.string() })),
  },
  curriculum: {
    occupation: keep(KnownOccupation, z.object({ levels: z.array(z.string()) })),
  },
  certification: {
    examPlan: keep(
      KnownExamPlan,
      z.object({
        state: z.string(),
        hostId: z.string(),
        edition: z.string(),
        code: z.string(),
        level: z.string(),
        examinedOn: z.iso.date().nullable(),
        recusedInstitutionIds: z.array(z.string()),
      }),
    ),
  },
};
