import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More is kept of what others told: it is read again from the beginning. */
export class KnownAgain1767225800070 implements MigrationInterface {
  readonly name = 'KnownAgain1767225800070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE inbox_cursor SET position = 0, stream_sequence = 0');
  }

  async down(): Promise<void> {
    // Reading once more than was needed does no harm.
  }
}
