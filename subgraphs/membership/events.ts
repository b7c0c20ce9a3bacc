import { Any, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type KnownFact, keep, type Mirror } from '../kit/inbox.ts';
import type { NewEvent } from '../kit/outbox.ts';
import type { EntityClass } from '../kit/rows.ts';
import { type Counted, countCertificate, countRecognition, countTraining, difference } from './domain/indicator.ts';
import type { Institution } from './entities/Institution.ts';
import {
  KnownAppointment,
  KnownCertificate,
  KnownRecognitionCase,
  KnownStandardVersion,
  KnownTrainingRun,
} from './entities/index.ts';
import type { Jurisdiction } from './entities/Jurisdiction.ts';
import type { Resolution } from './entities/Resolution.ts';
import { serveUsage } from './resolvers/mutations/usage.ts';

/** Kept by all: who is a member, under which number, of what kind, in what standing, and into whom merged. */
export function institutionTold(row: Institution): NewEvent {
  const { memberNumber, names, kind, jurisdictionCode, state, mergedIntoId } = row;
  const payload = { memberNumber, names, kind, jurisdictionCode, state, mergedIntoId };
  return { topic: 'institution', entityId: row.id, payload };
}

/** Kept by those who take a jurisdiction as input: which ones exist. */
export function jurisdictionTold(row: Jurisdiction): NewEvent {
  return { topic: 'jurisdiction', entityId: row.code, payload: { names: row.names } };
}

/** Kept by curriculum: which resolutions were adopted, on what, and which project they fund with how much. */
export function resolutionTold(row: Resolution): NewEvent {
  const { state, subject, names, decidedOn, projectId, amount, currency } = row;
  const payload = { state, subject, title: names, decidedOn, projectId, amount, currency };
  return { topic: 'resolution', entityId: row.id, payload };
}

/** As `keep`, for facts that are summed by day: what a newer fact changes is added to the sums in the same transaction. */
function keepCounted<Fact extends KnownFact>(
  entity: EntityClass<Fact>,
  shape: z.ZodType<Omit<Fact, 'id' | 'version'>>,
  count: (fact: Fact) => Counted | null,
): Mirror {
  const keeper = keep(entity, shape);
  return async (events, manager) => {
    const ids = [...new Set(events.map(({ entityId }) => entityId))];
    const counted = async () => {
      const facts = await manager.find(entity, { where: { id: Any(ids) } as never });
      return facts.flatMap((fact) => count(fact) ?? []);
    };
    const before = await counted();
    await keeper(events, manager);
    await addToTally(manager, difference(before, await counted()));
  };
}

async function addToTally(manager: EntityManager, changes: readonly Counted[]): Promise<void> {
  if (changes.length === 0) return;
  await manager.query(
    `INSERT INTO fact_tally AS t (measure, day, jurisdiction, count)
     SELECT measure, day, jurisdiction, count
     FROM jsonb_to_recordset($1::jsonb) AS x(measure text, day date, jurisdiction text, count integer)
     ORDER BY measure, day, jurisdiction
     ON CONFLICT (measure, day, jurisdiction) DO UPDATE SET count = t.count + excluded.count`,
    [JSON.stringify(changes)],
  );
}

/** What the indicators of work plans are computed from. */
export const keeps = {
  experts: {
    appointment: keep(
      KnownAppointment,
      z.object({
        state: z.string(),
        institutionId: z.string(),
        validFrom: z.string().nullable(),
        validUntil: z.string().nullable(),
      }),
    ),
  },
  curriculum: {
    standardVersion: keep(KnownStandardVersion, z.object({ state: z.string(), inForceFrom: z.string().nullable() })),
    trainingRun: keepCounted(
      KnownTrainingRun,
      z.object({
        state: z.string(),
        jurisdiction: z.string(),
        endsOn: z.string().nullable(),
        completed: z.number().int(),
      }),
      countTraining,
    ),
  },
  certification: {
    certificate: keepCounted(
      KnownCertificate,
      z
        .object({
          state: z.string(),
          jurisdiction: z.string(),
          issuedOn: z.string().nullable(),
          // What was told before replacements kept the day of the first certificate has its own day only.
          certifiedOn: z.string().nullish(),
        })
        .transform(({ issuedOn, certifiedOn = issuedOn, ...told }) => ({ ...told, certifiedOn })),
      countCertificate,
    ),
    recognitionCase: keepCounted(
      KnownRecognitionCase,
      z.object({ state: z.string(), jurisdiction: z.string(), decidedOn: z.string().nullable() }),
      countRecognition,
    ),
  },
};

/** Takes counts of use from gateways. */
export const serve = serveUsage;
