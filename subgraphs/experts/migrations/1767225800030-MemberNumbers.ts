import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The numbers of members, by which people name them in files. */
export class MemberNumbers1767225800030 implements MigrationInterface {
  readonly name = 'MemberNumbers1767225800030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE known_institution ADD COLUMN member_number text');
    await runner.query('CREATE INDEX known_institution_number ON known_institution (member_number)');
    // Of members told before, the number is missing: what was told is read again, and counts as newer than what is kept.
    await runner.query('UPDATE known_institution SET version = 0');
    await runner.query(`UPDATE inbox_cursor SET position = 0, stream_sequence = 0 WHERE source = 'membership'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX known_institution_number');
    await runner.query('ALTER TABLE known_institution DROP COLUMN member_number');
  }
}
