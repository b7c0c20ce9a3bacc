import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type NewEvent, record } from '../../kit/outbox.ts';

/** What was mapped before mappings were told is told now. */
export class MappingsTold1767225800081 implements MigrationInterface {
  readonly name = 'MappingsTold1767225800081';

  async up(runner: QueryRunner): Promise<void> {
    const mapped: NewEvent[] = await runner.query(`
      SELECT 'occupationMapping' AS topic, id AS "entityId", jsonb_build_object('fromEdition', from_edition,
        'fromCode', from_code, 'toEdition', to_edition, 'toCode', to_code, 'kind', kind, 'withdrawn', withdrawn) AS payload
      FROM occupation_mapping ORDER BY id`);
    await record(runner.manager, mapped);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM outbox WHERE topic = 'occupationMapping'`);
  }
}
