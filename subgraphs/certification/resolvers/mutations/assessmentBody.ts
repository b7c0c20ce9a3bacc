import type { Period } from '../../../kit/day.ts';
import type { Work } from '../../../kit/mutation.ts';
import { assessmentBodyTold } from '../../events.ts';

/**
 * Tells of institutions when they have schemes, and whether they have issued certificates. Holds what is known of
 * them, as whoever registers a scheme does, so that of two changes at once the second sees and tells the first.
 */
export async function tellBodies(work: Work, institutionIds: readonly string[]): Promise<void> {
  const ids = [...new Set(institutionIds)];
  await work.manager.query('SELECT 1 FROM known_institution WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  const rows = await work.manager.query<{ id: string; periods: readonly Period[]; issued: boolean }[]>(
    `SELECT i.id,
       (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('from', s.valid_from, 'until', s.valid_until)), '[]')
        FROM scheme s WHERE s.institution_id = i.id) AS periods,
       EXISTS (SELECT 1 FROM certificate_tally t WHERE t.institution_id = i.id) AS issued
     FROM unnest($1::uuid[]) AS i(id)`,
    [ids],
  );
  work.tell(...rows.map(({ id, periods, issued }) => assessmentBodyTold(id, periods, issued)));
}

/** Which of the institutions have issued no certificate yet. */
export async function withoutCertificates(work: Work, institutionIds: readonly string[]): Promise<readonly string[]> {
  const rows = await work.manager.query<{ id: string }[]>(
    `SELECT i.id FROM unnest($1::uuid[]) AS i(id)
     WHERE NOT EXISTS (SELECT 1 FROM certificate_tally t WHERE t.institution_id = i.id)`,
    [[...new Set(institutionIds)]],
  );
  return rows.map(({ id }) => id);
}
