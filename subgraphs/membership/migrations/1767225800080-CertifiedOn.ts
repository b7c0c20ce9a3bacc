import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Certificates count on the day on which their holders were certified, which replacements keep. What was told is read
 * again; until then the sums are those of the days of issue, and the keeper takes the difference.
 */
export class CertifiedOn1767225800080 implements MigrationInterface {
  readonly name = 'CertifiedOn1767225800080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE known_certificate RENAME COLUMN issued_on TO certified_on');
    await runner.query('UPDATE inbox_cursor SET position = 0, stream_sequence = 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE known_certificate RENAME COLUMN certified_on TO issued_on');
    await runner.query('UPDATE inbox_cursor SET position = 0, stream_sequence = 0');
  }
}
