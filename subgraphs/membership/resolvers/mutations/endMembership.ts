import type { Work } from '../../../kit/mutation.ts';
import { endClientsOf } from './apiClient.ts';
import { withdrawNominationsOf } from './election.ts';
import { endSeatsOf } from './seats.ts';

/** Ends what a member cannot keep when its membership ends on a day: roles held for it, API clients, seats, open nominations. */
export async function endMembership(work: Work, institutionId: string, on: string): Promise<void> {
  await work.manager.query('UPDATE role_grant SET revoked_at = $2 WHERE institution_id = $1 AND revoked_at IS NULL', [
    institutionId,
    work.now,
  ]);
  await endClientsOf(work, institutionId);
  await endSeatsOf(work, institutionId, on);
  await withdrawNominationsOf(work, institutionId);
}

/** Gives the survivor of a merger what the merged member was still to do: unfinished tasks, and events that are to come. */
export async function passOn(work: Work, mergedId: string, survivorId: string): Promise<void> {
  await work.manager.query(
    `UPDATE work_plan_task SET owner_id = $2 WHERE owner_id = $1 AND state IN ('PLANNED', 'RUNNING')`,
    [mergedId, survivorId],
  );
  await work.manager.query(
    `UPDATE exchange_event SET organiser_ids =
       CASE WHEN organiser_ids ? $2 THEN organiser_ids - $1::text
       ELSE (SELECT jsonb_agg(CASE WHEN o.id = $1 THEN $2::text ELSE o.id END ORDER BY o.n)
             FROM jsonb_array_elements_text(organiser_ids) WITH ORDINALITY o (id, n)) END
     WHERE organiser_ids ? $1::text AND state IN ('PLANNED', 'OPEN')`,
    [mergedId, survivorId],
  );
}
