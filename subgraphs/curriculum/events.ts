import { z } from 'zod';
import { keep } from '../kit/inbox.ts';
import type { NewEvent } from '../kit/outbox.ts';
import { KnownInstitution, KnownJurisdiction, type StandardVersion } from './entities/index.ts';

/** Kept by experts: which occupations are assessed, and at which levels. */
export function occupationTold(edition: string, code: string, levels: readonly string[]): NewEvent {
  return { topic: 'occupation', entityId: `${edition}/${code}`, payload: { levels } };
}

/** Kept by certification: by which rules examinations are held. */
export function standardVersionTold(row: StandardVersion): NewEvent {
  const { edition, code, state, levels, examinationRules } = row;
  const payload = { edition, code, state, levels: levels.map(({ level }) => level), ...examinationRules };
  return { topic: 'standardVersion', entityId: row.id, payload };
}

export const keeps = {
  membership: {
    institution: keep(KnownInstitution, z.object({ state: z.string() })),
    jurisdiction: keep(KnownJurisdiction, z.object({})),
  },
};
