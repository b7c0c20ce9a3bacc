import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With which roles a request was made that may be repeated. */
export class RepeatedRequest1767225600002 implements MigrationInterface {
  readonly name = 'RepeatedRequest1767225600002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE idempotency_key ADD COLUMN grants jsonb NOT NULL DEFAULT '[]'`);
    await runner.query('ALTER TABLE idempotency_key ALTER COLUMN grants DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE idempotency_key DROP COLUMN grants');
  }
}
