import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What others told before is read again: columns of `known_*` tables that were added later are empty for facts that
 * were told earlier, and rules would decide without them.
 */
export class KnownAgain1767225800062 implements MigrationInterface {
  readonly name = 'KnownAgain1767225800062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE inbox_cursor SET position = 0, stream_sequence = 0');
  }

  /** Nothing to undo: what is read twice is kept once. */
  async down(): Promise<void> {}
}
