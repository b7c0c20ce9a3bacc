import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which project a resolution funds, and with how much. */
export class ResolutionFunding1767225800050 implements MigrationInterface {
  readonly name = 'ResolutionFunding1767225800050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE known_resolution ADD COLUMN project_id uuid, ADD COLUMN amount integer, ADD COLUMN currency text',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE known_resolution DROP COLUMN project_id, DROP COLUMN amount, DROP COLUMN currency');
  }
}
