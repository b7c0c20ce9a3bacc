import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A panel is looked for among all who hold a role in the occupation, also those who are suspended or only vetted. */
export class PoolByOccupation1767225800071 implements MigrationInterface {
  readonly name = 'PoolByOccupation1767225800071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appointment_in_force');
    await runner.query(
      `CREATE INDEX appointment_of_occupation ON appointment (edition, code, role, expert_id)
       WHERE state IN ('ACTIVE', 'SUSPENDED', 'VETTED')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appointment_of_occupation');
    await runner.query(
      `CREATE INDEX appointment_in_force ON appointment (edition, code, role, expert_id) WHERE state = 'ACTIVE'`,
    );
  }
}
