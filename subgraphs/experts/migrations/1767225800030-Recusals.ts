import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type NewEvent, record } from '../../kit/outbox.ts';

/** The visits of an examination by it; and what was declared before recusals were told is told now. */
export class Recusals1767225800030 implements MigrationInterface {
  readonly name = 'Recusals1767225800030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX known_supervision_visit_of_plan ON known_supervision_visit (exam_plan_id)');
    const declared: NewEvent[] = await runner.query(`
      SELECT 'recusal' AS topic, id AS "entityId", jsonb_build_object('expertId', expert_id, 'candidateId', candidate_id,
        'from', valid_from, 'until', valid_until, 'state', 'DECLARED') AS payload
      FROM relationship_declaration ORDER BY declared_at, id`);
    await record(runner.manager, declared);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM outbox WHERE topic = 'recusal'`);
    await runner.query('DROP INDEX known_supervision_visit_of_plan');
  }
}
