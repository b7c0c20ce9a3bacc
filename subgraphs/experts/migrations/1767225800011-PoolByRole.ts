import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is in force in a role can be counted from the index alone: it holds both days of the term. */
export class PoolByRole1767225800011 implements MigrationInterface {
  readonly name = 'PoolByRole1767225800011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appointment_by_role');
    await runner.query(
      `CREATE INDEX appointment_by_role ON appointment (role, valid_until, expert_id, valid_from) WHERE state = 'ACTIVE'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appointment_by_role');
    await runner.query(
      `CREATE INDEX appointment_by_role ON appointment (role, valid_until, expert_id) WHERE state = 'ACTIVE'`,
    );
  }
}
