import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which project a resolution funds, and with how much. */
export class ResolutionFunding1767225800050 implements MigrationInterface {
  readonly name = 'ResolutionFunding1767225800050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resolution ADD COLUMN project_id uuid, ADD COLUMN amount integer, ADD COLUMN currency text,
        ADD CONSTRAINT resolution_funding CHECK (
          (project_id IS NULL) = (amount IS NULL) AND (project_id IS NULL) = (currency IS NULL) AND amount > 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP COLUMN project_id, DROP COLUMN amount, DROP COLUMN currency');
  }
}
