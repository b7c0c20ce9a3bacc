import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which forms are released, and whose examinations wait for one. */
export class KnownForm1767225800020 implements MigrationInterface {
  readonly name = 'KnownForm1767225800020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_form (
        id uuid NOT NULL CONSTRAINT known_form_pkey PRIMARY KEY,
        version bigint NOT NULL,
        exam_plan_id uuid,
        part text NOT NULL,
        state text NOT NULL)`);
    await runner.query('CREATE INDEX known_form_of_plan ON known_form (exam_plan_id)');
    await runner.query('ALTER TABLE scheme ADD COLUMN uses_item_bank boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE scheme ALTER COLUMN uses_item_bank DROP DEFAULT');
    // What was told before is read again, now that more of it is kept.
    await runner.query(`UPDATE inbox_cursor SET position = 0, stream_sequence = 0 WHERE source = 'curriculum'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE scheme DROP COLUMN uses_item_bank');
    await runner.query('DROP TABLE known_form');
  }
}
