import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who employs an expert, since nobody decides on their own employer's case; a case is closed when it is issued. */
export class RecognitionPanel1767225800061 implements MigrationInterface {
  readonly name = 'RecognitionPanel1767225800061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE known_appointment ADD COLUMN institution_id uuid');
    await runner.query('DROP INDEX recognition_case_open');
    await runner.query(
      `CREATE UNIQUE INDEX recognition_case_open ON recognition_case (rule_id, candidate_id) WHERE state NOT IN ('ISSUED', 'REJECTED')`,
    );
  }

  /** Fails where somebody has applied again after a certificate was issued and revoked. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX recognition_case_open');
    await runner.query(
      `CREATE UNIQUE INDEX recognition_case_open ON recognition_case (rule_id, candidate_id) WHERE state <> 'REJECTED'`,
    );
    await runner.query('ALTER TABLE known_appointment DROP COLUMN institution_id');
  }
}
