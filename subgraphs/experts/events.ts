import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Transition } from '../kit/entities/Transition.ts';
import { newId } from '../kit/ids.ts';
import { type Keeper, keep } from '../kit/inbox.ts';
import type { NewEvent } from '../kit/outbox.ts';
import { duties } from './domain/assignment.ts';
import type { QualificationAction, QualificationState } from './domain/qualification.ts';
import {
  Appointment,
  Assignment,
  Expert,
  KnownCertificate,
  KnownExamPlan,
  KnownInstitution,
  KnownJurisdiction,
  KnownOccupation,
  KnownStandardVersion,
  KnownSupervisionVisit,
  Qualification,
  type RelationshipDeclaration,
} from './entities/index.ts';

/** Kept by membership and certification: which roles an expert holds, and who employs them. */
export function appointmentTold(row: Appointment, institutionId: string): NewEvent {
  const { expertId, role, edition, code, state, validFrom, validUntil } = row;
  const payload = { expertId, institutionId, role, edition, code, state, validFrom, validUntil };
  return { topic: 'appointment', entityId: row.id, payload };
}

/** Kept by certification and curriculum: who serves where, and by whom they are employed. */
export function assignmentTold(row: Assignment): readonly NewEvent[] {
  const { examPlanId, supervisionVisitId, standardVersionId, expertId, duty, institutionId, state } = row;
  // Competitions and projects are of this house alone.
  if (row.serviceId !== null) return [];
  const payload = { examPlanId, supervisionVisitId, standardVersionId, expertId, duty, institutionId, state };
  return [{ topic: 'assignment', entityId: row.id, payload }];
}

/**
 * Kept by certification: from which candidate an expert is recused, and on which days; `candidateId` is null when the
 * relationship is to somebody else. The days decide: an ended one counts up to its last day.
 */
export function recusalTold(row: RelationshipDeclaration, state: 'DECLARED' | 'ENDED'): NewEvent {
  const { expertId, candidateId, validFrom, validUntil } = row;
  const payload = { expertId, candidateId, from: validFrom, until: validUntil, state };
  return { topic: 'recusal', entityId: row.id, payload };
}

/**
 * What is open of experts whose employer has changed, told again with the new one: who decides about recusal
 * elsewhere looks at it. The assignments take the new employer over; those to examinations that have begun keep the old.
 */
export async function employerChanged(
  manager: EntityManager,
  experts: ReadonlyMap<string, string>,
): Promise<readonly NewEvent[]> {
  const expertIds = [...experts.keys()];
  if (expertIds.length === 0) return [];
  const appointments = await manager
    .createQueryBuilder(Appointment, 'a')
    .where(`a.expertId IN (:...expertIds) AND a.state IN ('NOMINATED', 'VETTED', 'ACTIVE', 'SUSPENDED')`, { expertIds })
    .orderBy('a.id')
    .getMany();
  const assignments = await manager
    .createQueryBuilder(Assignment, 's')
    .leftJoin('known_exam_plan', 'p', 'p.id = s.examPlanId')
    .where(`s.expertId IN (:...expertIds) AND s.state = 'ASSIGNED'`, { expertIds })
    .andWhere('(s.examPlanId IS NULL OR p.state IN (:...open))', { open: duties.EXAM_PLAN.open })
    .orderBy('s.id')
    .getMany();
  const employerOf = (expertId: string) => experts.get(expertId) ?? '';
  await manager.query(
    `UPDATE assignment s SET institution_id = x.employer FROM unnest($1::uuid[], $2::uuid[]) AS x(id, employer)
     WHERE s.id = x.id`,
    [assignments.map(({ id }) => id), assignments.map(({ expertId }) => employerOf(expertId))],
  );
  return [
    ...appointments.map((row) => appointmentTold(row, employerOf(row.expertId))),
    ...assignments.flatMap((row) => assignmentTold({ ...row, institutionId: employerOf(row.expertId) })),
  ];
}

const mirrorInstitution = keep(
  KnownInstitution,
  z.object({ memberNumber: z.string(), jurisdictionCode: z.string(), state: z.string() }),
);
const mergerShape = z.object({ mergedIntoId: z.uuid().nullable() });

/** Keeps members; where one has merged into another, that one employs its experts from now on. */
const keepInstitution: Keeper = async (events, manager, tell) => {
  await mirrorInstitution(events, manager);
  for (const { entityId, payload } of events) {
    const { mergedIntoId } = mergerShape.parse(payload);
    if (mergedIntoId === null) continue;
    const experts = await manager.find(Expert, {
      where: { institutionId: entityId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    await manager.update(Expert, { institutionId: entityId }, { institutionId: mergedIntoId });
    tell(...(await employerChanged(manager, new Map(experts.map(({ id }) => [id, mergedIntoId])))));
  }
};

const countShape = z.object({ registrations: z.number() });

/** Keeps how many are registered, which is told alone while nothing else of an examination changes. */
const keepExamPlanCount: Keeper = async (events, manager) => {
  const newest = new Map(events.map(({ entityId, payload }) => [entityId, countShape.parse(payload).registrations]));
  for (const [id, registrations] of newest) await manager.update(KnownExamPlan, { id }, { registrations });
};

const mirrorCertificate = keep(
  KnownCertificate,
  z.object({ number: z.string(), state: z.string(), level: z.string() }),
);

/**
 * Keeps certificates, and refutes the evidence that rested on a revoked one; doing it again finds none left. An issued
 * one verifies nothing: numbers are public, and whose a certificate is is told to nobody.
 */
const keepCertificate: Keeper = async (events, manager) => {
  await mirrorCertificate(events, manager);
  const [moved] = await manager.query<[{ id: string; number: string }[], number]>(
    `UPDATE qualification q SET state = 'REFUTED' FROM known_certificate c
     WHERE c.id = ANY($1::uuid[]) AND c.number = q.certificate_number AND q.state = 'VERIFIED' AND c.state = 'REVOKED'
     RETURNING q.id, c.number`,
    [events.map(({ entityId }) => entityId)],
  );
  if (moved.length === 0) return;
  await manager.insert(
    Transition,
    moved.map(({ id, number }) => ({
      id: newId(),
      entityType: Qualification.name,
      entityId: id,
      action: 'refute' satisfies QualificationAction,
      fromState: 'VERIFIED' satisfies QualificationState,
      toState: 'REFUTED' satisfies QualificationState,
      reason: `${number}: REVOKED`,
      account: 'certification',
      at: new Date(),
    })),
  );
};

export const keeps = {
  membership: {
    institution: keepInstitution,
    jurisdiction: keep(KnownJurisdiction, z.object({})),
  },
  curriculum: {
    occupation: keep(KnownOccupation, z.object({ levels: z.array(z.string()) })),
    standardVersion: keep(
      KnownStandardVersion,
      z.object({
        edition: z.string(),
        code: z.string(),
        state: z.string(),
        developedById: z.string().nullable(),
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
        level: z.string(),
        examinedOn: z.iso.date().nullable(),
        recusedInstitutionIds: z.array(z.string()),
        registrations: z.number().nullable(),
        practicalRatio: z.number().nullable(),
        panelMinimum: z.number().nullable(),
      }),
    ),
    examPlanCount: keepExamPlanCount,
    supervisionVisit: keep(
      KnownSupervisionVisit,
      z.object({
        state: z.string(),
        examPlanId: z.string().nullable(),
        institutionId: z.string(),
        visitOn: z.iso.date(),
        edition: z.string().nullable(),
        code: z.string().nullable(),
      }),
    ),
    certificate: keepCertificate,
  },
};

/** Takes nothing from gateways. */
export const serve = null;
