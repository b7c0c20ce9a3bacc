import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms, and the examinations that they are meant for. */
export class Form1767225800005 implements MigrationInterface {
  readonly name = 'Form1767225800005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_exam_plan (
        id uuid NOT NULL,
        version bigint NOT NULL,
        state text NOT NULL,
        host_id uuid NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        CONSTRAINT known_exam_plan_pkey PRIMARY KEY (id))`);
    await runner.query(`
      CREATE TABLE form (
        id uuid NOT NULL,
        title text NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        part text NOT NULL,
        exam_plan_id uuid,
        host_id uuid,
        standard_version_id uuid NOT NULL,
        state text NOT NULL,
        item_count integer NOT NULL,
        points integer NOT NULL,
        sections jsonb NOT NULL,
        content jsonb,
        digest text,
        releasable_from timestamptz(3),
        author text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT form_sealed CHECK ((digest IS NULL) = (content IS NULL)),
        CONSTRAINT form_state CHECK (
          state IN ('ASSEMBLED', 'REVIEWED', 'SEALED', 'RELEASED', 'USED', 'VOID')),
        CONSTRAINT form_standard_version FOREIGN KEY (standard_version_id) REFERENCES standard_version (id),
        CONSTRAINT form_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX form_of_exam_plan ON form (exam_plan_id, created_at, id)');
    await runner.query('CREATE INDEX form_of_level ON form (edition, code, level, created_at, id)');
    await runner.query('CREATE INDEX form_newest ON form (created_at, id)');
    await runner.query(`
      CREATE TABLE form_item (
        form_id uuid NOT NULL,
        item_id uuid NOT NULL,
        item_version_id uuid NOT NULL,
        CONSTRAINT form_item_form FOREIGN KEY (form_id) REFERENCES form (id),
        CONSTRAINT form_item_item_version FOREIGN KEY (item_version_id) REFERENCES item_version (id),
        CONSTRAINT form_item_pkey PRIMARY KEY (form_id, item_id))`);
    await runner.query('CREATE INDEX form_item_of_version ON form_item (item_version_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE form_item');
    await runner.query('DROP TABLE form');
    await runner.query('DROP TABLE known_exam_plan');
  }
}
